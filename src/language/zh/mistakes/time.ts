/** 错误的说法：日期和时钟。 */
import type { MistakeWords } from './mistake-words.ts'

const formatOnce = '只格式化一次 UTC 时间，两处用同一个字符串。'

export const time = {
  'sts-date': {
    title: '待签字符串里的日期与 X-Sdk-Date 相差 {value}',
    cause: '头域和待签字符串各取了一次时钟，中间跨过了秒。',
    fix: '只取一次时间、格式化一次，两处用同一个字符串。',
  },
  'sts-date-utc-vs-cst': {
    title: '待签字符串里的日期比 X-Sdk-Date 晚 8 小时',
    cause: 'X-Sdk-Date 写的是 UTC 时间，待签字符串用的是北京时间。',
    fix: formatOnce,
  },
  'sts-date-cst-vs-utc': {
    title: '待签字符串里的日期比 X-Sdk-Date 早 8 小时',
    cause: 'X-Sdk-Date 写的是北京时间，待签字符串用的是 UTC 时间。',
    fix: formatOnce,
  },
  'sts-date-tz-shift': {
    title: '待签字符串里的日期与 X-Sdk-Date 相差 {value}',
    cause: '头域和待签字符串各格式化了一次时间，用的时区不同。',
    fix: formatOnce,
  },
  'date-changed-after-signing': {
    title: '签名用的 X-Sdk-Date 与发送的相差 {value}',
    cause: '签名之后，HTTP 客户端或重试层又写了一次 X-Sdk-Date。',
    fix: '签名前设好 X-Sdk-Date，之后不再改；重试时重新签名。',
  },
  'created-local-time-as-utc': {
    title: 'Created 与当前时间相差整小时或半小时，像是本地时间加了 Z',
    cause: '本地时间没有换算成 UTC 就按 Z 结尾的格式输出，一些官方示例也这样写。',
    fix: '先换算成 UTC 再格式化；相差在平台允许的范围内时，请求仍可能通过。',
  },
  'created-week-year': {
    title: 'Created 的年份多了一年，像是用了 YYYY',
    cause: 'Java 格式里的 YYYY 是周所在的年，十二月末的几天会算到下一年。',
    fix: '把 YYYY 换成 yyyy。',
  },
  'created-numeric-offset': {
    title: 'Created 以时区偏移结尾，不是 Z',
    cause: 'isoformat() 这类函数输出带时区的时间，如 +08:00。',
    fix: "先换算成 UTC，再用 yyyy-MM-dd'T'HH:mm:ss'Z' 格式化。",
  },
  'created-format-invalid': {
    title: 'Created 的格式不对',
    cause: '格式串写错了，如时分秒之间用了 -，或月（MM）和分（mm）弄混。',
    fix: "用 yyyy-MM-dd'T'HH:mm:ss'Z'，结果如 2018-02-12T15:30:20Z。",
  },
  'created-stale-replayed': {
    title: 'Created 与当前时间相差超过 24 小时',
    cause: '头域是写死的或从旧请求复制的，或服务器的时钟不准。',
    fix: '每次请求都重新生成 Nonce、Created 和 PasswordDigest，并校准服务器时钟。',
  },
  'date-local-time-as-utc': {
    title: 'X-Sdk-Date 与当前时间相差整小时或半小时，像是本地时间加了 Z',
    cause: '本地时间没有换算成 UTC 就按 Z 结尾的格式输出。',
    fix: '先换算成 UTC 再格式化；平台只允许相差 15 分钟。',
  },
  'date-stale-replayed': {
    title: 'X-Sdk-Date 与当前时间相差超过 15 分钟',
    cause: '请求是导出或重放的，在队列里等得太久，或服务器的时钟不准。',
    fix: '发送前重新签名，并校准服务器时钟。',
  },
  'date-format-invalid': {
    title: 'X-Sdk-Date 的格式不对',
    cause: '用了带 - 和 : 的 ISO 格式，或写了毫秒。',
    fix: "用 yyyyMMdd'T'HHmmss'Z'，结果如 20230519T005038Z。",
  },
  'created-reused-across-retries': {
    title: '几个请求用了同样的 Nonce 和 Created',
    cause: '重试时沿用了第一次的头域，没有重新签名。',
    fix: '每次重试都重新生成 Nonce、Created 和 PasswordDigest。',
  },
} satisfies Record<string, MistakeWords>
