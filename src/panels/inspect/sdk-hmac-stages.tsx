/** The stages of SDK-HMAC-SHA256: canonical request, string to sign, signature, header lines. */

import type { SdkHmacSignature } from '../../signing/sdk-hmac.ts'
import { VisibleText } from '../../widgets/invisible.tsx'
import type { Case, Typed } from './case.ts'
import type { Faults } from './faults.ts'
import { useLateWords } from './late-words.ts'
import { Stage } from './stage.tsx'
import type { Trace } from './trace.ts'
import { Traced } from './traced.tsx'

type SdkHmacStagesProps = {
  readonly found: Case
  readonly signed: SdkHmacSignature
  readonly trace: Trace
  readonly faults: Faults
  readonly onTyped: (change: Partial<Typed>) => void
}

export function SdkHmacStages({ found, signed, trace, faults, onTyped }: SdkHmacStagesProps) {
  const words = useLateWords()
  const sent = found.authorization?.signature?.value
  const lines = headerLines(found, signed)
  return (
    <>
      <Stage number={1} id="canonicalRequest" text={signed.canonicalRequest}>
        <Traced
          stage="canonicalRequest"
          pieces={signed.canonicalRequestPieces}
          found={found}
          trace={trace}
          fault={faults.canonicalRequest}
        />
        <SignedHeaderTicks found={found} signed={signed} onTyped={onTyped} />
      </Stage>
      <Stage number={2} id="stringToSign" text={signed.stringToSign}>
        <Traced
          stage="stringToSign"
          pieces={signed.stringToSignPieces}
          found={found}
          trace={trace}
          fault={faults.stringToSign}
        />
      </Stage>
      <Stage number={3} id="signature" text={signed.signature}>
        <p class="bytes byte-text">{signed.signature}</p>
        {sent !== undefined && found.typed.secret !== '' && !found.typed.anew && (
          <p class={sent === signed.signature ? 'same-mark' : 'severity-error'}>
            {sent === signed.signature ? words.signatureSame : words.signatureDiffers}
          </p>
        )}
      </Stage>
      <Stage number={4} id="headers" text={lines}>
        <pre class="bytes byte-text">{lines}</pre>
      </Stage>
    </>
  )
}

/** Every header of the request with a tick: whether it takes part, and what changes if it does. */
function SignedHeaderTicks({ found, signed, onTyped }: Omit<SdkHmacStagesProps, 'trace' | 'faults'>) {
  const words = useLateWords()
  const listed = signed.signedHeaders.split(';').filter((name) => name !== '')
  const names = new Set([...(found.request?.headers ?? []).map(([name]) => name.toLowerCase()), ...listed])
  names.delete('authorization')
  const toggle = (name: string) =>
    onTyped({
      signedHeaders: listed.includes(name) ? listed.filter((one) => one !== name) : [...listed, name],
    })
  return (
    <fieldset>
      <legend class="label">{words.ticks}</legend>
      <div class="tick-list">
        {[...names].sort().map((name) => (
          <label key={name} class="bytes">
            <input type="checkbox" checked={listed.includes(name)} onChange={() => toggle(name)} />
            <VisibleText text={name} />
          </label>
        ))}
        {found.typed.signedHeaders && (
          <button type="button" class="plain-button" onClick={() => onTyped({ signedHeaders: undefined })}>
            {words.ticksAsSent}
          </button>
        )}
      </div>
    </fieldset>
  )
}

function headerLines({ request, typed }: Case, signed: SdkHmacSignature): string {
  const date = request?.headers.find(([name]) => name.toLowerCase() === 'x-sdk-date')?.[1] ?? typed.date
  return `X-Sdk-Date: ${date}\r\nAuthorization: ${signed.authorization}`
}
