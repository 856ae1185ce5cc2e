/** What the address of the Codes panel holds: the open code, the words searched for, the filters. Never a phone number. */

import type { Carrier, Category, Source, Table } from '../../reference/types.ts'
import type { Route } from '../panel.ts'

export type View = {
  /** The code whose entry is open; '' where none is. */
  readonly code: string
  readonly query: string
  readonly table?: Table | undefined
  readonly source?: Source | undefined
  readonly category?: Category | undefined
  readonly carrier?: Carrier | undefined
}

export const TABLES: readonly Table[] = [
  '4.2.3',
  '3-103',
  'send-sms',
  'send-diff-sms',
  '4-1',
  '4-2',
  '4.2.2',
  'http-status',
]

export const SOURCES: readonly Source[] = ['移动', '联通', '电信', '供应商', '供应商平台', '华为平台']

export const CARRIERS: readonly Carrier[] = ['移动', '联通', '电信']

export const CATEGORIES: readonly Category[] = [
  'success',
  'accepted',
  'number',
  'handset',
  'ported',
  'blacklist',
  'content',
  'signature',
  'template',
  'frequency',
  'schedule',
  'channel',
  'billing',
  'subscription',
  'authentication',
  'permission',
  'parameters',
  'network',
  'platform',
  'unclassified',
]

/** A code or a query in an address is cut here: browsers slow down on addresses of many kilobytes. */
const LONGEST_IN_ADDRESS = 200

const oneOf = <Id extends string>(ids: readonly Id[], value: string | null): Id | undefined =>
  ids.find((id) => id === value)

/** A route of the panel → what it shows. An unknown filter is none. */
export function readView({ rest, query }: Route): View {
  return {
    code: rest.trim(),
    query: query.get('q') ?? '',
    table: oneOf(TABLES, query.get('table')),
    source: oneOf(SOURCES, query.get('source')),
    category: oneOf(CATEGORIES, query.get('category')),
    carrier: oneOf(CARRIERS, query.get('carrier')),
  }
}

/** The inverse: `#/codes/MK%3A0036?q=mk&carrier=…`. */
export function hashOf(view: View): string {
  const { code, query, table, source, category, carrier } = view
  const pairs = Object.entries({ q: query.slice(0, LONGEST_IN_ADDRESS), table, source, category, carrier })
  const said = new URLSearchParams(pairs.filter((pair): pair is [string, string] => Boolean(pair[1])))
  const path = code === '' ? '#/codes' : `#/codes/${encodeURIComponent(wellFormed(code))}`
  return said.size > 0 ? `${path}?${said}` : path
}

/** Half a surrogate pair cannot be percent-encoded, nor can a cut make one. */
function wellFormed(code: string): string {
  return code.slice(0, LONGEST_IN_ADDRESS).replace(/\p{Surrogate}/gu, '\ufffd')
}
