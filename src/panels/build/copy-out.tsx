/** The request as a command or a program of one's own language, and as a test vector. */

import { useState } from 'preact/hooks'
import {
  REQUEST_LANGUAGES,
  type RequestLanguage,
  type RequestLanguageRow,
  testVector,
} from '../../snippets/requests.ts'
import { Choice } from '../../widgets/choice.tsx'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { saveFile } from '../../widgets/save-file.ts'
import { Section } from '../../widgets/section.tsx'
import { Tabs } from '../../widgets/tabs.tsx'
import type { Built } from './build-request.ts'
import { hiddenTexts, masked } from './masking.ts'
import type { Operation } from './operations.ts'
import { usePanelWords } from './panel-words.ts'
import { keyKindOf, type Typed } from './typed.ts'

type CopyOutProps = { readonly operation: Operation; readonly typed: Typed; readonly built: Built }
type Secrets = 'environment' | 'inline'

export function CopyOut({ operation, typed, built }: CopyOutProps) {
  const words = usePanelWords().build.copyOut
  const [chosen, setChosen] = useState<RequestLanguage>('curl-bash')
  const [secrets, setSecrets] = useState<Secrets>('environment')
  const row = REQUEST_LANGUAGES.find(({ id }) => id === chosen)
  return (
    <Section title={words.title} class="no-print">
      <Tabs
        label={words.language}
        tabs={REQUEST_LANGUAGES.map(({ id, label }) => ({ id, label }))}
        selected={chosen}
        onSelect={setChosen}
      >
        <div class="stack">
          {row?.kind === 'program' && built.scheme !== 'none' && (
            <>
              <Choice
                label={words.secrets}
                options={[
                  { id: 'environment', label: words.inEnvironment },
                  { id: 'inline', label: words.inline },
                ]}
                chosen={secrets}
                onChoose={setSecrets}
              />
              {secrets === 'inline' && <p class="field-warning">! {words.inlineHint}</p>}
            </>
          )}
          {row && <Written {...{ row, secrets, operation, typed, built }} />}
        </div>
      </Tabs>
      <Vector built={built} />
    </Section>
  )
}

type WrittenProps = CopyOutProps & { readonly row: RequestLanguageRow; readonly secrets: Secrets }

function Written({ row, secrets, operation, typed, built }: WrittenProps) {
  const { build, snippets } = usePanelWords()
  const { request, scheme, url } = built
  const kind = keyKindOf(operation)
  const credential = scheme === 'token' ? { key: '', secret: typed.token } : { kind, ...typed.keys[kind] }
  const options = {
    ...url,
    ...{ scheme, secrets, credential },
    digestOf: typed.digestOf,
    comments: snippets.comments,
  }
  const text = row.write(request, options)
  const isAskedFor = row.kind === 'program' && secrets === 'inline'
  const shown = isAskedFor ? text : masked(text, hiddenTexts(operation, typed, built))
  const what = build.copyOut.what(row.label)
  return (
    <>
      {row.cautions(request, options).map((caution) => (
        <p key={caution} class="field-warning">
          ! {snippets.cautions[caution]}
        </p>
      ))}
      <pre class="bytes well program">{shown}</pre>
      <div class="row">
        <CopyButton text={text} what={what} />
        <button type="button" class="plain-button" onClick={() => saveFile(row.file, 'text/plain', [text])}>
          {build.copyOut.save}
        </button>
        {row.run && <code class="quiet">{row.run}</code>}
      </div>
    </>
  )
}

function Vector({ built }: Pick<CopyOutProps, 'built'>) {
  const words = usePanelWords().build.copyOut
  const signed = built.sdkHmac ?? built.wsse
  if (!signed) return null
  const text = testVector(built.request, signed)
  return (
    <details>
      <summary>{words.vector}</summary>
      <div class="stack">
        <p class="quiet">{words.vectorAbout}</p>
        <pre class="bytes well program">{text}</pre>
        <CopyButton text={text} what={words.vector} />
      </div>
    </details>
  )
}
