/**
 * Rules for what an API answers at once: authentication, parameters, the state of the account.
 *
 * Here the developer acts unless the advice names somebody else, and the same request fails again until it is mended.
 */
import type { Rule } from './rule.ts'
import type { Table } from './types.ts'

const answers: readonly Table[] = ['send-sms', 'send-diff-sms', '4-1', '4-2', '4.2.2', 'http-status']

export const rulesForAnswers: readonly Rule[] = [
  {
    id: 'answer-ok',
    when: { says: /^OK（|^Created（|^请求已/ },
    category: 'success',
    actor: 'nobody',
    retry: 'no',
    why: 'The call succeeded; the reports tell the rest.',
  },
  {
    id: 'answer-flow-control',
    when: { says: /等待发送的短信数量太大/ },
    category: 'frequency',
    actor: 'nobody',
    retry: 'later',
    why: 'The platform smooths its load; the advice says how long.',
  },
  {
    id: 'answer-quota',
    when: { says: /限额|应用的数量/ },
    category: 'frequency',
    actor: 'customer',
    retry: 'after-fix',
    why: 'A quota that the customer raises, or asks to be raised.',
  },
  {
    id: 'answer-duplicates',
    when: { says: /接收号码里有重复/ },
    category: 'parameters',
    actor: 'developer',
    retry: 'no',
    why: 'The number gets the message once; sending again would be the second time.',
  },
  {
    id: 'answer-template-parameters',
    when: { says: /^系统出现异常/ },
    category: 'parameters',
    actor: 'developer',
    retry: 'after-fix',
    why: 'E000000: nearly always a body that cannot be parsed.',
  },
  {
    id: 'answer-account',
    when: { says: /冻结|受限|禁用|用户还没有激活/, tables: answers },
    category: 'permission',
    retry: 'after-fix',
    why: 'The account, not the request, is refused.',
  },
  {
    id: 'answer-account-owner',
    when: { advises: /充值/, tables: answers },
    actor: 'customer',
    why: 'Paying or mending the business is the customer’s.',
  },
  {
    id: 'answer-support',
    when: { advises: /^(向|请)华为|^请管理员|请华为运营人员(解决|先)|请管理员处理$/, tables: answers },
    actor: 'huawei-support',
    why: 'The advice names them.',
  },
  {
    id: 'answer-permission',
    when: { says: /没有权限|禁止访问|白名单/, tables: answers },
    category: 'permission',
    retry: 'after-fix',
    why: 'Known who it is, not allowed to do it.',
  },
  {
    id: 'answer-whitelist',
    when: { says: /白名单/, tables: answers },
    actor: 'customer',
    why: 'The list of IP addresses is kept in the console.',
  },
  {
    id: 'answer-authentication',
    when: {
      says: /Authorization|X-WSSE|X-Sdk-Date|PasswordDigest|Created|app_?(key|secret)|app key|鉴权|未授权|Token|密码|时间超过|协议没有通过/,
      tables: answers,
    },
    category: 'authentication',
    retry: 'after-fix',
    why: 'The proof of who is calling is missing, malformed or wrong.',
  },
  {
    id: 'answer-service-not-open',
    when: { says: /没有开通服务|订单不存在/ },
    category: 'subscription',
    actor: 'customer',
    retry: 'after-fix',
    why: 'The service is opened in the console.',
  },
  {
    id: 'answer-internal',
    when: { advises: /华为工程师|来解决$/ },
    category: 'platform',
    retry: 'unknown',
    why: 'Only those who run the platform can see it.',
  },
  {
    id: 'answer-template',
    when: { says: /模板|变量/, tables: answers },
    category: 'template',
    retry: 'after-fix',
    why: 'Template and request do not fit, or the template’s state forbids it.',
  },
  {
    id: 'answer-signature',
    when: { says: /签名/, tables: answers },
    category: 'signature',
    retry: 'after-fix',
    why: 'The SMS signature, its type or its state.',
  },
  {
    id: 'answer-see-status',
    when: { says: /见参数 status/ },
    category: 'unclassified',
    actor: 'developer',
    retry: 'after-fix',
    why: 'E000510 points at the status of each number and says nothing itself.',
  },
  {
    id: 'answer-server-error',
    when: { says: /^System error/ },
    category: 'platform',
    actor: 'huawei-support',
    retry: 'later',
    why: 'HTTP 500: the fault is on the server’s side.',
  },
  {
    id: 'answer-parameters',
    when: { tables: answers },
    category: 'parameters',
    actor: 'developer',
    retry: 'after-fix',
    why: 'What is left of the API’s own answers is about a parameter.',
  },
]
