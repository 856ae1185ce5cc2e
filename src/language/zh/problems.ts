/** 粘贴的内容里发现的问题：先说是什么，再说怎么做。 */

import type { MessageProblemCode } from '../../message/problems.ts'
import type { Problem } from '../../message/types.ts'

export type ProblemWords = { readonly says: string; readonly fix: string }

type Found = Pick<Problem, 'found' | 'expected' | 'count'>

const LONGEST = 40

/** 引用原文；太长的只留开头。 */
function quoted(text: string | undefined): string {
  const characters = [...(text ?? '').replace(/\s+/g, ' ').trim()]
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')}”`
}

const times = (count: number | undefined): string => (count === undefined ? '' : `，共 ${count} 处`)

/** 看不见的、或看着像别的字符：说出码位。 */
const character =
  (name: string, fix: string) =>
  ({ found, count }: Found): ProblemWords => ({ says: `这里有${name}（${found}）${times(count)}。`, fix })

export const problems: Record<MessageProblemCode, (problem: Found) => ProblemWords> = {
  'empty-paste': () => ({
    says: '还没有内容。',
    fix: '粘贴一个请求、一条 curl 命令、一段头域、一个响应，或几个状态码。',
  }),
  'not-recognised': ({ found }) => ({
    says: `认不出这是什么，开头是${quoted(found)}。`,
    fix: '可以粘贴：HTTP 请求原文、头域、curl 或 PowerShell 命令、fetch、HAR、客户端日志、响应、状态码。',
  }),
  'text-ignored': ({ found }) => ({
    says: `这一段没有读：${quoted(found)}。`,
    fix: '它不属于请求就不用管；属于的话，请放进请求里再粘贴。',
  }),
  'second-request': ({ found }) => ({
    says: `这里像是另一个请求：${quoted(found)}。`,
    fix: '一次只看一个请求，请把它单独粘贴。',
  }),
  'line-prefix-removed': ({ found }) => ({
    says: found?.trim() ? `每行开头的${quoted(found)}一类内容没有算作报文。` : '每行开头的缩进没有算作报文。',
    fix: '如果它本来就属于报文，请从客户端重新复制原文。',
  }),
  'code-fence-removed': () => ({
    says: '外面包着 Markdown 代码块标记，没有算作报文。',
    fix: '不用处理。',
  }),
  'byte-order-mark': character('字节顺序标记 BOM', '把文件存成不带 BOM 的 UTF-8，再重新复制。'),
  'zero-width-character': character('看不见的零宽字符', '删掉它，或者手动重新输入这一段。'),
  'bidi-control': character('看不见的书写方向控制符', '删掉它，或者手动重新输入这一段。'),
  'non-breaking-space': character('不换行空格', '换成普通空格。'),
  'unusual-space': character('特殊空白字符', '换成普通空格，或者删掉。'),
  'typographic-quote': ({ found, expected, count }) => ({
    says: `这里是弯引号或全角引号 ${found}${times(count)}。`,
    fix: `换成半角直引号 ${expected ?? '" 或 \''}；聊天软件和文档常会自动替换引号。`,
  }),
  'full-width-punctuation': ({ found, expected, count }) => ({
    says: `这里是全角标点（${found}）${times(count)}。`,
    fix: `换成半角的 ${expected}。`,
  }),
  'control-character': character('控制字符', '删掉它；头域的值里只能有可见字符、空格和制表符。'),
  'line-feed-in-header': character(
    '换行符，它在请求行或头域里面',
    '去掉换行；生成这个值的代码可能在末尾多带了换行。',
  ),
  'replacement-character': character('替换字符 �', '原来的字节在解码时已经丢失，请按 UTF-8 重新取得原文。'),
  'non-ascii-in-head': character(
    '非 ASCII 字符，位置在请求行或头域',
    '各种客户端用不同的编码发送它；请先按约定编码，例如百分号编码。',
  ),
  'lone-surrogate': character(
    '不成对的 UTF-16 代理',
    '原文在复制时被截断过，请重新复制。正文里它按 U+FFFD 计算。',
  ),
  'binary-content': ({ found }) => ({
    says: `内容里有不是文本的字节${found ? `（${found}）` : ''}。`,
    fix: '能读的部分照常计算；如果粘贴的是压缩包或图片，请换成请求原文。',
  }),
  'missing-request-line': () => ({
    says: '没有请求行，不知道方法和路径。',
    fix: '在第一行补上，例如 POST /sms/batchSendSms/v1 HTTP/1.1。',
  }),
  'missing-http-version': () => ({ says: '请求行没有写 HTTP 版本，按 HTTP/1.1 读。', fix: '不用处理。' }),
  'missing-host': () => ({
    says: '没有 Host 头域。',
    fix: 'AK/SK 签名要用到 Host：请补上实际发出的那一行。',
  }),
  'missing-blank-line': ({ found }) => ({
    says: `头域和正文之间没有空行，从${quoted(found)}起按正文读。`,
    fix: '在正文前面加一个空行。',
  }),
  'request-line-spacing': () => ({
    says: '请求行里有制表符，或者行尾有多余的空白。',
    fix: '方法、路径、版本之间各用一个空格，行尾不留空白。',
  }),
  'space-in-target': () => ({ says: '请求路径里有空格。', fix: '写成 %20。' }),
  'fragment-in-target': ({ found }) => ({
    says: `地址里有片段${quoted(found)}，客户端不会把它发出去。`,
    fix: '去掉 # 和后面的内容；如果 # 是数据，写成 %23。',
  }),
  'bad-percent-escape': ({ found }) => ({
    says: `${quoted(found)}不是有效的百分号编码。`,
    fix: '% 后面要有两个十六进制数字；如果 % 本身是数据，写成 %25。',
  }),
  'pseudo-header': ({ found }) => ({
    says: `${found} 是 HTTP/2 的伪头域，已经还原成请求行或 Host。`,
    fix: '不用处理。',
  }),
  'header-without-colon': ({ found }) => ({
    says: `这一行没有冒号，没有算作头域：${quoted(found)}。`,
    fix: '写成“名称: 值”。',
  }),
  'header-name-not-token': ({ found }) => ({
    says: `头域名${quoted(found)}里有不允许的字符。`,
    fix: '头域名只用字母、数字和连字符，冒号前面不留空格。',
  }),
  'full-width-colon': ({ found }) => ({
    says: `头域名后面是全角冒号：${quoted(found)}。按半角冒号读。`,
    fix: '换成半角冒号，后面跟一个空格。',
  }),
  'header-wrapped': () => ({
    says: '这一行以空白开头，接在上一个头域后面；换行按一个空格读。',
    fix: '把头域写在一行里；Base64 的值请用不换行的编码方法。',
  }),
  'header-broken': () => ({
    says: '上一个头域的引号没有结束，这一行直接接在它后面读。',
    fix: '把头域写在一行里；Base64 的值请用不换行的编码方法。',
  }),
  'duplicate-header': ({ found }) => ({
    says: `头域 ${found} 出现了不止一次。`,
    fix: '如果不是有意的，只留一个。',
  }),
  'content-length-not-a-number': ({ found }) => ({
    says: `Content-Length 的值${quoted(found)}不是数字。`,
    fix: '写正文的字节数，或者交给客户端自动填写。',
  }),
  'body-shorter-than-content-length': ({ found, expected }) => ({
    says: `正文只有 ${found} 字节，Content-Length 是 ${expected}。`,
    fix: '正文可能没有复制完整；签名算的是全部字节，请补全。',
  }),
  'body-longer-than-content-length': ({ found, expected }) => ({
    says: `正文有 ${found} 字节，Content-Length 是 ${expected}；全部算作正文。`,
    fix: '看看末尾是否多了换行，或者发送之后改过正文。',
  }),
  'body-line-ends-lost': ({ found, expected }) => ({
    says: `正文有 ${found} 字节，把每个 LF 换回 CRLF 正好是 Content-Length 的 ${expected}。`,
    fix: '换行符在复制时变了；请从文件或日志里取原始字节。',
  }),
  'response-in-body': ({ found }) => ({
    says: `正文里有一行像响应的状态行：${quoted(found)}，仍算作正文。`,
    fix: '如果它是响应，请从请求里去掉，单独粘贴。',
  }),
  'transfer-coding-kept': ({ found }) => ({
    says: `正文用了传输编码 ${found}，按粘贴的样子保留。`,
    fix: '签名算的是解码后的正文：如果粘贴里有分块长度，请去掉。',
  }),
  'body-not-in-paste': () => ({
    says: '粘贴里没有正文。',
    fix: '签名要用到正文的每个字节，请把它接在空行后面。',
  }),
  'paste-truncated-quote': ({ found }) => ({
    says: `这里打开的 ${found} 一直没有结束，读到了末尾。`,
    fix: '粘贴可能不完整，请重新复制整条命令。',
  }),
  'curl-without-url': () => ({ says: 'curl 命令里没有地址。', fix: '补上 https:// 开头的地址。' }),
  'unknown-option': ({ found }) => ({
    says: `不认识选项${quoted(found)}，没有管它。`,
    fix: '检查拼写；如果它后面带值，这个值可能被当成了地址。',
  }),
  'option-without-value': ({ found }) => ({
    says: `选项 ${found} 后面缺少值。`,
    fix: '补上值，或者去掉这个选项。',
  }),
  'line-continuation-missing': () => ({
    says: '命令在这里断行，少了续行符，或者续行符后面有空白；下一行仍按同一条命令读。',
    fix: '行尾加上续行符（bash 用 \\，cmd 用 ^），后面不留空白。',
  }),
  'shell-variable': ({ found }) => ({
    says: `${quoted(found)}要由命令行展开，值不在粘贴里；文字原样保留。`,
    fix: '换成实际发出的值。',
  }),
  'shell-operator': ({ found }) => ({
    says: `没有加引号的 ${found}，命令到这里就结束了。`,
    fix: '如果它属于地址或数据，把整个参数放进引号。',
  }),
  'url-glob': ({ found }) => ({
    says: `地址里有 ${found}，curl 会把它当作一组地址展开；这里原样保留。`,
    fix: '加上选项 -g，或者改成百分号编码。',
  }),
  'file-not-in-paste': ({ found }) => ({
    says: `内容来自文件${quoted(found)}，不在粘贴里。`,
    fix: "用文件的内容代替，例如 --data-raw '…'。",
  }),
  'password-not-in-paste': ({ found }) => ({
    says: `用户${quoted(found)}的密码要在运行时输入，不在粘贴里。`,
    fix: '写成 用户:密码。',
  }),
  'multipart-boundary-unknown': () => ({
    says: 'multipart 的分隔串在发送时才生成，这里用了一个固定的。',
    fix: '要核对签名，请粘贴实际发出的请求（例如 curl --trace-ascii 的输出）。',
  }),
  'header-not-sent': ({ found }) => ({
    says: `${quoted(found)}没有值，curl 不会发送这个头域。`,
    fix: '要发送空值，把冒号换成分号。',
  }),
  'scheme-assumed': ({ expected }) => ({
    says: `地址没有写协议，按 curl 的做法当作 ${expected}。`,
    fix: '写全，例如 https://。',
  }),
  'target-encoded': () => ({
    says: '地址里有需要编码的字符，按客户端的做法做了百分号编码。',
    fix: '签名要按编码后的样子计算，最好自己先编码。',
  }),
  'dot-segments-removed': ({ found }) => ({
    says: `路径${quoted(found)}里的 . 和 .. 会被客户端去掉，这里也去掉了。`,
    fix: '直接写最终的路径。',
  }),
  'url-not-absolute': ({ found }) => ({
    says: `${quoted(found)}不是完整的地址，不知道协议和主机。`,
    fix: '写成 https:// 开头的地址。',
  }),
  'expression-not-read': ({ found }) => ({
    says: `${quoted(found)}要运行才知道结果，这里不运行代码。`,
    fix: '换成运行后得到的文本。',
  }),
  'json-invalid': ({ found }) => ({
    says: `JSON 到这里不合语法${found ? `：${quoted(found)}` : '，可能没有复制完整'}。`,
    fix: '重新导出或复制一份完整的；能读的部分已经读了。',
  }),
  'several-entries': ({ found }) => ({
    says: `文件里有 ${found} 个请求，读的是第一个。`,
    fix: '要看别的，请单独复制那一个请求。',
  }),
  'url-missing': () => ({ says: '请求里没有地址。', fix: '补上 https:// 开头的地址。' }),
}
