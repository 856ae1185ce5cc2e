/** 给客户的回复：只说已知的事，不承诺，不提内部的系统。 */
import type { Category, Retry } from '../../reference/types.ts'
import { count } from '../count.ts'

/** 每一类写成：是什么情况，请对方做什么。 */
type Situation = { readonly means: string; readonly next?: string }

const situations: Record<Category, Situation> = {
  success: { means: '短信已经送达' },
  accepted: { means: '短信已经提交，最终结果还没有返回', next: '请等待最终的状态回执' },
  number: { means: '号码目前不能正常使用，例如空号、停机或格式不对', next: '请核实号码' },
  handset: {
    means: '手机暂时收不到短信，例如关机、不在服务区或存储已满',
    next: '请先确认手机状态正常',
  },
  ported: { means: '号码办理过携号转网，短信没有送达', next: '如需处理，请提供号码' },
  blacklist: { means: '号码在黑名单里，短信被拦截', next: '如果机主愿意接收，请提供号码以便核实' },
  content: { means: '短信内容没有通过检查', next: '请检查内容里的敏感词、链接和联系方式，修改后再发' },
  signature: { means: '短信签名没有通过检查', next: '请核对短信签名是否正确、是否已审核通过' },
  template: { means: '短信模板没有通过检查', next: '请核对模板和变量的内容' },
  frequency: { means: '发送的频率或数量超过了限制', next: '请降低频率，分时段发送' },
  schedule: { means: '发送时间不在允许的时段内', next: '请换到允许的时段再发' },
  channel: { means: '通道没有放行这条短信', next: '请提供号码和发送时间以便核实' },
  billing: { means: '计费没有成功，例如余额不足或欠费', next: '请核实相关账户的余额' },
  subscription: { means: '相关业务没有开通，或者已经暂停', next: '请核实业务是否已开通' },
  authentication: { means: '鉴权没有通过', next: '请核对应用的密钥和请求的鉴权字段' },
  permission: { means: '当前账户或应用没有这项权限', next: '请核对账户状态和权限设置' },
  parameters: { means: '请求里有参数不符合要求', next: '请核对参数' },
  network: { means: '网络侧没有把短信送到手机', next: '如需进一步了解，请提供号码和发送时间' },
  platform: { means: '处理短信的系统返回了错误', next: '如需进一步了解，请提供号码和发送时间' },
  unclassified: { means: '现有资料没有说明具体原因', next: '如需进一步了解，请提供号码和发送时间' },
}

const waits = { 'next-day': '第二天', 'next-month': '下个月' }

/** 只有参考写明了等多久，才说等多久。 */
const wait = ({ when }: Retry): string | undefined => {
  if (when === undefined) return undefined
  if (typeof when === 'string') return waits[when]
  return when.seconds >= 3600 ? `${when.seconds / 3600} 小时后` : `${Math.ceil(when.seconds / 60)} 分钟后`
}

export const reply = {
  situations,
  sentence: (parts: readonly string[]) => parts.map((part) => `${part.replace(/。$/, '')}。`).join(''),
  again: (retry: Retry) => {
    const time = wait(retry)
    return time === undefined ? undefined : `${time}可以再发`
  },
  codes: (codes: readonly string[], more: boolean) => `（${codes.join('、')}${more ? ' 等' : ''}）`,
  delivered: (delivered: number, reports: number, share: string) =>
    delivered === reports
      ? `您好，这批短信共有 ${count(reports)} 条状态回执，全部已送达。`
      : `您好，这批短信共有 ${count(reports)} 条状态回执，其中 ${count(delivered)} 条已送达（${share}）。其余情况如下：`,
  hello: '您好。',
  /** 称呼与正文之间。 */
  space: '',
  item: (lead: string, text: string) => `${lead}：${text}`,
  messages: (number: number) => `${count(number)} 条`,
  calls: (number: number) => `${count(number)} 次`,
  others: (amount: string) => `另有 ${amount}属于其他原因`,
  answers: (number: number) => `有 ${count(number)} 次接口调用没有成功：`,
  noCodes: '您好，这份内容里没有找到状态码。',
  unknown: (number: number) => `有 ${count(number)} 条的状态码不在现有资料里，暂时不能说明原因。`,
  oneCode: (code: string) => `您好，状态码 ${code} 的意思是：`,
  severalMeanings: (code: string) => `您好，状态码 ${code} 有几种可能：`,
  accepted: '接口已经受理请求；短信是否送达，以状态回执为准',
  unknownCode: (code: string) => `您好，状态码 ${code} 不在现有资料里，暂时不能说明原因。`,
}
