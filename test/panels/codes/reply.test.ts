import { describe, expect, test } from 'vitest'
import { reply as en } from '../../../src/language/en/codes-reply.ts'
import { reply as zh } from '../../../src/language/zh/codes-reply.ts'
import { type ReplyStyle, replyToCode, replyToLog, shareOf } from '../../../src/panels/codes/reply.ts'
import type { Category } from '../../../src/reference/types.ts'
import { annotation, hits, match, reading } from './records.ts'

const PLAIN: ReplyStyle = { words: zh, language: 'zh', format: 'plain' }
const MARKDOWN: ReplyStyle = { words: en, language: 'en', format: 'markdown' }

const delivered = match('DELIVRD', reading({ category: 'success', actor: 'nobody', retry: { helps: 'no' } }))
const unreachable = match('MK:0036', reading())
const limited = match(
  'SC:0010',
  reading({ category: 'frequency', retry: { helps: 'later', when: { seconds: 86_400 } } }),
)
const refused = match(
  'E000105',
  reading({
    table: 'send-sms',
    category: 'authentication',
    actor: 'developer',
    description: { zh: '摘要无效', en: 'The digest is invalid' },
    advice: { zh: '核对摘要。', en: 'Check the digest.' },
  }),
)

describe('about a log', () => {
  test('totals, share delivered, then each group with its codes and what helps', () => {
    const log = annotation([...hits(214, delivered), ...hits(22, limited), ...hits(51, unreachable)])
    expect(replyToLog(log, PLAIN)).toBe(
      [
        '您好，这批短信共有 287 条状态回执，其中 214 条已送达（74.6%）。其余情况如下：',
        '',
        '- 51 条：号码目前不能正常使用，例如空号、停机或格式不对（MK:0036）。请核实号码。',
        '- 22 条：发送的频率或数量超过了限制（SC:0010）。请降低频率，分时段发送。24 小时后可以再发。',
      ].join('\n'),
    )
  })

  test('in English and Markdown', () => {
    const log = annotation([...hits(1, delivered), ...hits(1, limited)])
    expect(replyToLog(log, MARKDOWN)).toBe(
      [
        'Hello, there are 2 status reports for these messages; 1 (50.0%) were delivered. The others:',
        '',
        '- **1 message**: More was sent, or more often, than the limits allow (`SC:0010`). Please send less often and spread the messages over time. It can be sent again after 24 hours.',
      ].join('\n'),
    )
  })

  test('what an API answered is not counted among the messages', () => {
    const log = annotation([...hits(3, delivered), ...hits(2, refused)])
    const reply = replyToLog(log, PLAIN)
    expect(reply).toContain('共有 3 条状态回执，全部已送达。')
    expect(reply).toContain('有 2 次接口调用没有成功：\n\n- 2 次：鉴权没有通过（E000105）。')
  })

  test('an accepted call is not called delivered', () => {
    const accepted = match('000000', reading({ table: 'send-sms', category: 'success' }))
    const reply = replyToLog(annotation(hits(5, accepted)), PLAIN)
    expect(reply).toBe('您好。\n\n接口已经受理请求；短信是否送达，以状态回执为准。')
  })

  test('unknown codes are counted and not explained', () => {
    const log = annotation([], [{ written: 'XY:0001', count: 3, line: 1, nearest: [] }])
    expect(replyToLog(log, PLAIN)).toBe('您好。\n\n有 3 条的状态码不在现有资料里，暂时不能说明原因。')
  })

  test('a wait is named only where the whole group has it', () => {
    const soon = match('E200015', reading({ category: 'frequency', retry: { helps: 'later' } }))
    expect(replyToLog(annotation([...hits(1, limited), ...hits(1, soon)]), PLAIN)).not.toContain('24 小时')
  })

  test('no more than six groups and three codes of each are named', () => {
    const categories: Category[] = [
      'number',
      'handset',
      'ported',
      'blacklist',
      'content',
      'signature',
      'template',
      'channel',
    ]
    const all = categories.flatMap((category) =>
      ['A', 'B', 'C', 'D'].flatMap((head) => hits(1, match(`${head}:${category}`, reading({ category })))),
    )
    const reply = replyToLog(annotation(all), PLAIN)
    expect(reply.match(/^- /gm)).toHaveLength(7)
    expect(reply).toContain('（A:number、B:number、C:number 等）')
    expect(reply).toContain('- 另有 8 条属于其他原因。')
  })

  test('says so when there is no code at all', () => {
    expect(replyToLog(annotation([]), MARKDOWN)).toBe('Hello, no status code was found in this text.')
  })
})

describe('about one code', () => {
  test('a carrier’s own words stay inside', () => {
    const inside = reading({ cause: { zh: '来自 MSC 的未知错误', en: 'MSC error' }, category: 'network' })
    const reply = replyToCode('MK:0036', [match('MK:0036', inside)], undefined, PLAIN)
    expect(reply).toBe(
      '您好，状态码 MK:0036 的意思是：网络侧没有把短信送到手机。如需进一步了解，请提供号码和发送时间。',
    )
  })

  test('several kinds of reading are given as possibilities, each once', () => {
    const several = match(
      'MK:0036',
      reading(),
      reading({ category: 'network' }),
      reading({ source: '供应商' }),
    )
    const reply = replyToCode('MK:0036', [several], undefined, MARKDOWN)
    expect(reply).toMatch(/^Hello, the status code `MK:0036` can mean several things:\n\n- .+\n- .+$/)
  })

  test('the carrier of the number decides between them', () => {
    const several = match('MK:0036', reading({ source: '联通', category: 'handset' }), reading())
    const reply = replyToCode('MK:0036', [several], '联通', PLAIN)
    expect(reply).toBe(
      '您好，状态码 MK:0036 的意思是：手机暂时收不到短信，例如关机、不在服务区或存储已满。请先确认手机状态正常。',
    )
  })

  test('an API’s answer is passed on whole', () => {
    expect(replyToCode('E000105', [refused], undefined, PLAIN)).toBe(
      '您好，状态码 E000105 的意思是：摘要无效。核对摘要。',
    )
  })

  test('an unknown code cannot break out of its Markdown', () => {
    expect(replyToCode('`<b>`', [], undefined, MARKDOWN)).toBe(
      'Hello, the status code `<b>` is not in the present reference, so the reason cannot be told yet.',
    )
  })
})

test.each([
  [0, 7, '0.0%'],
  [7, 7, '100.0%'],
  [214, 287, '74.6%'],
  [9999, 10_000, '99.9%'],
  [1, 10_000, '0.1%'],
])('the share of %i in %i is %s', (count, of, share) => {
  expect(shareOf(count, of)).toBe(share)
})
