/** 平台各项检查的文字：每项的标题和通过时的话；不通过时先说是什么，再说怎么做。 */

import type { CheckId } from '../../platform/check-ids.ts'
import type { Outcome } from '../../platform/types.ts'
import type { CallbackCheckId } from '../../platform/verify-callback.ts'
import { type CheckWords, clip, only, SIGNATURE_DIFFERS, words } from './check-reasons.ts'
import { checkSettings } from './check-settings.ts'

const list: Readonly<Record<CheckId, CheckWords>> = {
  uri: words('请求路径', '路径是文档里的接口。', '请把接入地址和访问 URI 拼成完整的地址。'),
  method: words('请求方法', '方法与文档一致。', '请改用文档里的方法。'),
  host: words('主机', '主机是文档里的接入地址。', '请使用控制台里的接入地址。'),
  'url-length': words('路径长度', '路径不超过 3000 字节。', '请缩短路径。'),
  authorization: words('认证头域', '有认证头域。', '请带上 Authorization 头域。'),
  'single-scheme': words('认证方式', '只用了一种认证方式。'),
  'wsse-scheme': words('Authorization 里的 WSSE', 'Authorization 里有 WSSE。', '请以 WSSE 开头。'),
  'wsse-realm': words('realm 属性', '有 realm。', '请加上 realm="SDP"。'),
  'wsse-profile': words('profile 属性', '有 profile。', '请加上 profile="UsernameToken"。'),
  'wsse-realm-value': words('realm 的值', 'realm 是 SDP。', '请照文档填写。'),
  'wsse-profile-value': words('profile 的值', 'profile 是 UsernameToken。', '请照文档填写。'),
  'wsse-type': words('type 属性', '有 type。', '请加上 type="Appkey"。'),
  'wsse-type-value': words('type 的值', 'type 是 Appkey。', '请照文档填写，注意大小写。'),
  'x-wsse': words('X-WSSE 头域', '有 X-WSSE 头域。', '请带上 X-WSSE 头域，整个写在一行。'),
  'x-wsse-token': words(
    'X-WSSE 里的 UsernameToken',
    'X-WSSE 里有 UsernameToken。',
    '请以 UsernameToken 开头。',
  ),
  'x-wsse-username': words('Username 属性', '有 Username。', '请填 app_key。'),
  'x-wsse-nonce': words('Nonce 属性', '有 Nonce。', '请填随机数。'),
  'x-wsse-created': words('Created 属性', '有 Created。', '请填随机数的生成时间。'),
  'x-wsse-digest': words('PasswordDigest 属性', '有 PasswordDigest。', '请填算出的摘要。'),
  'x-wsse-created-format': words('Created', 'Created 的格式正确。', '请用 UTC 时间，以 Z 结尾，不带毫秒。'),
  'wsse-key': words('Username 里的 app_key', 'app_key 与填写的一致。', '请填写这个应用的 app_key。'),
  'wsse-created-window': words('Created', 'Created 在允许的时间差之内。', '请校准时钟，每次发送时重新生成。'),
  'wsse-nonce-rule': words('Nonce', 'Nonce 是 1 到 128 位字母或数字。', '请只用字母和数字，不超过 128 位。'),
  'wsse-digest': words(
    'PasswordDigest',
    'PasswordDigest 与算出的一致。',
    '请核对 app_secret、拼接顺序和 Base64 的对象。',
    { 'value-differs': () => '发送的 PasswordDigest 与算出的不同。' },
  ),
  'sdk-date': words('X-Sdk-Date 头域', '有 X-Sdk-Date 头域。', '请带上发送时的 UTC 时间。'),
  'sdk-date-format': words('X-Sdk-Date', 'X-Sdk-Date 的格式正确。', '请用 UTC 时间，以 Z 结尾。'),
  'sdk-authorization': words(
    'Authorization 头域',
    'Authorization 的格式正确。',
    '请写成 SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…。',
  ),
  'sdk-date-window': words(
    'X-Sdk-Date',
    'X-Sdk-Date 在允许的时间差之内。',
    '请校准时钟，每次发送时重新签名。',
  ),
  'sdk-key': words('Access 里的 Key', 'Access 与填写的密钥一致。', '请使用这个接口的那一对密钥。'),
  'sdk-date-signed': words(
    'X-Sdk-Date 的签名',
    'x-sdk-date 参与了签名。',
    '请把 x-sdk-date 列入 SignedHeaders。',
  ),
  'sdk-headers-sent': words(
    '参与签名的头域',
    '参与签名的头域都在请求里。',
    '请发送这些头域，或者不要签它们。',
  ),
  'sdk-headers-sorted': words('SignedHeaders 的顺序', 'SignedHeaders 按字母顺序排列。', '请先排序再签名。'),
  'sdk-signature': words(
    'Signature',
    '签名与算出的一致。',
    '请逐段比较规范请求和待签字符串。',
    SIGNATURE_DIFFERS,
  ),
  token: words('X-Auth-Token', '有 X-Auth-Token。', '请填项目级 Token。', {
    'not-in-request': () => 'Token 是否有效，只有 IAM 知道。',
  }),
  'content-type': words('Content-Type', 'Content-Type 与接口一致。', '请改成这个接口要求的类型。'),
  'body-size': words('正文大小', '正文不超过 12 MB。', '请减小正文。'),
  'body-parse': words('正文', '正文可以解析。', '请按这个接口的格式写正文，用 UTF-8 编码。'),
  'duplicate-fields': words('重复的参数', '没有重复的参数。', '请只保留一个。'),
  'sms-content': words('smsContent', 'smsContent 是非空的数组。', '请写成对象的数组。'),
  'content-size': words('smsContent', 'smsContent 不超过 64 KB。', '请分几次发送。'),
  from: words('from', 'from 的长度正确。', '请填签名的通道号，1 到 21 个字符。'),
  to: words('to', '有接收号码。', '请填接收号码。'),
  'to-count': words('号码个数', '号码不超过 500 个。', '请分几次发送。'),
  'to-format': words(
    '接收号码',
    '号码的格式正确。',
    '请写成 +国家码号码，不超过 21 个字符，表单里 + 写成 %2B。',
  ),
  'template-id': words('templateId', 'templateId 的长度正确。', '请填 1 到 32 个字符的模板 ID。'),
  'template-paras': words(
    'templateParas',
    'templateParas 是字符串的 JSON 数组。',
    '请写成 ["3","东门"] 的形式。',
  ),
  'template-paras-characters': words('模板变量的值', '变量的值没有特殊字符。', '', {
    characters: (_, { found }) => `变量的值里有 ${clip(found)}，“其他”类型的变量不接受，要看模板的定义。`,
  }),
  'status-callback': words(
    'statusCallback',
    'statusCallback 的长度正确。',
    '请填 1 到 1024 个字符的地址，不用就不带。',
    {
      empty: () => 'statusCallback 是空的：表里要求至少 1 个字符，官方示例又允许为空。',
    },
  ),
  extend: words('extend', 'extend 的长度和字符正确。', '请填 1 到 128 个字节，不带大括号，不用就不带。'),
  'signature-name': words('signature', '短信签名名称的长度正确。', '请填不超过 32 个字符的短信签名名称。'),
  'app-status': words('应用状态', '应用可用。', '', only('应用是否可用，请在控制台查看。')),
  'app-permission': words('应用权限', '应用有权调用。', '', only('应用有没有短信能力，请联系管理员确认。')),
  account: words('账户状态', '账户正常。', '', only('账户是否激活、是否冻结，请求里看不出来。')),
  'ip-whitelist': words(
    'IP 白名单',
    '来源 IP 在白名单里。',
    '',
    only('请核对控制台的 IP 白名单，修改后约 10 到 15 分钟生效。'),
  ),
  quota: words('发送量限额', '没有超过限额。', '', only('发送量是否到了限额，请在控制台查看。')),
  'message-outcome': words(
    '每条短信的结果',
    '短信已受理。',
    '',
    only('模板、短信签名和号码要到受理时才判断，请看响应里的 status。'),
  ),
  'token-scope': words(
    'Token 的范围',
    'Token 是项目级的。',
    '',
    only('Token 是否为项目级、是否过期，请求里看不出来。'),
  ),
  'access-rights': words('账号权限', '账号有权调用。', '', only('账号有没有权限，请在 IAM 里查看。')),
}

const callback: Readonly<Record<CallbackCheckId, CheckWords>> = {
  'authorization-present': words(
    'Authorization 头域',
    '有 Authorization 头域。',
    '请确认已启用推送 AK/SK，代理没有去掉它。',
  ),
  'authorization-format': words('Authorization 头域', 'Authorization 的格式正确。', '请拒绝这个请求。'),
  'key-known': words('Access', 'Access 是你的推送 AK。', '请填写推送 AK/SK；更换后约 5 分钟内新旧都会出现。'),
  'date-present': words('X-Sdk-Date 头域', '有 X-Sdk-Date 头域。', '请检查代理有没有去掉它。'),
  'date-format': words('X-Sdk-Date', 'X-Sdk-Date 的格式正确。', '请拒绝这个请求。'),
  'date-window': words(
    'X-Sdk-Date',
    'X-Sdk-Date 在前后 15 分钟之内。',
    '请校准服务器的时钟；旧的请求可能是重放。',
  ),
  'date-signed': words('X-Sdk-Date 的签名', 'x-sdk-date 参与了签名。', '时间可以被改动，请拒绝这个请求。'),
  'signed-headers-sorted': words(
    'SignedHeaders 的顺序',
    'SignedHeaders 按字母顺序排列。',
    '这样的列表对应另一个规范请求。',
  ),
  'signed-headers-present': words('参与签名的头域', '参与签名的头域都收到了。', '请检查代理有没有去掉它们。'),
  signature: words(
    'Signature',
    '签名与算出的一致。',
    '请用收到的原始字节计算，检查代理有没有改动 Host、Connection 或正文。',
    SIGNATURE_DIFFERS,
  ),
}

const outcomes: Readonly<Record<Outcome, string>> = {
  passed: '通过',
  failed: '不通过',
  'not-reached': '没有检查到',
  'cannot-tell': '无法判断',
}

export const checks = {
  list,
  callback,
  outcomes,
  notReached: '前面的检查没有通过，这一项没有可看的内容。',
  settings: checkSettings,
}
