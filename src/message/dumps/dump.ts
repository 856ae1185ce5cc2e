/**
 * Header dumps: what a server or a framework prints when it is asked for the headers it received. One row for each way
 * of printing them; what the request line and the body are called differs, so both come out of the names.
 */

import type { HttpRequest } from '../types.ts'
import { type DumpEntries, type DumpFramework, isSignedName, requestOf } from './entries.ts'
import { readGo } from './go.ts'
import { readJavaMap, readSpring } from './java.ts'
import { readNginx } from './nginx.ts'
import { readFlatList, readObject, readTuples } from './objects.ts'
import { readPhpArray, readPhpDump, readPhpExport, readPrintR } from './php.ts'

export type HeaderDump = {
  readonly framework: DumpFramework
  /** Method and target are empty where the dump does not say. */
  readonly request: HttpRequest
}

type Row = { readonly id: string; readonly read: (text: string) => DumpEntries | undefined }

/** The surest look first: object notation is also inside of other dumps. */
export const DUMPS: readonly Row[] = [
  { id: 'php-print_r', read: readPrintR },
  { id: 'php-var_dump', read: readPhpDump },
  { id: 'php-var_export', read: readPhpExport },
  { id: 'php-dd', read: readPhpArray },
  { id: 'spring-http-headers', read: readSpring },
  { id: 'go-header', read: readGo },
  { id: 'python-tuples', read: readTuples },
  { id: 'node-raw-headers', read: readFlatList },
  { id: 'object', read: readObject },
  { id: 'java-map', read: readJavaMap },
  { id: 'nginx-variables', read: readNginx },
]

/** A longer text is no dump of headers, and some of these looks would take their time over it. */
const LONGEST = 200_000

/**
 * Reads a dump of request headers as nginx (`$http_*`), Spring, Flask, Express, PHP or Go print them.
 *
 * @returns undefined where the text is no such dump, or holds neither Authorization nor X-Sdk-Date. Never throws.
 */
export function readHeaderDump(text: string): HeaderDump | undefined {
  if (text.length > LONGEST) return undefined
  for (const { read } of DUMPS) {
    const found = read(text)
    if (!found?.entries.some(([name]) => isSignedName(name))) continue
    return { framework: found.framework, request: requestOf(found.entries) }
  }
  return undefined
}
