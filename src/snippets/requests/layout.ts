/** Putting a program's text together. */

export type Section = readonly string[]

/** Sections with a blank line between them, empty ones left out, and a line end behind the last. */
export function layout(sections: readonly Section[]): string {
  const texts = sections.filter((section) => section.length > 0).map((section) => section.join('\n'))
  return `${texts.join('\n\n')}\n`
}

/** The lines where the condition holds. */
export function when(condition: boolean, ...lines: readonly string[]): Section {
  return condition ? lines : []
}

/** The lines of a text, moved to the right. No line of a program is part of a literal, so none is changed by it. */
export function indented(text: string, blanks: number): string[] {
  const lines = text.trimEnd().split('\n')
  return lines.map((line) => (line === '' ? '' : ' '.repeat(blanks) + line))
}
