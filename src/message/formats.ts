/**
 * The table of formats: everything that can be pasted is one row, from the surest to the vaguest look.
 *
 * A new format is a reader in `formats/` and a row here.
 */

import type { Format } from './draft.ts'
import { detectCodes, readCodes } from './formats/codes.ts'
import {
  detectCmdCurl,
  detectCurl,
  detectPowerShellCurl,
  readBashCurl,
  readCmdCurl,
  readPowerShellCurl,
} from './formats/curl.ts'
import { detectFetch, readFetch } from './formats/fetch.ts'
import { detectHar, readHar } from './formats/har.ts'
import { detectCurlVerbose, readCurlVerbose } from './formats/log-curl.ts'
import { detectOkHttp, readOkHttp } from './formats/log-okhttp.ts'
import { detectPrefixed, readPrefixed } from './formats/log-prefixed.ts'
import { detectPython, readPython } from './formats/log-python.ts'
import { detectQuoted, readQuoted } from './formats/log-quoted.ts'
import { detectPowerShell, readPowerShell } from './formats/powershell.ts'
import { detectHeaders, detectHttp2, detectRaw, readHeaders, readHttp2, readRaw } from './formats/raw.ts'
import { detectBareBody, detectResponse, readBareBody, readResponse } from './formats/response.ts'

export const formats: readonly Format[] = [
  { id: 'response', form: 'response', detect: detectResponse, read: readResponse },
  { id: 'log-prefixed', form: 'log', detect: detectPrefixed, read: readPrefixed },
  { id: 'raw', form: 'raw', detect: detectRaw, read: readRaw },
  { id: 'http2', form: 'raw', detect: detectHttp2, read: readHttp2 },
  { id: 'powershell', form: 'curl', detect: detectPowerShell, read: readPowerShell },
  { id: 'curl-powershell', form: 'curl', detect: detectPowerShellCurl, read: readPowerShellCurl },
  { id: 'curl-cmd', form: 'curl', detect: detectCmdCurl, read: readCmdCurl },
  { id: 'curl-bash', form: 'curl', detect: detectCurl, read: readBashCurl },
  { id: 'fetch', form: 'fetch', detect: detectFetch, read: readFetch },
  { id: 'har', form: 'har', detect: detectHar, read: readHar },
  { id: 'response-body', form: 'response', detect: detectBareBody, read: readBareBody },
  { id: 'log-okhttp', form: 'log', detect: detectOkHttp, read: readOkHttp },
  { id: 'log-python', form: 'log', detect: detectPython, read: readPython },
  { id: 'log-curl', form: 'log', detect: detectCurlVerbose, read: readCurlVerbose },
  { id: 'log-quoted', form: 'log', detect: detectQuoted, read: readQuoted },
  { id: 'codes', form: 'codes', detect: detectCodes, read: readCodes },
  { id: 'headers', form: 'headers', detect: detectHeaders, read: readHeaders },
]
