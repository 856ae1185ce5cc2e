/** 错误的说法：规范请求的拼接、待签字符串、key 和签名。 */
import type { MistakeWords } from './mistake-words.ts'

export const signature = {
  'cr-no-blank-line': {
    title: '规范请求里，规范头域后面少了一个空行',
    cause: '各部分用一个换行连接，而规范头域的最后一行自己也要以换行结尾。',
    fix: '每个头域行都以 LF 结尾，再写一个 LF，然后才是 SignedHeaders。',
  },
  'cr-double-blank-line': {
    title: '规范请求里，规范头域后面多了一个空行',
    cause: '规范头域已经以换行结尾，连接时又加了两个。',
    fix: '规范头域和 SignedHeaders 之间只留一个空行。',
  },
  'cr-trailing-newline': {
    title: '规范请求的末尾多了一个换行',
    cause: '每一行后面都加了换行，正文哈希后面也加了。',
    fix: '正文哈希是最后一行，后面不加换行。',
  },
  'cr-crlf': {
    title: '规范请求和待签字符串用了 CRLF 换行',
    cause: '用了 Environment.NewLine 这类随系统变化的换行，或模板文件存成了 Windows 换行。',
    fix: '改用 "\\n"。',
  },
  'cr-signed-headers-missing': {
    title: '规范请求里少了 SignedHeaders 一行',
    cause: '规范头域之后直接写了正文哈希。',
    fix: '在规范头域后的空行和正文哈希之间，写上 SignedHeaders。',
  },
  'cr-literal-backslash-n': {
    title: '规范请求里的换行写成了 \\n 两个字符',
    cause: 'PHP 和 shell 的单引号里，\\n 不是换行。',
    fix: '改用双引号 "\\n"；shell 里用 printf 或 $\'\\n\'。',
  },
  'sts-canonical-not-hashed': {
    title: '待签字符串里放了规范请求本身，没有取哈希',
    cause: '哈希这一步被略过了。',
    fix: '第三行写规范请求的 SHA-256，小写十六进制。',
  },
  'sts-canonical-hash-uppercase': {
    title: '待签字符串里，规范请求的哈希是大写',
    cause: '十六进制格式化函数输出大写，如 C# 的 BitConverter。',
    fix: '把这个哈希转成小写。',
  },
  'sts-canonical-hash-base64': {
    title: '待签字符串里，规范请求的哈希是 Base64',
    cause: '辅助函数返回 Base64 形式的哈希。',
    fix: '改成小写十六进制。',
  },
  'sts-literal-backslash-n': {
    title: '待签字符串里的换行写成了 \\n 两个字符',
    cause: 'PHP 和 shell 的单引号里，\\n 不是换行。',
    fix: '改用双引号 "\\n"；shell 里用 printf 或 $\'\\n\'。',
  },
  'sts-algorithm-aws4': {
    title: '待签字符串的第一行写成了 AWS4-HMAC-SHA256',
    cause: '代码由 AWS 的签名程序改来。',
    fix: '第一行写 SDK-HMAC-SHA256。',
  },
  'sts-algorithm-hmac-sha256': {
    title: '待签字符串的第一行写成了 HMAC-SHA256',
    cause: '算法名写短了，少了前面的 SDK-。',
    fix: '第一行写 SDK-HMAC-SHA256。',
  },
  'sts-aws-scope-line': {
    title: '待签字符串里多了一行 AWS 的凭证范围',
    cause: '代码由 AWS 的签名程序改来，多了“日期/区域/服务/aws4_request”一行。',
    fix: '只写三行：SDK-HMAC-SHA256、X-Sdk-Date、规范请求的哈希。',
  },
  'key-aws-derived': {
    title: '签名用的 key 按 AWS 的方法派生',
    cause: '代码由 AWS 的签名程序改来，先用日期、区域、服务逐级派生 key。',
    fix: '直接用 SK 的 UTF-8 字节作 HMAC 的 key。',
  },
  'key-aws4-prefix': {
    title: '签名用的 key 前面多了 AWS4',
    cause: '代码由 AWS 的签名程序改来，只改了一半。',
    fix: '直接用 SK 的 UTF-8 字节作 HMAC 的 key。',
  },
  'sig-hmac-args-swapped': {
    title: 'HMAC 的 key 和消息写反了',
    cause: 'HMAC 函数的参数顺序各库不同，PHP 的 hash_hmac 先写消息、后写 key。',
    fix: '以 SK 为 key，以待签字符串为消息。',
  },
  'sig-hmac-sha1': {
    title: '签名用了 HMAC-SHA1，不是 HMAC-SHA256',
    cause: '沿用了其他云的签名函数。',
    fix: '改用 HMAC-SHA256。',
  },
  'sig-base64': {
    title: '签名用了 Base64，不是十六进制',
    cause: 'HMAC 辅助函数返回 Base64 文本。',
    fix: '把 HMAC 的 32 个字节写成 64 位小写十六进制。',
  },
  'sig-uppercase-hex': {
    title: '签名用了大写十六进制',
    cause: '十六进制格式化函数输出大写，如 C# 的 BitConverter。',
    fix: '把签名转成小写。',
  },
  'sig-base64-of-hex': {
    title: '签名是十六进制文本再做 Base64',
    cause: '沿用了 X-WSSE 的写法，那里的最后一步是 Base64。',
    fix: '直接写 64 位小写十六进制，不做 Base64。',
  },
} satisfies Record<string, MistakeWords>
