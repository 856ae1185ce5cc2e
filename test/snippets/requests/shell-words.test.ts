/** Words of command lines as their shells' manuals have them; nothing here runs cmd.exe or PowerShell. */

import { expect, test } from 'vitest'
import { bashWord, cmdWord, powershellWord } from '../../../src/snippets/requests/shell-words.ts'

test.each([
  ['', "''"],
  ['a "b" $c `d` \\e !f', '\'a "b" $c `d` \\e !f\''],
  ["it's", String.raw`$'it\'s'`],
  ['a\\\n\t', String.raw`$'a\\\n\t'`],
  ['\x1b1\u200b\udce4', String.raw`$'\0331\342\200\213\344'`],
])('bash: %j', (text, expected) => {
  expect(bashWord(text)).toBe(expected)
})

test.each([
  ['', '""'],
  ["a & b | c > d ^ e it's", `"a & b | c > d ^ e it's"`],
  ['C:\\d\\', '"C:\\d\\\\"'],
  ['a"b', String.raw`^"a\^"b^"`],
  ['a\\"b\\\\', String.raw`^"a\\\^"b\\\\^"`],
  // Without the second caret cmd.exe would put in a part of the variable PATH.
  ['%PATH:~0,5%', '^"^%^PATH:~0,5^%^"'],
  ['50%&(x)!', '^"50^%^&^(x^)^!^"'],
  ['a\r\nb', '^"a^\n\nb^"'],
  ['a\x03b\0', '"a\uFFFDb\uFFFD"'],
])('cmd.exe: %j', (text, expected) => {
  expect(cmdWord(text)).toBe(expected)
})

test.each([
  ['', "''"],
  ['a "b" $c `d` \\e', '\'a "b" $c `d` \\e\''],
  ["it's", '"it\'s"'],
  // about_Quoting_Rules: PowerShell takes these for its own quotes.
  ['‘a’ “b”', '"‘a’ `“b`”"'],
  ['$x `"\r\n\t', '"`$x ```"`r`n`t"'],
  ['\0\u{e0001}', '"$([char]0)$([char]56128)$([char]56321)"'],
])('PowerShell: %j', (text, expected) => {
  expect(powershellWord(text)).toBe(expected)
})
