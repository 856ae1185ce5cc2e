/** 错误的说法：地址、途中的改写和锁定。 */
import type { MistakeWords } from './mistake-words.ts'

export const transport = {
  'header-name-underscore': {
    title: '头域名写成了 X_WSSE，应为 X-WSSE',
    cause: '照着环境变量的写法用了下划线，nginx 等代理默认会丢弃这样的头域。',
    fix: '把下划线换成连字符。',
  },
  'wrong-endpoint-or-uri': {
    title: '请求的地址不是文档里的接口地址',
    cause: '接入地址和 URI 拼错了，或用了另一个区域的地址。',
    fix: '用控制台应用管理里的接入地址，后面接文档里的 URI，如 /sms/batchSendSms/v1。',
  },
  'signed-header-altered': {
    title: '参与签名的头域里，有途中容易被改写的',
    cause: '全部头域都参与了签名，而 User-Agent、Accept-Encoding、Content-Length、Connection 常被代理改写。',
    fix: '发送时只签 content-type;host;x-sdk-date；验签时用代理改写之前的值。',
  },
  'ak-locked-5min': {
    title: '这个 AK 失败次数过多，已被锁定约 5 分钟',
    cause: '失败超过 5 次后，正确的签名在这段时间里也会被拒绝。',
    fix: '停止重试，等 5 分钟；先在这里找出原因再发送。',
  },
  'body-sent-differs': {
    title: '请求带的签名属于另一份正文或日期',
    cause: '请求是签名之后导出或复制的，之后正文或日期又改过。',
    fix: '对最终的请求重新签名再发送。',
  },
} satisfies Record<string, MistakeWords>
