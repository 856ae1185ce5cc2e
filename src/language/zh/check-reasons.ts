/** 检查不通过、无法判断的原因，每个原因一句话，以及由它们组成的检查文字。 */

import type { Detail, Reason } from '../../platform/types.ts'

export type CheckWords = {
  readonly title: string
  readonly passed: string
  readonly failed: (detail: Detail) => string
  readonly cannotTell: (detail: Detail) => string
}

type Say = (title: string, detail: Detail) => string

const LONGEST = 48

/** 太长的值只显示开头。 */
export function clip(text: string | undefined): string {
  const characters = [...(text ?? '')]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')
}

function quoted(text: string | undefined): string {
  return `“${clip(text)}”`
}

function span(seconds = 0): string {
  const whole = Math.abs(seconds)
  const parts: [number, string][] = [
    [Math.floor(whole / 86_400), '天'],
    [Math.floor(whole / 3600) % 24, '小时'],
    [Math.floor(whole / 60) % 60, '分钟'],
    [whole % 60, '秒'],
  ]
  const told = parts.filter(([count]) => count > 0).slice(0, 2)
  return told.length === 0 ? '不到 1 秒' : told.map(([count, unit]) => `${count} ${unit}`).join(' ')
}

const KINDS: Readonly<Record<string, string>> = {
  app: '应用的 app_key',
  iam: 'IAM 的 AK',
  push: '推送的 AK',
}

const reasons: Readonly<Record<Reason, Say>> = {
  missing: (title) => `没有找到${title}。`,
  empty: (title) => `${title}是空的。`,
  unquoted: (title) => `${title}的值没有加双引号。`,
  'value-differs': (title, { found, expected }) => `${title}是${quoted(found)}，应为${quoted(expected)}。`,
  format: (title, { found, expected }) =>
    `${title}写成了${quoted(found)}，格式不对${expected ? `，应为 ${expected}` : ''}。`,
  'not-a-date': (title, { found }) => `${title}里的${quoted(found)}不是存在的日期。`,
  expired: (title, { seconds, limit }) => `${title}早了 ${span(seconds)}，范围是前后 ${span(limit)}。`,
  ahead: (title, { seconds, limit }) => `${title}晚了 ${span(seconds)}，范围是前后 ${span(limit)}。`,
  'too-long': (title, { count, limit }) => `${title}长度为 ${count}，最多 ${limit}。`,
  'too-many': (_, { count, limit }) => `一次请求带了 ${count} 个号码，最多 ${limit} 个。`,
  characters: (title, { found }) => `${title}里有不该出现的字符：${quoted(found)}。`,
  braces: (title) => `${title}里有大括号。`,
  'key-differs': (_, { found }) => `已填写的密钥里没有${quoted(found)}。`,
  'key-untrimmed': (title) => `${title}两端有空白。`,
  'key-case-differs': (title, { found, expected }) =>
    `${title}是${quoted(found)}，与${quoted(expected)}只差大小写。`,
  'no-credential': () => '没有填写对应的密钥，算不出应有的值。',
  'no-method': () => '没有请求行，不知道请求方法。',
  'no-target': () => '没有请求行，不知道请求的地址。',
  'trailing-slash': () => '路径末尾多了一个 /。',
  'other-path': (_, { found }) => `${quoted(found)}不是文档里的路径。`,
  'other-method': (_, { found, expected }) => `方法是 ${clip(found)}，文档里是 ${expected}。`,
  'other-family': (_, { found }) => `主机${quoted(found)}不提供这个接口。`,
  'other-kind': (title, { name }) => `${title}用的是${KINDS[name ?? ''] ?? ''}，这里要用另一种。`,
  'other-region': (_, { found }) => `主机${quoted(found)}的区域，文档没有列出。`,
  'other-host': (_, { found }) => `主机${quoted(found)}不是文档里的域名，可能经过了代理。`,
  'other-scheme': () => '这类接口不接受这种认证方式。',
  address: (_, { found }) => `主机${quoted(found)}是 IP 地址，文档建议用域名。`,
  'two-schemes': (_, { name }) => `请求里还有另一种认证的头域 ${clip(name)}，平台如何处理没有写明。`,
  'not-listed': (_, { name }) => `SignedHeaders 里没有 ${clip(name)}。`,
  'not-sent': (_, { names }) => `SignedHeaders 列出的头域，请求里没有：${clip(names?.join('、'))}。`,
  unsorted: (_, { expected }) => `SignedHeaders 没有按字母顺序排列，应为${quoted(expected)}。`,
  duplicate: (_, { names }) => `有的参数出现了不止一次：${clip(names?.join('、'))}。`,
  'single-quotes': (title) => `${title}用了单引号，不是 JSON。`,
  'not-json': (title) => `${title}不是 JSON。`,
  'not-an-array': (title) => `${title}不是数组。`,
  'not-a-string': (title, { found }) => `${title}里有不是字符串的值${found ? `：${clip(found)}` : ''}。`,
  'not-an-object': (title) => `${title}不是 JSON 对象。`,
  'too-deep': (title) => `${title}的嵌套太深，量不出大小。`,
  'not-utf8': (title) => `${title}不是 UTF-8。`,
  percent: (title, { found }) => `${title}里有不完整的百分号转义：${quoted(found)}。`,
  'json-as-form': () => '这个接口要表单，收到的是 JSON。',
  'form-as-json': () => '这个接口要 JSON，收到的是表单。',
  charset: (_, { found }) => `${quoted(found)}写明的字符集不是 UTF-8。`,
  'plus-as-space': (_, { found }) => `号码${quoted(found)}开头的 + 没有转义，成了空格。`,
  'outside-rule': (title) => `${title}不合文档的规则，平台是否拒绝没有写明。`,
  'not-in-request': () => '请求里看不出来，由平台判断。',
}

/** 不通过的话由两句组成：是什么（按原因），怎么做（按检查）。 */
export function words(
  title: string,
  passed: string,
  fix = '',
  own: Partial<Record<Reason, Say>> = {},
): CheckWords {
  const say = (detail: Detail) =>
    detail.reason ? (own[detail.reason] ?? reasons[detail.reason])(title, detail) : `${title}没有通过。`
  return { title, passed, failed: (detail) => say(detail) + fix, cannotTell: say }
}

export const only = (sentence: string): Partial<Record<Reason, Say>> => ({ 'not-in-request': () => sentence })

export const SIGNATURE_DIFFERS: Partial<Record<Reason, Say>> = {
  'value-differs': () => '发送的签名与算出的签名不同。',
}
