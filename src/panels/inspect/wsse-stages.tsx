/** The stages of WSSE: input of the digest, SHA-256, the three official digests, header lines. */

import { Fragment } from 'preact'
import { useWords } from '../../language/words.ts'
import type { Piece } from '../../signing/pieces.ts'
import { DIGEST_FORMS } from '../../signing/wsse.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { type Case, digestSent, type wsseOf } from './case.ts'
import type { Faults } from './faults.ts'
import { useLateWords } from './late-words.ts'
import { Stage } from './stage.tsx'
import type { Trace } from './trace.ts'
import { Traced } from './traced.tsx'

type WsseStagesProps = {
  readonly found: Case
  readonly signed: ReturnType<typeof wsseOf>
  readonly trace: Trace
  readonly faults: Faults
}

export function WsseStages({ found, signed, trace, faults }: WsseStagesProps) {
  const { widgets } = useWords()
  const words = useLateWords()
  const sent = digestSent(found, signed)
  const lines = `Authorization: ${signed.authorization}\r\nX-WSSE: ${signed.xWsse}`
  return (
    <>
      <Stage number={1} id="hashInput" text={signed.hashInput}>
        <Traced
          stage="hashInput"
          pieces={masked(signed.hashInputPieces)}
          found={found}
          trace={trace}
          fault={faults.hashInput}
        />
        <p class="quiet">{words.secretMasked(widgets.characters([...found.typed.secret].length))}</p>
      </Stage>
      <Stage number={2} id="sha256" text={signed.sha256Hex}>
        <p class="bytes byte-text">{signed.sha256Hex}</p>
      </Stage>
      <Stage number={3} id="digest" text={signed.digests[sent ?? 'bytes']}>
        <dl class="value-rows">
          {DIGEST_FORMS.map(({ of }) => (
            <Fragment key={of}>
              <dt>{words.digests[of]}</dt>
              <dd class="bytes byte-text">
                {signed.digests[of]} {of === sent && <span class="same-mark">{words.digestSent}</span>}
              </dd>
              <dd>
                <CopyButton text={signed.digests[of]} what={words.digests[of]} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </Stage>
      <Stage number={4} id="headers" text={lines}>
        <pre class="bytes byte-text">{lines}</pre>
      </Stage>
    </>
  )
}

/** The secret as dots: it is copied with the rest, but neither drawn nor printed. */
function masked(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.part === 'secret' ? { ...piece, text: '•'.repeat([...piece.text].length) } : piece,
  )
}
