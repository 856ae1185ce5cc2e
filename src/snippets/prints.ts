/**
 * "Bring your own intermediates": lines to paste behind one's own signing code, in its language, that print its stages
 * in the form `readStages` reads.
 */

import type { ProgramLanguage } from './languages.ts'
import { csharpPrint } from './prints/csharp.ts'
import { goPrint } from './prints/go.ts'
import { javaPrint } from './prints/java.ts'
import { nodejsPrint } from './prints/nodejs.ts'
import { phpPrint } from './prints/php.ts'
import type { PrintLanguage } from './prints/print.ts'
import { pythonPrint } from './prints/python.ts'
import { STAGE_NAMES, STAGES_VERSION, STAGES_WORD, type StageScheme } from './stages.ts'

const printLanguages: Readonly<Record<ProgramLanguage, PrintLanguage>> = {
  java: javaPrint,
  php: phpPrint,
  python: pythonPrint,
  csharp: csharpPrint,
  nodejs: nodejsPrint,
  go: goPrint,
}

export type PrintSnippet = {
  /** For the top of the file, if not there yet; empty where the language needs none. */
  readonly imports: string
  /** To put behind the line that computes the signature or the digest. */
  readonly code: string
}

/**
 * The lines that print every stage of a scheme.
 *
 * They expect the variables payloadHash, canonicalRequest, stringToSign, signature and secret (SDK-HMAC), or hashInput,
 * passwordDigest and secret (WSSE), all texts, spelled as the language spells names.
 */
export function printSnippet(language: ProgramLanguage, scheme: StageScheme): PrintSnippet {
  const { imports, before, values, entry, block } = printLanguages[language]
  const entries = STAGE_NAMES[scheme].map((name) => entry(name, values[name]))
  const firstLine = `${STAGES_WORD} ${STAGES_VERSION} ${scheme}`
  return {
    imports: imports[scheme].join('\n'),
    code: [...before[scheme], ...block(firstLine, entries)].join('\n'),
  }
}
