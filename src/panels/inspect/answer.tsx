/** What the platform answered, and what is known of the request as it was sent: both narrow the search. */

import type { Gateway } from '../../diagnosis/types.ts'
import { Section } from '../../widgets/section.tsx'
import { TextBox } from '../../widgets/text-box.tsx'
import type { Case, Typed } from './case.ts'
import { type OwnStage, stageComparison } from './compare.ts'
import { ComparisonResult } from './comparison.tsx'
import { useLateWords } from './late-words.ts'

type AnswerProps = {
  readonly found: Case
  readonly gateway: Gateway | undefined
  readonly own: readonly OwnStage[]
  readonly onTyped: (change: Partial<Typed>) => void
}

export function Answer({ found, gateway, own, onTyped }: AnswerProps) {
  const words = useLateWords().answer
  const { typed, reading } = found
  const isPasted = reading.response !== undefined && typed.answer === ''
  return (
    <Section title={words.title}>
      {isPasted ? (
        <>
          <p class="quiet">{words.fromPaste}</p>
          <pre class="bytes byte-text">{new TextDecoder().decode(reading.response?.body)}</pre>
        </>
      ) : (
        <TextBox
          label={words.label}
          value={typed.answer}
          placeholder={words.placeholder}
          onInput={(answer) => onTyped({ answer })}
        />
      )}
      {gateway && <GatewayView gateway={gateway} own={own} />}
      {found.scheme === 'sdk-hmac' && (
        <TextBox
          label={words.original}
          value={typed.original}
          placeholder={words.originalPlaceholder}
          hint={words.originalHint}
          onInput={(original) => onTyped({ original })}
        />
      )}
    </Section>
  )
}

/** The canonical request of the gateway's answer beside ours. */
function GatewayView({ gateway, own }: Pick<AnswerProps, 'own'> & { readonly gateway: Gateway }) {
  const words = useLateWords().answer
  const stage = own.find(({ id }) => id === 'canonicalRequest')
  const comparison = stage && stageComparison(stage, gateway.canonicalRequest)
  return (
    <div class="stack">
      <p>{gateway.difference ? words.gatewayDiffers : words.gatewaySame}</p>
      {gateway.signed && gateway.difference && <p>{words.gatewaySigned}</p>}
      {comparison && gateway.difference && <ComparisonResult comparison={comparison} />}
    </div>
  )
}
