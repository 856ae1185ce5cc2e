/** What is wrong with the official receivers, as reading and running them showed. */

export type SampleFault =
  | 'pattern-one-character'
  | 'whole-header-compared'
  | 'no-query-refused'
  | 'last-of-repeated'
  | 'query-not-decoded'
  | 'no-date-check'
  | 'date-crashes'
  | 'content-type-dropped'
  | 'spacing-matters'
  | 'not-constant-time'

export type SampleId = 'reference' | 'java' | 'flask-1' | 'flask-2' | 'flask-3' | 'csharp'

export type Sample = {
  readonly id: SampleId
  /** Of the valid pushes it was run on, those it accepted; undefined where it was not run. */
  readonly accepted?: number
  readonly faults: readonly SampleFault[]
}

/** How many valid pushes the samples were run on. */
export const VALID_PUSHES = 48

export const SAMPLES: readonly Sample[] = [
  // Line 5353 of the reference.
  {
    id: 'reference',
    faults: ['pattern-one-character', 'no-date-check', 'spacing-matters', 'not-constant-time'],
  },
  { id: 'java', accepted: 45, faults: ['no-date-check', 'spacing-matters', 'not-constant-time'] },
  {
    id: 'flask-1',
    accepted: 5,
    faults: [
      'no-query-refused',
      'last-of-repeated',
      'query-not-decoded',
      'date-crashes',
      'not-constant-time',
    ],
  },
  {
    id: 'flask-2',
    accepted: 44,
    faults: ['last-of-repeated', 'query-not-decoded', 'date-crashes', 'not-constant-time'],
  },
  {
    id: 'flask-3',
    accepted: 0,
    faults: [
      'whole-header-compared',
      'last-of-repeated',
      'query-not-decoded',
      'date-crashes',
      'not-constant-time',
    ],
  },
  { id: 'csharp', accepted: 2, faults: ['content-type-dropped', 'no-date-check', 'not-constant-time'] },
]
