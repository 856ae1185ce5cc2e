/** 状态码页面的文字。 */
import type { Actor, Carrier, Category, Kind, Retry, SeeAlso, Source, Table } from '../../reference/types.ts'
import { count } from '../count.ts'
import { reply } from './codes-reply.ts'

const length = (seconds: number): string =>
  [
    { size: 86_400, name: '天' },
    { size: 3600, name: '小时' },
    { size: 60, name: '分钟' },
  ]
    .filter(({ size }) => seconds >= size && seconds % size === 0)
    .map(({ size, name }) => `${seconds / size} ${name}`)[0] ?? `${seconds} 秒`

const wait = ({ when }: Retry): string => {
  if (when === undefined) return '过一段时间'
  if (when === 'next-day') return '第二天'
  if (when === 'next-month') return '下个月'
  return when.seconds === 86_400 ? '24 小时后' : `${length(when.seconds)}后`
}

const categories: Record<Category, string> = {
  success: '成功',
  accepted: '已提交',
  number: '号码',
  handset: '手机终端',
  ported: '携号转网',
  blacklist: '黑名单',
  content: '短信内容',
  signature: '短信签名',
  template: '短信模板',
  frequency: '频率与数量',
  schedule: '发送时段',
  channel: '通道',
  billing: '计费',
  subscription: '业务开通',
  authentication: '鉴权',
  permission: '权限',
  parameters: '参数',
  network: '网络',
  platform: '平台',
  unclassified: '未归类',
}

const actors: Record<Actor, string> = {
  developer: '开发人员',
  customer: '发送方',
  'end-user': '机主',
  carrier: '运营商',
  'huawei-support': '华为云客服',
  nobody: '不用处理',
  unknown: '不清楚',
}

const tables: Record<Table, string> = {
  'send-sms': '发送短信的返回码',
  'send-diff-sms': '发送分批短信的返回码',
  '4-1': '发送 API 的 code',
  '4-2': '发送 API 的 status',
  '4.2.2': '应用、签名、模板 API',
  '4.2.3': '国内短信状态回执',
  '3-103': '状态报告常见取值',
  'http-status': 'HTTP 状态码',
}

/** 参考里的编号，写在出处里。 */
const tableNumbers: Record<Table, string> = {
  'send-sms': '3.2.3',
  'send-diff-sms': '3.2.4',
  '4-1': '表 4-1',
  '4-2': '表 4-2',
  '4.2.2': '4.2.2',
  '4.2.3': '4.2.3',
  '3-103': '表 3-103',
  'http-status': 'HTTP',
}

const sources: Record<Source, string> = {
  华为平台: '华为平台',
  供应商平台: '供应商平台',
  供应商: '供应商',
  移动: '移动',
  联通: '联通',
  电信: '电信',
}

const carriers: Record<Carrier | '广电', string> = { 移动: '移动', 联通: '联通', 电信: '电信', 广电: '广电' }

const kinds: Record<Exclude<Kind, 'exact'>, string> = {
  range: '范围',
  wildcard: '通配写法',
  prefix: '前缀',
}

const alike: Record<SeeAlso['why'], string> = {
  spelling: '拼写相近',
  separator: '分隔符不同',
  family: '同一开头',
  class: '同一类',
}

const retries: Record<Retry['helps'], (retry: Retry) => string> = {
  yes: () => '可以直接再发',
  no: () => '再发也不会成功',
  later: (retry) => `${wait(retry)}再发`,
  'after-fix': (retry) => (retry.when ? `改好之后，${wait(retry)}再发` : '改好之后再发'),
  unknown: () => '不清楚',
}

export const codes = {
  categories,
  actors,
  tables,
  tableNumbers,
  sources,
  carriers,
  kinds,
  alike,
  retry: (retry: Retry) => retries[retry.helps](retry),
  noRetry: '不需要再发',

  loading: '正在打开状态码表…',
  failed: { text: '状态码表没有打开，可能是网络断了。', again: '再试一次' },

  search: {
    title: '查状态码',
    label: '状态码或关键词',
    placeholder: 'MK:0036、黑名单、E000105',
    hint: '↑ ↓ 选择，Enter 打开，Esc 清空',
    found: (number: number) => `找到 ${count(number)} 个状态码`,
  },
  filters: {
    title: '筛选与号码归属',
    table: '出自哪张表',
    source: '由谁返回',
    category: '类别',
    carrier: '号码归属',
    any: '全部',
    unknownCarrier: '不知道',
    option: (name: string, number: number) => `${name}（${count(number)}）`,
    clear: '清除筛选',
    number: '手机号码',
    numberPlaceholder: '填了就按号段判断归属',
    told: (prefix: string, carrier: string) =>
      `${prefix} 号段属于${carrier}。携号转网的号码可能已经换了运营商，以实际归属为准。`,
    toldVirtual: (prefix: string, carrier: string) =>
      `${prefix} 是虚拟运营商号段，使用${carrier}的网络。携号转网的号码可能已经换了运营商，以实际归属为准。`,
    noTables: '广电的状态码不在这份参考里，下面是其他运营商的解释。',
    notTold: '从这个号码看不出归属，请在左边选择。',
  },
  results: {
    title: '搜索结果',
    more: '也许你在找',
    none: (query: string) => `没有找到“${query}”。换个关键词，或者只输入状态码试试。`,
    noneFiltered: '当前的筛选条件下没有结果。',
    nearest: '写法最接近的状态码：',
    within: '这段文字里的状态码：',
    columns: { code: '状态码', meaning: '含义', category: '类别', origin: '来源' },
    showMore: (number: number) => `再显示 ${count(number)} 个`,
    caption: (number: number) => `搜索结果，${count(number)} 个状态码`,
  },
  start: {
    title: '从这里开始',
    text: '输入状态码、报错信息或中文关键词，边输入边出结果。也可以把整份日志粘贴到日志框，逐条解释。',
    examples: [
      ['E000105', '鉴权失败时返回的错误码'],
      ['MK:0036', '运营商返回的状态回执'],
      ['黑名单', '用中文找'],
      ['SGIP:130', '只有范围里才有的码'],
      ['MSGSMS.0049', '管理接口的错误码'],
    ] as [string, string][],
  },
  entry: {
    unknown: (code: string) => `参考里没有 ${code}。请核对写法，冒号、点和字母都算在内。`,
    byClass: (code: string) => `${code} 没有单独的一行，下面是涵盖它的那一类。`,
    category: '类别',
    outcome: '结果',
    actor: '谁来处理',
    retry: '再发一次',
    differ: '各个来源的解释不同，以下表逐行为准；知道号码归属时，选上它会排在前面。',
    noCarrier: (carrier: string) => `参考里没有${carrier}对这个码的解释，下面是其他来源的。`,
    firstCarrier: (carrier: string) => `${carrier}的解释排在最前。`,
    columns: { code: '写法', source: '来源', meaning: '含义与原因', advice: '处理建议', origin: '出处' },
    caption: (code: string) => `${code} 的解释`,
    classes: '涵盖它的一类写法',
    classesNote: '有单独一行的，以单独的那行为准。',
    origin: (line: number) => `第 ${count(line)} 行`,
    edition: (document: string, date: string) =>
      `出自《${document}》${date} 版；说明是我们自己的话，以原文为准。`,
    message: 'API 返回的原文',
    http: 'HTTP 状态',
    seeAlso: '容易混淆的码',
    noAdvice: '参考里没有建议',
    copyLink: '复制链接',
    copyReply: '复制回复',
    inspect: '诊断这个请求',
    close: '关闭',
  },
  log: {
    title: '粘贴日志，逐条解释',
    label: '日志、CSV、JSON 或一列状态码',
    placeholder:
      '2026-02-06 10:00:01 smsMsgId=… status=DELIVRD\n2026-02-06 10:00:02 smsMsgId=… status=MK:0036',
    hint: '也可以把文件拖进来。内容只在本页里处理。',
    choose: '选择文件',
    example: '试一份样例',
    clear: '清空',
    facts: (lines: number, hits: number, unknown: number) =>
      [
        `${count(lines)} 行`,
        `${count(hits)} 个状态码`,
        ...(unknown > 0 ? [`${count(unknown)} 个不认识`] : []),
      ].join(' · '),
    held: (size: string) => `内容有 ${size}，太长，不在框里显示；已经全部读取。`,
    pasted: '粘贴的内容',
    reading: (name: string) => `正在读取 ${name}…`,
    progress: (lines: number, total: number) => `已解释 ${count(lines)} / ${count(total)} 行`,
    progressLabel: '解释进度',
    cancel: '停下',
    cancelled: (lines: number, total: number) => `停在第 ${count(lines)} / ${count(total)} 行，内容还在。`,
    restart: '重新开始',
    none: '这里没有找到状态码。状态码的样子是 DELIVRD、MK:0036、E000105。',
    drop: '放开鼠标，读取这个文件',
    refused: {
      zip: '这是 XLSX（或其他压缩文件），不能直接读。请在表格软件里另存为 CSV，再拖进来。',
      binary: '这是二进制文件，不是文本。请导出为文本、CSV 或 JSON，再拖进来。',
      unreadable: '浏览器读不了这个文件。请检查它是否还在原处，再选一次。',
    },
    broken: '有些字符已经损坏，可能是复制时编码不对。最好直接选择原来的文件。',
    sizes: (bytes: number) =>
      bytes < 1_000_000 ? `${count(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  },
  summary: {
    by: '按什么统计',
    groups: { code: '状态码', actor: '谁来处理', category: '类别' },
    bars: '各组的条数；点一下只看这一组',
    showAll: (number: number) => `全部 ${count(number)} 组`,
    unknown: (number: number) => `不认识的状态码 ${count(number)} 个`,
    unknownNote: '参考里没有它们。右边是写法最接近的，供核对。',
    unknownColumns: { written: '写法', count: '次数', line: '首次出现', nearest: '最接近的' },
    noNearest: '没有接近的',
  },
  lines: {
    title: '逐行解释',
    shown: (shown: number, all: number) => `显示 ${count(shown)} / ${count(all)} 条`,
    only: (name: string) => `只看：${name}`,
    everything: '看全部',
    more: (number: number) => `再显示 ${count(number)} 条`,
    caption: '日志里的状态码，逐行',
    columns: {
      line: '行',
      code: '状态码',
      meaning: '含义',
      category: '类别',
      actor: '谁来处理',
      text: '原文',
    },
    csv: '导出 CSV',
    json: '导出 JSON',
    exporting: '正在导出…',
    file: 'status-codes',
    csvColumns: ['行', '写法', '状态码', '类别', '谁来处理', '再发一次', '含义', '处理建议', '原文'],
  },
  replyCard: {
    title: '给客户的回复',
    subject: '回复什么',
    log: '整份日志',
    language: '语言',
    languages: { zh: '中文', en: 'English' },
    format: '格式',
    formats: { plain: '纯文本', markdown: 'Markdown' },
    copy: '复制回复',
    note: '发送前请读一遍；里面没有号码，也没有日志原文。',
  },
  reply,
}
