/** Every stage of the signature, each part of which leads to where it stands in the request. */

import { Fragment } from 'preact'
import { useWords } from '../../language/words.ts'
import type { Span } from '../../message/types.ts'
import type { Piece } from '../../signing/pieces.ts'
import type { SdkHmacSignature } from '../../signing/sdk-hmac.ts'
import { DIGEST_FORMS, type WsseSignature } from '../../signing/wsse.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { StageSection } from '../../widgets/stage-section.tsx'
import { TracedText } from '../../widgets/traced-text.tsx'
import type { Built } from './build-request.ts'
import { usePanelWords } from './panel-words.ts'
import { rowsOf, spanOf } from './stage-rows.ts'

type StagesProps = {
  readonly built: Built
  readonly secret: string
  readonly onTrace: (span: Span | undefined) => void
}

export function Stages(props: StagesProps) {
  const { sdkHmac, wsse } = props.built
  if (sdkHmac) return <SdkHmacStages {...props} signed={sdkHmac} />
  return wsse ? <WsseStages {...props} signed={wsse} /> : null
}

type StageId =
  | 'canonicalRequest'
  | 'stringToSign'
  | 'signature'
  | 'hashInput'
  | 'sha256'
  | 'digest'
  | 'headers'

function useStage() {
  const words = usePanelWords().stages
  return (number: number, id: StageId, text: string) => {
    const [title = '', subtitle = ''] = words.stages[id] ?? []
    return { number, title, subtitle, text, rule: words.rules[id] }
  }
}

function SdkHmacStages({ signed, ...props }: StagesProps & { readonly signed: SdkHmacSignature }) {
  const stage = useStage()
  return (
    <>
      <StageSection {...stage(1, 'canonicalRequest', signed.canonicalRequest)}>
        <TracedPieces {...props} id="canonicalRequest" pieces={signed.canonicalRequestPieces} />
      </StageSection>
      <StageSection {...stage(2, 'stringToSign', signed.stringToSign)}>
        <TracedPieces {...props} id="stringToSign" pieces={signed.stringToSignPieces} />
      </StageSection>
      <StageSection {...stage(3, 'signature', signed.signature)}>
        <p class="bytes byte-text">{signed.signature}</p>
      </StageSection>
      <HeaderLines {...props} number={4} names={['x-sdk-date', 'authorization']} />
    </>
  )
}

function WsseStages({ signed, ...props }: StagesProps & { readonly signed: WsseSignature }) {
  const { widgets } = useWords()
  const words = usePanelWords().stages
  const stage = useStage()
  return (
    <>
      <StageSection {...stage(1, 'hashInput', signed.hashInput)}>
        <TracedPieces {...props} id="hashInput" pieces={signed.hashInputPieces.map(withoutSecret)} />
        <p class="quiet">{words.secretMasked(widgets.characters([...props.secret].length))}</p>
      </StageSection>
      <StageSection {...stage(2, 'sha256', signed.sha256Hex)}>
        <p class="bytes byte-text">{signed.sha256Hex}</p>
      </StageSection>
      <StageSection {...stage(3, 'digest', signed.passwordDigest)}>
        <dl class="value-rows">
          {DIGEST_FORMS.map(({ of }) => (
            <Fragment key={of}>
              <dt>{words.digests[of]}</dt>
              <dd class="bytes byte-text">
                {signed.digests[of]}
                {signed.digests[of] === signed.passwordDigest && <span aria-hidden="true"> ←</span>}
              </dd>
              <dd>
                <CopyButton text={signed.digests[of]} what={words.digests[of]} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </StageSection>
      <HeaderLines {...props} number={4} names={['authorization', 'x-wsse']} />
    </>
  )
}

/** The secret is neither drawn nor printed. */
function withoutSecret(piece: Piece): Piece {
  return piece.part === 'secret' ? { ...piece, text: '•'.repeat([...piece.text].length) } : piece
}

type HeaderLinesProps = Pick<StagesProps, 'built'> & {
  readonly number: number
  readonly names: readonly string[]
}

function HeaderLines({ built, number, names }: HeaderLinesProps) {
  const stage = useStage()
  const lines = built.request.headers
    .filter(([name]) => names.includes(name.toLowerCase()))
    .map((header) => header.join(': '))
    .join('\r\n')
  return (
    <StageSection {...stage(number, 'headers', lines)}>
      <pre class="bytes byte-text">{lines}</pre>
    </StageSection>
  )
}

type TracedPiecesProps = Pick<StagesProps, 'built' | 'onTrace'> & {
  readonly id: StageId
  readonly pieces: readonly Piece[]
}

function TracedPieces({ built, onTrace, id, pieces }: TracedPiecesProps) {
  const { bytes } = useWords().widgets
  const words = usePanelWords().stages
  const [title = ''] = words.stages[id] ?? []
  const spanAt = (index: number | undefined) => {
    const piece = index === undefined ? undefined : pieces[index]
    return piece && spanOf(built.request, piece)
  }
  return (
    <TracedText
      label={title}
      rows={rowsOf(built.request, pieces, { ...words, bytes })}
      onTrace={(index) => onTrace(spanAt(index))}
      onFollow={() => document.querySelector('.raw-request')?.scrollIntoView({ block: 'nearest' })}
    />
  )
}
