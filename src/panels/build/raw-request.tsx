/** The request as raw HTTP; what a part of a stage came from is framed in it. */

import { useWords } from '../../language/words.ts'
import { decodeText } from '../../message/bytes.ts'
import { printRequest } from '../../message/print.ts'
import type { Span } from '../../message/types.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Built } from './build-request.ts'
import { hiddenTexts, masked } from './masking.ts'
import type { Operation } from './operations.ts'
import { usePanelWords } from './panel-words.ts'
import type { BuildState } from './use-build.ts'

type RawRequestProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly built: Built
  readonly carry: (panel: string, text: string) => void
  readonly traced: Span | undefined
}

/** Drawing more would be slow; copying takes it all. */
const MOST_DRAWN = 8_000

export function RawRequest({ operation, state, built, carry, traced }: RawRequestProps) {
  const { raw } = usePanelWords().build
  const { widgets } = useWords()
  const { request, url } = built
  const text = printRequest(request)
  const shown = masked(text, hiddenTexts(operation, state.typed, built))
  const isText = !/\p{Surrogate}/u.test(decodeText(request.body))
  const address = `${url.protocol}://${url.authority}${request.target}`
  return (
    <Section
      title={raw.title}
      fact={widgets.bytes(request.body.length)}
      actions={
        <>
          <CopyButton text={text} what={raw.what} />
          <button type="button" class="plain-button" onClick={() => carry('inspect', text)}>
            {raw.inspect}
          </button>
        </>
      }
    >
      <div class="row address">
        <span class="label">{raw.url}</span>
        <code class="byte-text">{address}</code>
        <CopyButton text={address} what={raw.url} />
      </div>
      <pre class="bytes byte-text well raw-request">{framed(shown.slice(0, MOST_DRAWN), traced)}</pre>
      {shown.length > MOST_DRAWN && <p class="quiet">{widgets.more(shown.length - MOST_DRAWN)}</p>}
      {!isText && <p class="field-warning">! {raw.binary}</p>}
      {shown !== text && <p class="quiet">{raw.masked}</p>}
    </Section>
  )
}

function framed(text: string, span: Span | undefined) {
  if (!span) return text
  return (
    <>
      {text.slice(0, span.start)}
      <mark class="traced">{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </>
  )
}
