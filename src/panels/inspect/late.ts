/**
 * The late half of the panel: the platform model, the diagnosis, what is shown of them, and their words. One chunk,
 * loaded after the first paint, so that the first load stays small.
 */

export { diagnose } from '../../diagnosis/diagnose.ts'
export { judge } from '../../platform/judge.ts'
export { Answer } from './answer.tsx'
export { Checks } from './checks.tsx'
export { Clock } from './clock.tsx'
export { Fix } from './fix.tsx'
export { Left } from './left.tsx'
export { Problems } from './problems.tsx'
export { Stages } from './stages.tsx'
export { VerdictBanner } from './verdict-banner.tsx'
