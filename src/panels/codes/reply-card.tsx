/** A text for the customer, in a language and a format of its own, to be read and copied. */

import { useState } from 'preact/hooks'
import { Choice } from '../../widgets/choice.tsx'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Section } from '../../widgets/section.tsx'
import { shortened } from './shortened.ts'
import type { ReplyChoice } from './use-reply.ts'
import { useCodesWords } from './words.ts'

type ReplyCardProps = {
  readonly choice: ReplyChoice
  readonly setChoice: (choice: ReplyChoice) => void
  readonly code: string
  /** The reply about the log, and the one about the code; undefined where there is none. */
  readonly toLog: string | undefined
  readonly toCode: string | undefined
}

export function ReplyCard({ choice, setChoice, code, toLog, toCode }: ReplyCardProps) {
  const words = useCodesWords().replyCard
  const [about, setAbout] = useState<'log' | 'code'>('log')
  const text = (about === 'code' ? toCode : undefined) ?? toLog ?? toCode
  if (text === undefined) return null
  return (
    <Section
      class="reply-card"
      title={words.title}
      actions={<CopyButton text={text} what={words.title} label={words.copy} />}
    >
      <div class="row">
        {toLog !== undefined && toCode !== undefined && (
          <Choice
            label={words.subject}
            options={[
              { id: 'log', label: words.log },
              { id: 'code', label: shortened(code) },
            ]}
            chosen={about}
            onChoose={setAbout}
          />
        )}
        <Choice
          label={words.language}
          options={[
            { id: 'zh', label: words.languages.zh },
            { id: 'en', label: words.languages.en },
          ]}
          chosen={choice.language}
          onChoose={(language) => setChoice({ ...choice, language })}
        />
        <Choice
          label={words.format}
          options={[
            { id: 'plain', label: words.formats.plain },
            { id: 'markdown', label: words.formats.markdown },
          ]}
          chosen={choice.format}
          onChoose={(format) => setChoice({ ...choice, format })}
        />
      </div>
      <div class="reply-text" lang={choice.language === 'zh' ? 'zh-CN' : 'en'}>
        {text}
      </div>
      <p class="quiet">{words.note}</p>
    </Section>
  )
}
