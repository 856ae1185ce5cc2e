/** One code: what it is, who must act, and every reading the reference has of it. */

import type { ComponentChildren, Ref } from 'preact'
import type { Language } from '../../language/words.ts'
import type { Carrier, CodeMatch } from '../../reference/types.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Section } from '../../widgets/section.tsx'
import { CodeLinks } from './code-links.tsx'
import { commonOutcome, isMixed } from './merged.ts'
import { ClassReadings, OwnReadings } from './readings.tsx'
import { retryOf } from './retry.ts'
import { LONGEST_CODE } from './search.ts'
import { shortened } from './shortened.ts'
import type { Reference } from './use-reference.ts'
import { hashOf } from './view.ts'
import { useCodesWords } from './words.ts'

type EntryProps = {
  readonly reference: Reference
  /** As it was asked for. */
  readonly code: string
  /** What explains it, its own entry first; none where the reference does not know it. */
  readonly matches: readonly CodeMatch[]
  readonly language: Language
  readonly carrier: Carrier | undefined
  readonly reply: string
  readonly linkTo: (code: string) => string
  /** Takes the focus when the entry is opened. */
  readonly title: Ref<HTMLElement>
}

export function Entry(props: EntryProps) {
  const words = useCodesWords().entry
  const { code, matches, title } = props
  const [first] = matches
  const name = first?.kind === 'exact' ? first.code : shortened(code)
  const link = new URL(hashOf({ code: name, query: '' }), location.href).href
  return (
    <Section
      class="entry"
      title={
        <span class="entry-code" ref={title} tabIndex={-1}>
          {name}
        </span>
      }
      actions={
        first && (
          <>
            <CopyButton text={link} what={name} label={words.copyLink} />
            <CopyButton text={props.reply} what={name} label={words.copyReply} />
          </>
        )
      }
    >
      {first ? <Explained {...props} first={first} name={name} /> : <UnknownCode {...props} name={name} />}
    </Section>
  )
}

type UnknownProps = Pick<EntryProps, 'reference' | 'code' | 'linkTo'> & { readonly name: string }

function UnknownCode({ reference, code, linkTo, name }: UnknownProps) {
  const words = useCodesWords()
  const nearest = code.length <= LONGEST_CODE ? reference.nearestCodes(code, 5) : []
  return (
    <>
      <p>{words.entry.unknown(name)}</p>
      <CodeLinks label={words.results.nearest} codes={nearest} linkTo={linkTo} />
    </>
  )
}

type ExplainedProps = EntryProps & { readonly first: CodeMatch; readonly name: string }

function Explained({ reference, matches, first, name, language, carrier, linkTo }: ExplainedProps) {
  const words = useCodesWords().entry
  const isExact = first.kind === 'exact'
  const { document, date } = reference.edition
  return (
    <>
      {!isExact && <p>{words.byClass(name)}</p>}
      <Facts match={first} language={language} />
      <ReadingNote match={first} carrier={carrier} />
      {isExact && <OwnReadings match={first} name={name} language={language} />}
      <ClassReadings
        matches={isExact ? matches.slice(1) : matches}
        isAlone={!isExact}
        language={language}
        linkTo={linkTo}
      />
      <SeeAlso matches={matches} linkTo={linkTo} />
      {needsInspection(first) && (
        <p>
          <a href="#/inspect">{words.inspect}</a>
        </p>
      )}
      <p class="quiet">{words.edition(document, date)}</p>
    </>
  )
}

/** Codes that a request's own authentication brings about: the request can be inspected. */
function needsInspection({ code, category }: CodeMatch): boolean {
  return category === 'authentication' && /^(?:E000[01]|APIGW)/.test(code)
}

function Facts({ match, language }: { readonly match: CodeMatch; readonly language: Language }) {
  const words = useCodesWords()
  const { readings } = match
  const outcome = commonOutcome(readings)
  const statuses = [...new Set(readings.flatMap(({ httpStatus }) => httpStatus ?? []))]
  const messages = [...new Set(readings.flatMap(({ message }) => message ?? []))]
  return (
    <dl class="facts">
      {outcome && <Fact name={words.entry.outcome}>{outcome[language]}</Fact>}
      <Fact name={words.entry.category}>{words.categories[match.category]}</Fact>
      <Fact name={words.entry.actor}>{words.actors[match.actor]}</Fact>
      <Fact name={words.entry.retry}>{retryOf(match, words)}</Fact>
      {statuses.length > 0 && <Fact name={words.entry.http}>{statuses.join(', ')}</Fact>}
      {messages.map((message) => (
        <Fact key={message} name={words.entry.message}>
          <span class="bytes" lang="en">
            {message}
          </span>
        </Fact>
      ))}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How to read a code that several sources explain. */
function ReadingNote({
  match,
  carrier,
}: {
  readonly match: CodeMatch
  readonly carrier: Carrier | undefined
}) {
  const words = useCodesWords()
  const { readings } = match
  const isOfCarriers = readings.some(({ source }) => source !== undefined)
  if (!isOfCarriers || readings.length === 0) return null
  if (carrier) {
    const has = readings.some(({ source }) => source === carrier)
    const say = has ? words.entry.firstCarrier : words.entry.noCarrier
    return <p class="quiet">{say(words.carriers[carrier])}</p>
  }
  return isMixed(readings) ? <p class="quiet">{words.entry.differ}</p> : null
}

type SeeAlsoProps = Pick<EntryProps, 'matches' | 'linkTo'>

/** Look-alikes; the classes that explain the code stand above already. */
function SeeAlso({ matches, linkTo }: SeeAlsoProps) {
  const words = useCodesWords()
  const shown = matches.map(({ code }) => code)
  const alike = matches[0]?.seeAlso.filter(({ code }) => !shown.includes(code)) ?? []
  const whys = new Map(alike.map(({ code, why }) => [code, words.alike[why]]))
  return (
    <CodeLinks
      label={words.entry.seeAlso}
      codes={[...whys.keys()]}
      linkTo={linkTo}
      after={(code) => whys.get(code)}
    />
  )
}
