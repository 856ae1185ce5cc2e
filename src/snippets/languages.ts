/** The six programming languages that snippets are written in. */

export type ProgramLanguage = 'java' | 'php' | 'python' | 'csharp' | 'nodejs' | 'go'

export type LanguageRow = {
  readonly id: ProgramLanguage
  /** The language's own name, as on its tab. */
  readonly label: string
  /** What a comment to the end of the line begins with. */
  readonly comment: '//' | '#'
}

/** In the order of the tabs. */
export const PROGRAM_LANGUAGES: readonly LanguageRow[] = [
  { id: 'java', label: 'Java', comment: '//' },
  { id: 'php', label: 'PHP', comment: '//' },
  { id: 'python', label: 'Python', comment: '#' },
  { id: 'csharp', label: 'C#', comment: '//' },
  { id: 'nodejs', label: 'Node.js', comment: '//' },
  { id: 'go', label: 'Go', comment: '//' },
]
