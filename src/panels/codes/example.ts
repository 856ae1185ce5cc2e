/** A log as a support colleague gets it: several spellings, a callback, a code that nobody knows. The numbers are made up. */

const RECEIPTS: readonly (readonly [number: string, status: string])[] = [
  ['13800000001', 'DELIVRD'],
  ['13800000002', 'DELIVRD'],
  ['18600000003', 'MK:0036'],
  ['13800000004', 'DELIVRD'],
  ['18600000005', 'SGIP:130'],
  ['13800000006', 'SC:0010'],
  ['13300000007', 'UNDELIV'],
  ['13800000008', 'DELIVRD'],
  ['13800000009', 'MBBLACK'],
  ['13800000010', 'sc:0010'],
  ['13800000011', 'DELIVRD'],
  ['13300000012', 'DELIVERD'],
]

const lines = RECEIPTS.map(
  ([number, status], index) =>
    `2026-02-06 10:00:${String(index).padStart(2, '0')} receipt to=+86${number} status=${status}`,
)

export const EXAMPLE_LOG = [
  ...lines,
  'POST /callback smsMsgId=b3d4&total=1&sequence=1&status=MK%3A0001&to=%2B8613800000013',
  '{"code":"E000105","description":"Invalid PasswordDigest."}',
].join('\n')
