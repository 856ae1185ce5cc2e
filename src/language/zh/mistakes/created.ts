/** 错误的说法：参与哈希的 Created。 */
import type { MistakeWords } from './mistake-words.ts'

const formatOnce = '只格式化一次 UTC 时间存进变量，哈希和 X-WSSE 都用它。'

export const created = {
  'created-tz-cst-vs-utc': {
    title: '参与哈希的 Created 比 X-WSSE 里的早 8 小时',
    cause: 'X-WSSE 里写的是北京时间，哈希用的是 UTC 时间。',
    fix: formatOnce,
  },
  'created-tz-utc-vs-cst': {
    title: '参与哈希的 Created 比 X-WSSE 里的晚 8 小时',
    cause: 'X-WSSE 里写的是 UTC 时间，哈希用的是北京时间。',
    fix: formatOnce,
  },
  'created-tz-shift': {
    title: '参与哈希的 Created 与 X-WSSE 里的相差 {value}',
    cause: '哈希和写头域各格式化了一次时间，用的时区不同。',
    fix: formatOnce,
  },
  'created-off-by': {
    title: '参与哈希的 Created 与 X-WSSE 里的相差 {value}',
    cause: '哈希和写头域各取了一次时钟，中间跨过了秒。',
    fix: '只取一次时间、格式化一次，哈希和 X-WSSE 用同一个字符串。',
  },
  'created-ms-in-hash': {
    title: '参与哈希的 Created 带毫秒 .{value}，X-WSSE 里的没有',
    cause: 'JavaScript 的 toISOString() 带毫秒，只在写头域时去掉了。',
    fix: '先去掉毫秒存进变量，再用它哈希和写头域。',
  },
  'created-ms-only-in-header': {
    title: 'X-WSSE 里的 Created 带毫秒，参与哈希的没有',
    cause: '哈希前去掉了毫秒，写头域时又直接用了 toISOString()。',
    fix: '哈希和 X-WSSE 都用不带毫秒的同一个字符串。',
  },
  'created-no-z-in-hash': {
    title: '参与哈希的 Created 少了末尾的 Z',
    cause: 'Z 是写头域时才拼上去的，哈希时还没有。',
    fix: '把 Z 放进格式里，格式化一次，哈希和 X-WSSE 都用它。',
  },
  'created-space-for-T-in-hash': {
    title: '参与哈希的 Created 里，T 的位置是空格',
    cause: '哈希用了数据库或日志常用的日期格式，X-WSSE 用了 ISO 格式。',
    fix: "统一用 yyyy-MM-dd'T'HH:mm:ss'Z' 格式化一次，两处都用它。",
  },
  'created-omitted': {
    title: '哈希输入里没有 Created',
    cause: '照着不完整的公式写的，或传入的 Created 变量是空的。',
    fix: '按 Nonce + Created + app_secret 的顺序拼接，再取 SHA-256。',
  },
  'created-epoch-seconds-in-hash': {
    title: '参与哈希的 Created 是 Unix 时间戳（秒）',
    cause: '拼接时用了时间戳变量，没有用格式化后的字符串。',
    fix: '用 X-WSSE 里的 Created 字符串参与哈希。',
  },
  'created-plus0000-in-hash': {
    title: '参与哈希的 Created 以 +00:00 结尾，不是 Z',
    cause: 'Python 的 isoformat() 对带时区的时间输出 +00:00，X-WSSE 里却写成了 Z。',
    fix: "用 strftime('%Y-%m-%dT%H:%M:%SZ') 格式化一次，两处都用它。",
  },
  'created-compact-in-hash': {
    title: '参与哈希的 Created 没有 - 和 :',
    cause: '哈希用了 X-Sdk-Date 的紧凑格式，X-WSSE 用的是带分隔符的格式。',
    fix: '用 X-WSSE 里的 Created 字符串参与哈希。',
  },
} satisfies Record<string, MistakeWords>
