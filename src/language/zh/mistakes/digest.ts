/** 错误的说法：PasswordDigest：拼接、哈希和编码。 */
import type { MistakeWords } from './mistake-words.ts'

const noSeparator = '把 Nonce、Created、app_secret 直接相连，中间什么都不加。'

const rightOrder = '按 Nonce、Created、app_secret 的顺序拼接。'

export const digest = {
  'concat-plus-literal': {
    title: '哈希输入的三段之间多了 + 号',
    cause: '文档公式里的 + 表示拼接，被当成字符写了进去。',
    fix: noSeparator,
  },
  'concat-space': {
    title: '哈希输入的三段之间多了空格',
    cause: '照着公式的排版，把空格也写了进去。',
    fix: noSeparator,
  },
  'concat-plus-spaces': {
    title: '哈希输入的三段之间多了“空格 + 空格”',
    cause: '文档公式的加号连同两边的空格被原样写进了字符串。',
    fix: noSeparator,
  },
  'concat-colon': {
    title: '哈希输入的三段之间多了冒号',
    cause: '沿用了 Basic 认证“用户名:口令”的写法。',
    fix: noSeparator,
  },
  'concat-newline': {
    title: '哈希输入的三段之间多了换行',
    cause: '沿用了其他签名方式按行拼接的写法，SDK-HMAC-SHA256 就是这样。',
    fix: noSeparator,
  },
  'concat-comma': {
    title: '哈希输入的三段之间多了逗号',
    cause: '数组直接转成字符串时，JavaScript 等语言会用逗号连接。',
    fix: "用空字符串连接，如 [nonce, created, secret].join('')。",
  },
  'concat-order-nsc': {
    title: '哈希输入的顺序成了 Nonce、app_secret、Created',
    cause: '拼接时后两段写反了，或函数的参数顺序传错了。',
    fix: rightOrder,
  },
  'concat-order-cns': {
    title: '哈希输入的顺序成了 Created、Nonce、app_secret',
    cause: '拼接时前两段写反了，或函数的参数顺序传错了。',
    fix: rightOrder,
  },
  'concat-order-csn': {
    title: '哈希输入的顺序成了 Created、app_secret、Nonce',
    cause: 'Nonce 被拼到了末尾，或函数的参数顺序传错了。',
    fix: rightOrder,
  },
  'concat-order-snc': {
    title: '哈希输入的顺序成了 app_secret、Nonce、Created',
    cause: '华为云通话类产品的辅助代码里有这种顺序，短信不用它。',
    fix: rightOrder,
  },
  'concat-order-scn': {
    title: '哈希输入的顺序成了 app_secret、Created、Nonce',
    cause: '三段倒着拼了，或函数的参数顺序传错了。',
    fix: rightOrder,
  },
  'input-utf16le': {
    title: '哈希输入用 UTF-16LE 编码，不是 UTF-8',
    cause: 'C# 的 Encoding.Unicode 就是 UTF-16LE。',
    fix: '取字节时用 UTF-8：C# 写 Encoding.UTF8.GetBytes(…)。',
  },
  'digest-sha1': {
    title: '摘要用了 SHA-1，不是 SHA-256',
    cause: '通用的 WSSE 库默认用 SHA-1。',
    fix: '改用 SHA-256；库不能选算法时，自己计算 PasswordDigest。',
  },
  'digest-md5': {
    title: '摘要用了 MD5，不是 SHA-256',
    cause: '照着旧的写法，或沿用了别的接口的哈希函数。',
    fix: '改用 SHA-256。',
  },
  'digest-sha512': {
    title: '摘要用了 SHA-512，不是 SHA-256',
    cause: '哈希函数的名字或常量选错了。',
    fix: '改用 SHA-256。',
  },
  'hmac-keyed-by-secret': {
    title: '摘要用了以密钥为 key 的 HMAC-SHA256',
    cause: '隐私保护通话、语音通话用这个公式，短信不用。',
    fix: '改成对 Nonce + Created + app_secret 直接取 SHA-256。',
  },
  'hmac-args-swapped': {
    title: '摘要用了 HMAC，而且 key 和消息写反了',
    cause: 'HMAC 函数的参数顺序各库不同，容易传反；短信的摘要本来也不用 HMAC。',
    fix: '改成对 Nonce + Created + app_secret 直接取 SHA-256。',
  },
  'digest-hex-not-base64': {
    title: 'PasswordDigest 是十六进制文本，没有做 Base64',
    cause: '很多语言的哈希函数直接返回十六进制，Base64 这一步被略过了。',
    fix: '对 SHA-256 的结果做 Base64，再写进 PasswordDigest。',
  },
  'digest-hex-uppercase': {
    title: 'PasswordDigest 是大写十六进制，没有做 Base64',
    cause: 'C# 的 BitConverter 输出大写十六进制，Base64 这一步被略过了。',
    fix: '对 SHA-256 的结果做 Base64，再写进 PasswordDigest。',
  },
  'digest-base64url': {
    title: 'PasswordDigest 用了 URL 安全的 Base64（- 和 _）',
    cause: '编码时选了 URL 安全的变体。',
    fix: '改用标准 Base64，字符表里是 + 和 /。',
  },
  'digest-base64url-unpadded': {
    title: 'PasswordDigest 用了 URL 安全的 Base64，还去掉了 =',
    cause: 'JWT 用这种编码，很多库的 base64url 也这样。',
    fix: '改用标准 Base64，保留末尾的 =。',
  },
  'digest-base64-unpadded': {
    title: 'PasswordDigest 末尾的 = 被去掉了',
    cause: '用了不补位的编码器，如 Go 的 RawStdEncoding，或代码把 = 删了。',
    fix: '改用补位的标准 Base64：Go 用 StdEncoding，Java 不调用 withoutPadding()。',
  },
  'digest-base64-twice': {
    title: 'PasswordDigest 做了两次 Base64',
    cause: '辅助函数已经返回 Base64，外面又编码了一次。',
    fix: '只编码一次，先看清函数返回的是字节还是文本。',
  },
  'digest-percent-encoded': {
    title: 'PasswordDigest 里的 + / = 被百分号编码了',
    cause: '对头域的值用了 URL 编码，而头域不需要。',
    fix: '把 Base64 文本原样写进 X-WSSE。',
  },
  'digest-line-wrapped': {
    title: 'PasswordDigest 里有换行',
    cause: '有些 Base64 编码器每 60、64 或 76 个字符换一行，88 个字符的摘要就被拆开了。',
    fix: '用不换行的编码：Java 用 Base64.getEncoder()，命令行用 base64 -w0。',
  },
  'accepted-digest-base64-raw': {
    title: 'PasswordDigest 是 32 个字节的 Base64，官方示例的写法，可以用',
    cause: '官方的 Node.js、Go 和较新的 Java 示例这样算。',
    fix: '不用改。',
  },
  'accepted-digest-base64-hex': {
    title: 'PasswordDigest 是小写十六进制的 Base64，文档的写法，可以用',
    cause: '文档的请求示例和官方的 PHP、Python 示例这样算。',
    fix: '不用改。',
  },
  'accepted-digest-base64-upper-hex': {
    title: 'PasswordDigest 是大写十六进制的 Base64，官方示例的写法，可以用',
    cause: '官方的 C# 短信示例这样算。',
    fix: '不用改。',
  },
} satisfies Record<string, MistakeWords>
