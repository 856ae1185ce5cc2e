/** Whether sending again helps, in words. */

import type { Category, Retry } from '../../reference/types.ts'
import type { CodesWords } from './words.ts'

type Classified = { readonly category: Category; readonly retry: Retry }

/** What arrived, or is on its way, is not said to fail again. */
export function retryOf({ category, retry }: Classified, words: CodesWords): string {
  return category === 'success' || category === 'accepted' ? words.noRetry : words.retry(retry)
}
