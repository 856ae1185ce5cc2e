/** 161 messages in which known mistakes were made, or none. */

import { expect, test } from 'vitest'
import { diagnoseCase, failingCases } from './failing-case.ts'

const set = (mistakes: readonly string[]) => [...mistakes].sort().join(' + ')

test.each(failingCases)('$id $group $scheme: $expect.verdict $expect.mistakes', (row) => {
  const { verdict, mistakes, acceptedAlternatives, correctSignature, correctDigests } = row.expect
  const diagnosis = diagnoseCase(row, { depth: row.group === 'triple' ? 3 : 2 })
  expect(diagnosis.verdict).toBe(verdict)
  const accepted = [mistakes, ...acceptedAlternatives].map(set)
  if (verdict === 'explained') {
    expect(accepted).toContain(set(diagnosis.explanations[0]?.mistakes ?? []))
    expect(diagnosis.explanations[0]?.value).toBe(diagnosis.sent?.value)
  } else expect(diagnosis.explanations).toEqual([])
  if (verdict === 'inspect') {
    const codes = diagnosis.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code as string)
    expect(accepted.some((code) => codes.includes(code))).toBe(true)
  }
  if (verdict === 'valid')
    expect(diagnosis.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  if (correctSignature) expect(diagnosis.expected?.value).toBe(correctSignature)
  if (correctDigests && diagnosis.sent)
    expect(Object.values(diagnosis.expected?.digests ?? {})).toEqual(
      expect.arrayContaining([...correctDigests]),
    )
})
