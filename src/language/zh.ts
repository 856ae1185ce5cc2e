/** 一打开页面就要用的文字。晚些才加载的页面，文字随页面一起来。英文的缺一个键就编译不过。 */
import { inspect } from './zh/inspect.ts'
import { shell } from './zh/shell.ts'
import { widgets } from './zh/widgets.ts'

export type Language = 'zh' | 'en'

export const zh = { language: 'zh' as Language, shell, widgets, inspect }

export type Words = typeof zh
