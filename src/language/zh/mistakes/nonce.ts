/** 错误的说法：Nonce。 */
import type { MistakeWords } from './mistake-words.ts'

export const nonce = {
  'nonce-hyphenated-in-hash': {
    title: '参与哈希的 Nonce 带连字符，X-WSSE 里的没有',
    cause: '用 UUID 作 Nonce 时，哈希用了原样的，写头域时才去掉连字符。',
    fix: '先把 Nonce 处理好存进一个变量，哈希和 X-WSSE 都用它。',
  },
  'nonce-hyphens-removed-in-hash': {
    title: '参与哈希的 Nonce 去掉了连字符，X-WSSE 里的没去',
    cause: '用 UUID 作 Nonce 时，哈希前去掉了连字符，写头域时用了原样的。',
    fix: '先去掉连字符存进一个变量，哈希和 X-WSSE 都用它。',
  },
  'nonce-base64-decoded-in-hash': {
    title: '参与哈希的是 Nonce 按 Base64 解码后的字节',
    cause: '通用的 WSSE 库遵循 OASIS UsernameToken，先解码 Nonce 再哈希；短信接口不解码。',
    fix: '直接用 X-WSSE 里的 Nonce 文本参与哈希。',
  },
  'nonce-base64-encoded-in-hash': {
    title: '参与哈希的 Nonce 多做了一次 Base64 编码',
    cause: '哈希前编码了 Nonce，写头域时用的却是编码前的值。',
    fix: '哈希和 X-WSSE 用同一个 Nonce 文本。',
  },
  'nonce-upper-in-hash': {
    title: '参与哈希的 Nonce 是大写，X-WSSE 里的不是',
    cause: '哈希和写头域用了两次格式化，大小写不同；或哈希之后又转了小写。',
    fix: 'Nonce 只生成、格式化一次，哈希和 X-WSSE 用同一个字符串。',
  },
  'nonce-lower-in-hash': {
    title: '参与哈希的 Nonce 是小写，X-WSSE 里的不是',
    cause: '哈希和写头域用了两次格式化，大小写不同；或哈希之后又转了大写。',
    fix: 'Nonce 只生成、格式化一次，哈希和 X-WSSE 用同一个字符串。',
  },
  'nonce-hex-decoded-in-hash': {
    title: '参与哈希的是 Nonce 按十六进制解码后的字节',
    cause: '哈希用了原始随机字节，X-WSSE 里写的是它的十六进制文本。',
    fix: '先转成十六进制文本，再用这个文本参与哈希。',
  },
  'nonce-omitted': {
    title: '哈希输入里没有 Nonce',
    cause: '照着不含 Nonce 的公式写的，或传入的 Nonce 变量是空的。',
    fix: '按 Nonce + Created + app_secret 的顺序拼接，再取 SHA-256。',
  },
  'nonce-charset': {
    title: 'Nonce 超过 128 个字符，或含字母数字以外的字符',
    cause: 'Nonce 直接用了 Base64 文本，或带连字符的 UUID。',
    fix: '文档规定 Nonce 是 1 到 128 位字母或数字；改用去掉连字符的 UUID 或十六进制文本。',
  },
  'nonce-static': {
    title: '几个请求用了同一个 Nonce',
    cause: 'Nonce 在代码里写死了，或在启动时只生成了一次。',
    fix: '每次签名都生成新的随机 Nonce。',
  },
  'nonce-regenerated': {
    title: '参与哈希的可能是另一个 Nonce，重演无法证实',
    cause: '哈希和写头域各生成了一次 Nonce，两个值不同。',
    fix: '检查 Nonce 是否只生成一次；存进变量，哈希和 X-WSSE 都用它。',
  },
} satisfies Record<string, MistakeWords>
