/** The words that come with the late half of the panel, in both languages. */

import type { Departure, DialectId } from '../../diagnosis/dialects.ts'
import type { MistakeId } from '../../diagnosis/mistakes.ts'
import { checks as enChecks } from '../../language/en/checks.ts'
import { departures as enDepartures, dialects as enDialects } from '../../language/en/dialects.ts'
import { findings as enFindings } from '../../language/en/findings.ts'
import { mistakes as enMistakes } from '../../language/en/mistakes.ts'
import { problems as enProblems } from '../../language/en/problems.ts'
import { stages as enStages } from '../../language/en/stages.ts'
import { panelWords } from '../../language/words.ts'
import { checks as zhChecks } from '../../language/zh/checks.ts'
import { departures as zhDepartures, dialects as zhDialects } from '../../language/zh/dialects.ts'
import { findings as zhFindings } from '../../language/zh/findings.ts'
import type { MistakeWords } from '../../language/zh/mistakes/mistake-words.ts'
import { mistakes as zhMistakes } from '../../language/zh/mistakes.ts'
import { problems as zhProblems } from '../../language/zh/problems.ts'
import { stages as zhStages } from '../../language/zh/stages.ts'

export type LateWords = typeof zhFindings &
  typeof zhStages & {
    readonly checkList: typeof zhChecks
    readonly problemList: typeof zhProblems
    readonly dialects: Readonly<Record<DialectId, string>>
    readonly departures: Readonly<Record<Departure, string>>
    readonly mistakes: Readonly<Record<MistakeId, MistakeWords>>
  }

export const useLateWords = panelWords<LateWords>({
  zh: {
    ...zhFindings,
    ...zhStages,
    checkList: zhChecks,
    problemList: zhProblems,
    dialects: zhDialects,
    departures: zhDepartures,
    mistakes: zhMistakes,
  },
  en: {
    ...enFindings,
    ...enStages,
    checkList: enChecks,
    problemList: enProblems,
    dialects: enDialects,
    departures: enDepartures,
    mistakes: enMistakes,
  },
})
