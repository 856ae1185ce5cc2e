/**
 * The table of rules. It is read from top to bottom, and each of category, actor and retry is decided by the first
 * rule that matches and says something about it. So the API's own answers come first, exceptions above what is
 * usual, and the advice, which names who acts, above the topics, which only suggest it. What no rule decides is
 * 'unclassified', 'unknown'.
 */
import type { Rule } from './rule.ts'
import { rulesForAdvice } from './rules-for-advice.ts'
import { rulesForAnswers } from './rules-for-answers.ts'
import { rulesForFaults, rulesForProtocols, rulesForSubscriptions } from './rules-for-networks.ts'
import { rulesForArrival, rulesForHandsets, rulesForLists, rulesForNumbers } from './rules-for-recipients.ts'
import {
  rulesForChannels,
  rulesForContent,
  rulesForMixtures,
  rulesForPace,
  rulesForSignatures,
  rulesForTimes,
} from './rules-for-senders.ts'

/** All rules in the order in which they are tried. */
export const rules: readonly Rule[] = [
  ...rulesForAnswers,
  ...rulesForArrival,
  ...rulesForAdvice,
  ...rulesForMixtures,
  ...rulesForSignatures,
  ...rulesForContent,
  ...rulesForPace,
  ...rulesForLists,
  ...rulesForNumbers,
  ...rulesForTimes,
  ...rulesForHandsets,
  ...rulesForChannels,
  ...rulesForSubscriptions,
  ...rulesForProtocols,
  ...rulesForFaults,
]
