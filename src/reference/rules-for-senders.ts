/**
 * Rules for reports about the one who sends: the signature, the template, the words, how often, when, over which
 * channel.
 */
import { anyOf, type Rule } from './rule.ts'

export const rulesForSignatures: readonly Rule[] = [
  {
    id: 'signature-listed',
    when: { says: /签名黑名单|黑签名/ },
    category: 'signature',
    actor: 'huawei-support',
    retry: 'after-fix',
    why: 'The signature is on the list, not the number.',
  },
  {
    id: 'signature',
    when: {
      says: anyOf(
        '签名.{0,12}(屏蔽|轰炸|暂停|拦截|报备|不合规|无效|有误|有错误|有问题|不受支持|没有申请|对不上|没有通过|没有成功)',
        '(没有|缺|不带|带的)签名',
        '没有带签名',
        '签名没有用',
        '拦截了签名',
        '屏蔽此签名',
        '实名替换',
      ),
    },
    category: 'signature',
    actor: 'customer',
    retry: 'after-fix',
    why: 'The SMS signature is missing, not registered or blocked.',
  },
]

/** Texts that name several causes, of which the first decides. */
export const rulesForMixtures: readonly Rule[] = [
  {
    id: 'pace-protection',
    when: { says: /防投诉|防轰炸|防攻击|获取次数|^验证码：/ },
    category: 'frequency',
    actor: 'customer',
    retry: 'later',
    why: 'A limit on how often one number may be written to.',
  },
  {
    id: 'signal-first',
    when: { says: /^因信号原因/ },
    category: 'handset',
    retry: 'later',
    why: 'One message: the signal. Only a whole batch points at its words.',
  },
  {
    id: 'phone-first',
    when: { says: /关机、停机，或黑名单/ },
    category: 'number',
    retry: 'after-fix',
    why: 'The lists come last; the phone can be checked first.',
  },
  {
    id: 'gateway-busy',
    when: { says: /短信网关繁忙/ },
    category: 'network',
    retry: 'later',
    why: 'The carrier’s gateway is over its limit, not the sender.',
  },
]

export const rulesForContent: readonly Rule[] = [
  {
    id: 'template',
    when: { says: /模板/ },
    category: 'template',
    actor: 'customer',
    retry: 'after-fix',
    why: 'No template, one that is not registered, or one that is blocked.',
  },
  {
    id: 'content-review-late',
    when: { says: /人工审核超时/ },
    category: 'platform',
    actor: 'huawei-support',
    retry: 'unknown',
    why: 'The review was not done in time; the words may well be in order.',
  },
  {
    id: 'content-blocked',
    when: {
      says: anyOf(
        '关键[字词]',
        '敏感',
        '内容[^；，]{0,6}不合规|判为不合规',
        '非法内容',
        '内容非法',
        '内容.{0,4}(拦截|审核|异常|不允许|无法发送|没有通过|有误|失败)',
        '拦截了短信内容',
        '信息被拦截',
        '审核短信内容',
        '人工(审核|驳回)',
        '诈骗|欺诈',
        '钓鱼',
        '垃圾短信',
        '营销内容',
        '非法字符',
        '过滤规则',
        '短消息过滤',
        '没有退订',
        'WAP ?PUSH 消息禁止',
      ),
    },
    category: 'content',
    actor: 'customer',
    retry: 'after-fix',
    why: 'The words of the message were refused.',
  },
  {
    id: 'content-size',
    when: {
      says: anyOf(
        '(内容|短信|消息)超长',
        '(信息|消息)长度超过',
        '拼接长短信',
        '内容过长|内容超长',
        '内容(的)?太长',
        '内容为空',
        '没有内容',
        '内容长度',
        '内容(的)?不全',
        '长短信不完整',
        '内容超(过|出)',
        '字以内',
      ),
    },
    category: 'content',
    actor: 'customer',
    retry: 'after-fix',
    why: 'The message is too long, empty or incomplete.',
  },
]

export const rulesForPace: readonly Rule[] = [
  {
    id: 'pace',
    when: {
      says: anyOf(
        '超频',
        '频[次率繁]',
        '(号码已?|验证码|发送|条数|数量|数|并发数|[，；]已?)超限',
        '(下发|发送|条数)限制',
        '超(出|过)[^；，]{0,6}(限制|上限|次数|限量)',
        '(数量|发送量|群发[量次]数?|提交数|次数|连接数)(超出|超过)[^；，]{0,4}最大值',
        '(已到|达)[^；，]{0,6}限制',
        '超限制',
        '限 ?[十\\d]+ ?[条次]',
        '最多[^；，]{0,4} \\d+ 条',
        '条数(过多|控制)',
        '次数(过多|超|限)',
        '重复(发送|发了)(?!消息序列号|了消息)',
        '短信太多',
        '超速|流速|速度过快|超流量',
        '流量(的)?(并发|限制|超)',
        '同一内容',
        '相同短信内容',
        '下发短信超过|内只能|只能下发',
        '同时下发|同时注册',
        '贷款内容',
        '重发，被过滤',
        '已到上限|上限 ?\\d',
        '连接(过多|数)',
        '每月上限|超上限|月限制|月发送',
      ),
    },
    category: 'frequency',
    actor: 'customer',
    retry: 'later',
    why: 'Too much, too fast or too often.',
  },
]

export const rulesForTimes: readonly Rule[] = [
  {
    id: 'schedule',
    when: { says: /时段|时间段|时间范围|(定时|有效)(发送)?(的)?时间|AtTime|ValidTime|超时时间|时间格式/ },
    category: 'schedule',
    actor: 'customer',
    retry: 'after-fix',
    why: 'Sent, or asked to be sent, at a time that is not allowed.',
  },
]

export const rulesForChannels: readonly Rule[] = [
  {
    id: 'channel-money',
    when: { says: /通道的费用|套餐包/ },
    category: 'billing',
    actor: 'customer',
    retry: 'after-fix',
    why: 'The sender’s own balance or package is used up.',
  },
  {
    id: 'channel',
    when: {
      says: anyOf(
        '通道',
        '子端口',
        '端口超长',
        '南向速率',
        '匹配到网关',
        '发送范围',
        '运营商码表',
        '扩展码',
        '下发网关',
        '地区屏蔽|作了屏蔽|屏蔽拦截|所属地|归属地网关|地区网关',
        '接入点',
      ),
    },
    category: 'channel',
    actor: 'huawei-support',
    retry: 'after-fix',
    why: 'The way out, or what it may carry, is not set up for this.',
  },
]
