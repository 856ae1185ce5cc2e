/** The words that the first screen needs; panels that come later bring their own. A missing key does not compile. */
import { inspect } from './en/inspect.ts'
import { shell } from './en/shell.ts'
import { widgets } from './en/widgets.ts'
import type { Words } from './zh.ts'

export const en: Words = { language: 'en', shell, widgets, inspect }
