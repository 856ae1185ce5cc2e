/** 平台模型的假定：文档没有写明的地方，每处一句话。 */

import type { SettingId } from '../../platform/settings.ts'

export type SettingWords = { readonly title: string; readonly sentence: string }

export const checkSettings: Readonly<Record<SettingId, SettingWords>> = {
  createdToleranceHours: {
    title: 'Created 的时间差（小时）',
    sentence: '文档有三种说法：24 小时、8 小时、询问管理员；这里按小于 24 小时。',
  },
  sdkDateToleranceMinutes: {
    title: 'X-Sdk-Date 的时间差（分钟）',
    sentence: '文档说 15 分钟内，没有说是否包含；这里包含。',
  },
  checkOrder: { title: '检查的顺序', sentence: '文档没有写顺序；这里先认证，后正文。' },
  digestForms: { title: '摘要的写法', sentence: '文档没有说 Base64 的对象，官方示例有三种；这里都接受。' },
  trailingSlash: { title: '路径末尾的 /', sentence: '文档没有说；这里接受。' },
  wrongMethodStatus: { title: '方法不对时的状态', sentence: '文档没有说；这里按 404。' },
  emptyAttribute: { title: '空的属性', sentence: '文档没有说空值算不算携带；这里算没有。' },
  unquotedAttribute: { title: '没有双引号的属性', sentence: '文档都带双引号；这里没有双引号就算没有。' },
  attributeNameCase: {
    title: '属性名的大小写',
    sentence: '文档里 Username 和 UserName 都有；这里不分大小写。',
  },
  attributeValueCase: { title: '属性值的大小写', sentence: '文档的英文说明与取值不一致；这里区分大小写。' },
  nonceRule: { title: 'Nonce 的规则', sentence: '文档写了长度和字符，没有写违反会怎样；这里不据此拒绝。' },
  signedHeadersOrder: {
    title: 'SignedHeaders 的顺序',
    sentence: '签名指南要求排序；这里没有排序就算签名不对。',
  },
  contentTypeParameters: { title: 'Content-Type 的参数', sentence: '文档没有提 charset；这里接受。' },
  numberLimit: { title: '500 个号码的范围', sentence: '一处说每次请求，一处说每个 to；这里按每次请求。' },
  extendUnit: { title: 'extend 的单位', sentence: '一处说 128 个字符，一处说 128 字节；这里按字节。' },
}
