/**
 * Rules for reports about the one who should receive: arrived or not, the number, the handset, the lists it is on.
 *
 * A text that lists several causes goes with the number where it names one ("空号、停机、关机"): that is what can be
 * checked first.
 */
import { anyOf, type Rule } from './rule.ts'

export const rulesForArrival: readonly Rule[] = [
  {
    id: 'delivered',
    when: { says: /已经收到短信|已正常下发给用户端|(^|；)(成功|正确|正常)$/ },
    category: 'success',
    actor: 'nobody',
    retry: 'no',
    why: 'The message arrived; sending again would deliver it twice.',
  },
  {
    id: 'accepted',
    when: { says: /已被接收|状态值：ACCEPTD/ },
    category: 'accepted',
    actor: 'nobody',
    retry: 'no',
    why: 'A state on the way; the final report is still to come.',
  },
]

export const rulesForNumbers: readonly Rule[] = [
  {
    id: 'undelivered',
    when: { says: /没有递送成功|UNDELIV/ },
    category: 'number',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'The general failure: mostly the number or the handset.',
  },
  {
    id: 'number-mixed',
    when: {
      says: anyOf(
        '空号.{0,24}(停机|关机|暂停|临时|不在服务区|提供不了|信号)',
        '(停机|关机|暂停).{0,24}(空号|无效号码)',
        '停机.{0,12}(关机|挂起|状态|呼入|屏蔽)',
        '关机.{0,12}停机',
      ),
    },
    category: 'number',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'Unassigned, suspended or off: first find out which.',
  },
  {
    id: 'number-unassigned',
    when: {
      says: anyOf(
        '空号',
        '号码不存在',
        '没有(这个|该|此)(手机号码|号码|用户)(?!的相关)',
        '号段不存在',
        '(被叫号码|该用户)不存在',
        '用户不存在',
        '用户未定义',
        '号码已失效',
        '销户',
        '用户注销',
        '没有开户',
        '用户被清除',
      ),
    },
    category: 'number',
    actor: 'end-user',
    retry: 'no',
    why: 'Nobody holds the number.',
  },
  {
    id: 'ported',
    when: { says: /携号转网|已转网|异网|NP_OUT/ },
    category: 'ported',
    actor: 'huawei-support',
    retry: 'after-fix',
    why: 'The number moved to another carrier and was sent the old way.',
  },
  {
    id: 'arrears',
    when: { says: /欠费|余额|没有足够金额|金额不足/ },
    category: 'billing',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'Nothing is delivered until the account is paid up.',
  },
  {
    id: 'number-suspended',
    when: { says: /停机|(^|；)暂停服务(；|$)|挂起|停用/ },
    category: 'number',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'The number exists and its service is suspended.',
  },
  {
    id: 'number-wrong',
    when: {
      says: anyOf(
        '(手机|被叫|目的|接收用户|目标)[^；]{0,8}号码?(?!的短信)[^；]{0,12}(有误|错误|不对|非法|不正常|无效)',
        '(?<!接出点|原发|计费)号码.{0,6}(无效|有误|不对|非法|异常|有问题|受限|重复|无法识别|格式)',
        '无效号码',
        '非正常号码',
        '号码错',
        '不能识别这个号段',
        '号码段有误',
        'DestTermID',
        '用户不存在或无效',
        '无法识别',
        '错误的号码',
        '号码的格式',
      ),
    },
    category: 'number',
    actor: 'customer',
    retry: 'after-fix',
    why: 'The number cannot be written to as it stands.',
  },
]

export const rulesForHandsets: readonly Rule[] = [
  {
    id: 'handset-memory',
    when: { says: /内存.{0,3}[满足]|内存不足|信箱|存储(空间|容量|部件)[^；]{0,6}满|空间已?满/ },
    category: 'handset',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'The phone has no room until its owner makes some.',
  },
  {
    id: 'handset-off',
    when: {
      says: anyOf(
        '关机',
        '未开机',
        '服务区',
        '信号(弱|原因|不好|端|等)',
        '缺席',
        '无法接通',
        '用户忙',
        '手机正忙',
        '寻呼|超时无响应',
        'MWD 队列',
        '暂时提供不了',
        '用户不能通信',
      ),
    },
    category: 'handset',
    actor: 'nobody',
    retry: 'later',
    why: 'The phone cannot be reached now and may be again.',
  },
  {
    id: 'handset-expired',
    when: {
      says: /短信(息)?超时|回执超期|EXPIRED|(已超过|过了?)有效期|^消息已过期|在短信中心过期|有效时间过期/,
    },
    category: 'handset',
    actor: 'nobody',
    retry: 'later',
    why: 'Not delivered within its validity: mostly the phone was off or out of reach.',
  },
  {
    id: 'handset-roaming',
    when: { says: /漫游|在内地|境外/ },
    category: 'handset',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'Where the phone is, messages do not reach it.',
  },
  {
    id: 'handset-fault',
    when: {
      says: anyOf(
        '终端',
        '手机端',
        '手机(不支持|没有|无|的?短信功能|接收)',
        '不被手机支持',
        '手机状态',
        '短信功能',
        'SIM',
        'MS 端|MS 手机端|MS 出错|MS（|MS 未|MS 不是|ErrorinMS',
        'IMEI',
        '设备(非法|协议|对此|鉴权)',
        '用户手机',
        '闭合用户',
        '呼叫.{0,4}(禁止|受限)|无(呼叫权限|权限呼叫)',
        '禁止呼叫',
        '用户.{0,4}非法',
        '非法用户',
        '没有通过鉴权，可能因 MSC',
        '手机用户的信息',
      ),
    },
    category: 'handset',
    actor: 'end-user',
    retry: 'after-fix',
    why: 'The phone, or what its subscription allows, is the obstacle.',
  },
]

export const rulesForLists: readonly Rule[] = [
  {
    id: 'temporary-list',
    when: { says: /临时黑名单/ },
    category: 'frequency',
    actor: 'customer',
    retry: 'later',
    why: 'A list that empties by itself: too much was sent to one number.',
  },
  {
    id: 'listed',
    when: { says: /[黑白红灰]名单|投诉|回复[^；]{0,12}退订|已退订|退订组|TD 过|黑白账号|屏蔽了 10655/ },
    category: 'blacklist',
    actor: 'huawei-support',
    retry: 'after-fix',
    why: 'Nothing gets through until the number is off the list.',
  },
]
