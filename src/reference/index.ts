/**
 * The code reference, all of it: what a panel loads when it is first needed, table included.
 */
export {
  type Annotation,
  annotate,
  annotateInSteps,
  type CodeCount,
  type Count,
  type Hit,
  type Progress,
  type UnknownCode,
} from './annotate.ts'
export { allCodes } from './entries.ts'
export { explainCode } from './explain.ts'
export { nearestCodes } from './nearest.ts'
export { type CodeFilter, findCodes } from './search.ts'
export { edition, rows } from './table.ts'
export * from './types.ts'
