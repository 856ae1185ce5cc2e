/** Words of the Codes panel. */
import type { Retry } from '../../reference/types.ts'
import { count } from '../count.ts'
import type { codes as zh } from '../zh/codes.ts'
import { reply } from './codes-reply.ts'

const amount = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`

const length = (seconds: number): string => {
  if (seconds >= 3600 && seconds % 3600 === 0) return amount(seconds / 3600, 'hour', 'hours')
  if (seconds >= 60 && seconds % 60 === 0) return amount(seconds / 60, 'minute', 'minutes')
  return amount(seconds, 'second', 'seconds')
}

const wait = ({ when }: Retry): string => {
  if (when === undefined) return 'after some time'
  if (when === 'next-day') return 'the next day'
  if (when === 'next-month') return 'the next month'
  return `after ${length(when.seconds)}`
}

const retries: Record<Retry['helps'], (retry: Retry) => string> = {
  yes: () => 'Can be done at once',
  no: () => 'Does not help',
  later: (retry) => `Helps ${wait(retry)}`,
  'after-fix': (retry) => (retry.when ? `After the fix, ${wait(retry)}` : 'After the cause is fixed'),
  unknown: () => 'Not known',
}

export const codes: typeof zh = {
  categories: {
    success: 'Success',
    accepted: 'Submitted',
    number: 'Number',
    handset: 'Handset',
    ported: 'Ported number',
    blacklist: 'Blacklist',
    content: 'Message text',
    signature: 'SMS signature',
    template: 'SMS template',
    frequency: 'Frequency and quantity',
    schedule: 'Time of sending',
    channel: 'Channel',
    billing: 'Billing',
    subscription: 'Subscription',
    authentication: 'Authentication',
    permission: 'Permission',
    parameters: 'Parameters',
    network: 'Network',
    platform: 'Platform',
    unclassified: 'Not classified',
  },
  actors: {
    developer: 'Developer',
    customer: 'Sender',
    'end-user': 'Owner of the phone',
    carrier: 'Carrier',
    'huawei-support': 'Huawei Cloud support',
    nobody: 'Nobody',
    unknown: 'Not known',
  },
  tables: {
    'send-sms': 'Answers of sending',
    'send-diff-sms': 'Answers of sending in batches',
    '4-1': 'code of the sending APIs',
    '4-2': 'status of the sending APIs',
    '4.2.2': 'App, signature and template APIs',
    '4.2.3': 'Status reports, China',
    '3-103': 'Usual values of status',
    'http-status': 'HTTP status',
  },
  tableNumbers: {
    'send-sms': '3.2.3',
    'send-diff-sms': '3.2.4',
    '4-1': 'table 4-1',
    '4-2': 'table 4-2',
    '4.2.2': '4.2.2',
    '4.2.3': '4.2.3',
    '3-103': 'table 3-103',
    'http-status': 'HTTP',
  },
  sources: {
    华为平台: 'Huawei platform',
    供应商平台: 'Supplier platform',
    供应商: 'Supplier',
    移动: 'China Mobile',
    联通: 'China Unicom',
    电信: 'China Telecom',
  },
  carriers: { 移动: 'China Mobile', 联通: 'China Unicom', 电信: 'China Telecom', 广电: 'China Broadnet' },
  kinds: { range: 'Range', wildcard: 'Wildcard', prefix: 'Prefix' },
  alike: {
    spelling: 'spelled alike',
    separator: 'other separator',
    family: 'same head',
    class: 'same class',
  },
  retry: (retry) => retries[retry.helps](retry),
  noRetry: 'Not needed',

  loading: 'Opening the code table…',
  failed: { text: 'The code table could not be opened; the network may be down.', again: 'Try again' },

  search: {
    title: 'Look up a code',
    label: 'Status code or words',
    placeholder: 'MK:0036, blacklist, E000105',
    hint: '↑ ↓ to choose, Enter opens, Esc clears',
    found: (number) => `${amount(number, 'code', 'codes')} found`,
  },
  filters: {
    title: 'Filters and carrier',
    table: 'Table',
    source: 'Returned by',
    category: 'Category',
    carrier: 'Carrier of the number',
    any: 'All',
    unknownCarrier: 'Not known',
    option: (name, number) => `${name} (${count(number)})`,
    clear: 'Clear the filters',
    number: 'Phone number',
    numberPlaceholder: 'Its prefix tells the carrier',
    told: (prefix, carrier) =>
      `Numbers beginning with ${prefix} belong to ${carrier}. A ported number may have changed its carrier since; what holds is its present one.`,
    toldVirtual: (prefix, carrier) =>
      `Numbers beginning with ${prefix} belong to virtual operators on the network of ${carrier}. A ported number may have changed its carrier since; what holds is its present one.`,
    noTables: 'The reference has no codes of China Broadnet; those of the other carriers are shown.',
    notTold: 'This number does not tell its carrier; please choose it on the left.',
  },
  results: {
    title: 'Results',
    more: 'Perhaps you look for',
    none: (query) => `Nothing found for “${query}”. Try another word, or the code alone.`,
    noneFiltered: 'Nothing passes the present filters.',
    nearest: 'Codes written most alike:',
    within: 'Codes in this text:',
    columns: { code: 'Code', meaning: 'Meaning', category: 'Category', origin: 'Source' },
    showMore: (number) => `Show ${count(number)} more`,
    caption: (number) => `Results, ${amount(number, 'code', 'codes')}`,
  },
  start: {
    title: 'Start here',
    text: 'Type a status code, an error message or a word; results come as you type. A whole log can be pasted into the log box and is explained line by line.',
    examples: [
      ['E000105', 'an authentication error'],
      ['MK:0036', 'a status report of a carrier'],
      ['blacklist', 'a word'],
      ['SGIP:130', 'a code that only a range covers'],
      ['MSGSMS.0049', 'an error of the management APIs'],
    ],
  },
  entry: {
    unknown: (code) =>
      `The reference does not have ${code}. Please check how it is written; colons, dots and letters all count.`,
    byClass: (code) => `${code} has no row of its own; this is the class that covers it.`,
    category: 'Category',
    outcome: 'Outcome',
    actor: 'Who acts',
    retry: 'Sending again',
    differ:
      'The sources differ, so the rows of the table hold. If you know the carrier of the number, choose it and its row comes first.',
    noCarrier: (carrier) =>
      `The reference has no explanation by ${carrier} for this code; these are of other sources.`,
    firstCarrier: (carrier) => `The explanation by ${carrier} comes first.`,
    columns: {
      code: 'Written',
      source: 'Source',
      meaning: 'Meaning and cause',
      advice: 'What to do',
      origin: 'Origin',
    },
    caption: (code) => `What ${code} means`,
    classes: 'Classes that cover it',
    classesNote: 'A row of its own, where there is one, comes before its class.',
    origin: (line) => `line ${count(line)}`,
    edition: (document, date) =>
      `From “${document}”, edition ${date}, in our own words; the original prevails.`,
    message: 'What the API says',
    http: 'HTTP status',
    seeAlso: 'Easily confused with',
    noAdvice: 'The reference gives no advice',
    copyLink: 'Copy link',
    copyReply: 'Copy reply',
    inspect: 'Inspect a request',
    close: 'Close',
  },
  log: {
    title: 'Explain a whole log',
    label: 'Log, CSV, JSON or a column of codes',
    placeholder:
      '2026-02-06 10:00:01 smsMsgId=… status=DELIVRD\n2026-02-06 10:00:02 smsMsgId=… status=MK:0036',
    hint: 'Files can be dropped here. All is done inside this page.',
    choose: 'Choose a file',
    example: 'Try a sample',
    clear: 'Clear',
    facts: (lines, hits, unknown) =>
      [
        amount(lines, 'line', 'lines'),
        amount(hits, 'code', 'codes'),
        ...(unknown > 0 ? [`${count(unknown)} unknown`] : []),
      ].join(' · '),
    held: (size) => `${size} of text, too long to show in the box; all of it has been read.`,
    pasted: 'Pasted text',
    reading: (name) => `Reading ${name}…`,
    progress: (lines, total) => `${count(lines)} of ${count(total)} lines explained`,
    progressLabel: 'Progress',
    cancel: 'Stop',
    cancelled: (lines, total) =>
      `Stopped at line ${count(lines)} of ${count(total)}. The text is still here.`,
    restart: 'Start again',
    none: 'No status codes found here. A status code looks like DELIVRD, MK:0036 or E000105.',
    drop: 'Release to read this file',
    refused: {
      zip: 'This is an XLSX (or another compressed file) and cannot be read as it is. Save it as CSV in the spreadsheet program, then drop that.',
      binary: 'This is a binary file, not text. Export it as text, CSV or JSON, then drop that.',
      unreadable:
        'The browser could not read this file. Check that it is still in its place, then choose it again.',
    },
    broken:
      'Some characters are damaged, probably by a wrong encoding while copying. Choosing the original file is better.',
    sizes: (bytes) =>
      bytes < 1_000_000 ? `${count(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  },
  summary: {
    by: 'Count by',
    groups: { code: 'Code', actor: 'Who acts', category: 'Category' },
    bars: 'Count of each group; press one to see it alone',
    showAll: (number) => `All ${count(number)} groups`,
    unknown: (number) => `${amount(number, 'unknown code', 'unknown codes')}`,
    unknownNote: 'The reference does not have them. Beside each: those written most alike, to check against.',
    unknownColumns: { written: 'Written', count: 'Count', line: 'First line', nearest: 'Most alike' },
    noNearest: 'None is alike',
  },
  lines: {
    title: 'Line by line',
    shown: (shown, all) => `${count(shown)} of ${count(all)} shown`,
    only: (name) => `Only: ${name}`,
    everything: 'Show all',
    more: (number) => `Show ${count(number)} more`,
    caption: 'The codes in the log, line by line',
    columns: {
      line: 'Line',
      code: 'Code',
      meaning: 'Meaning',
      category: 'Category',
      actor: 'Who acts',
      text: 'Text',
    },
    csv: 'Export CSV',
    json: 'Export JSON',
    exporting: 'Exporting…',
    file: 'status-codes',
    csvColumns: [
      'line',
      'written',
      'code',
      'category',
      'who acts',
      'sending again',
      'meaning',
      'advice',
      'text',
    ],
  },
  replyCard: {
    title: 'Reply to the customer',
    subject: 'About',
    log: 'The whole log',
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    format: 'Format',
    formats: { plain: 'Plain text', markdown: 'Markdown' },
    copy: 'Copy reply',
    note: 'Please read it before sending. It holds no phone number and no line of the log.',
  },
  reply,
}
