/** The Codes panel: what a status code means, what a log full of them says, and what to answer the customer. */

import '../../style/codes.css'
import { useState } from 'preact/hooks'
import type { PanelProps } from '../panel.ts'
import { carrierInForce } from './carrier.ts'
import type { Group } from './groups.ts'
import { LineTable } from './line-table.tsx'
import { LogCard } from './log-card.tsx'
import { LookUp } from './look-up.tsx'
import { ReplyCard } from './reply-card.tsx'
import { Summary } from './summary.tsx'
import { useAsked } from './use-asked.ts'
import { useLog } from './use-log.ts'
import { useReference } from './use-reference.ts'
import { useReplies } from './use-reply.ts'
import { useView } from './use-view.ts'
import { hashOf } from './view.ts'

export function Codes({ route, language, carried = '' }: PanelProps) {
  const loading = useReference()
  const reference = loading.state === 'ready' ? loading.reference : undefined
  const handed = handedOver(carried)
  const [view, setView] = useView(route, handed.query)
  const log = useLog(reference, handed.log)
  const [number, setNumber] = useState('')
  const [group, setGroup] = useState<Group>()

  const asked = useAsked(reference, view, carrierInForce(number, view.carrier))
  const annotation = log.job.state === 'done' ? log.job.annotation : undefined
  const replies = useReplies(language, { ...asked, annotation })
  const linkTo = (code: string) => hashOf({ ...view, code })
  return (
    <div class="codes">
      <LookUp
        {...{ route, language, loading, view, number, asked, linkTo }}
        reply={replies.toCode ?? ''}
        onView={setView}
        onNumber={setNumber}
      />
      <div class="stack">
        <LogCard log={log}>
          {annotation && <Summary {...{ annotation, group, linkTo }} onGroup={setGroup} />}
        </LogCard>
        <ReplyCard code={asked.code} {...replies} />
      </div>
      {log.job.state === 'done' && log.job.annotation.hits.length > 0 && (
        <LineTable {...log.job} {...{ group, language, linkTo }} onGroup={setGroup} />
      )}
    </div>
  )
}

/** One word that another panel handed over is looked up; anything longer is a log. */
function handedOver(carried: string): { readonly query: string; readonly log: string } {
  const text = carried.trim()
  return /\s/.test(text) ? { query: '', log: carried } : { query: text, log: '' }
}
