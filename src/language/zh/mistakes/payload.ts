/** 错误的说法：正文和正文哈希。 */
import type { MistakeWords } from './mistake-words.ts'

const serialiseOnce = '只序列化一次，哈希和发送用同一段字节；验签时用原始正文。'

export const payload = {
  'body-hash-of-empty': {
    title: '正文哈希按空正文计算，而请求带有正文',
    cause: '正文没有传给签名函数，或流已经被读完，再读就是空的。',
    fix: '把实际发送的正文字节传给签名函数；验签时先保存原始正文，再交给框架解析。',
  },
  'body-hash-string-empty': {
    title: '正文哈希的位置是空的',
    cause: '没有正文或没有拿到正文时，哈希这一步被略过了。',
    fix: '这一行始终要写：没有正文就写空字符串的 SHA-256。',
  },
  'body-hash-unsigned-payload': {
    title: '正文哈希写成了 UNSIGNED-PAYLOAD，没有对应的头域',
    cause: 'SDK 的免签正文选项打开了，X-Sdk-Content-Sha256 头域却没有发送。',
    fix: '计算正文的哈希；或发送 X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD 并让它参与签名。',
  },
  'body-hash-uppercase': {
    title: '正文哈希用了大写十六进制',
    cause: '十六进制格式化函数输出大写，如 C# 的 BitConverter。',
    fix: '把正文哈希转成小写。',
  },
  'body-hash-base64': {
    title: '正文哈希用了 Base64，不是十六进制',
    cause: '辅助函数返回 Base64 形式的哈希。',
    fix: '改成小写十六进制。',
  },
  'body-hash-md5': {
    title: '正文哈希用了 MD5，不是 SHA-256',
    cause: '沿用了 Content-MD5 的写法，或另一个接口的签名代码。',
    fix: '对正文取 SHA-256，写成小写十六进制。',
  },
  'body-urldecoded': {
    title: '正文哈希用了解码后的表单',
    cause: '参与哈希的是可读的表单文本，发送的是编码后的。',
    fix: '先编码表单，再用编码后的同一个字符串哈希和发送。',
  },
  'body-space-pct20': {
    title: '计算正文哈希时空格是 %20，正文里是 +',
    cause: '签名和发送各编码了一次表单，用的编码函数不同；或验签前正文被重新编码。',
    fix: '表单只编码一次，哈希和发送用同一个字符串；验签时用原始正文。',
  },
  'body-space-plus': {
    title: '计算正文哈希时空格是 +，正文里是 %20',
    cause: '签名和发送各编码了一次表单，用的编码函数不同；或验签前正文被重新编码。',
    fix: '表单只编码一次，哈希和发送用同一个字符串；验签时用原始正文。',
  },
  'body-params-sorted': {
    title: '计算正文哈希时，表单字段排了序',
    cause: '表单从排序的 map 重新生成，或把查询串的排序规则用到了正文上。',
    fix: '正文不排序；生成一次，哈希和发送用同一个字符串。',
  },
  'body-params-reversed': {
    title: '计算正文哈希时，表单字段的顺序是反的',
    cause: '表单从 map 生成了两次，两次的遍历顺序不同。',
    fix: '只生成一次正文，哈希和发送用同一个字符串。',
  },
  'body-lower-hex': {
    title: '计算正文哈希时，百分号编码是小写',
    cause: '正文被另一个库重新编码，它输出小写的十六进制，如 %3a。',
    fix: '哈希和发送用同一个字符串；验签时用原始正文，不要重新编码。',
  },
  'body-upper-hex': {
    title: '计算正文哈希时，百分号编码是大写',
    cause: '正文被另一个库重新编码，它输出大写的十六进制，如 %3A。',
    fix: '哈希和发送用同一个字符串；验签时用原始正文，不要重新编码。',
  },
  'body-as-json': {
    title: '正文哈希用了表单转成的 JSON',
    cause: '正文解析中间件把表单变成了对象，再序列化就成了 JSON。',
    fix: '在解析之前保存原始正文，用它计算哈希。',
  },
  'body-as-json-python-default': {
    title: '正文哈希用了表单经 json.dumps 转成的 JSON',
    cause: '框架把表单解析成了字典，又用 json.dumps 的默认格式序列化。',
    fix: '在解析之前取原始正文，如 Flask 的 request.get_data()，用它计算哈希。',
  },
  'body-gbk': {
    title: '正文哈希用了 GBK 编码的表单',
    cause: '中文 Windows 的默认字符集是 GBK，编码表单时没有指定 UTF-8。',
    fix: '编码时指定 UTF-8：Java 写 URLEncoder.encode(text, "UTF-8")。',
  },
  'body-latin1': {
    title: '正文哈希用了解码后的表单，而且按 Latin-1 取字节',
    cause: '解码后的文本用默认字符集取了字节，编不出的字符成了 ?。',
    fix: '用编码后的正文计算哈希，取字节时指定 UTF-8。',
  },
  'body-minimal-escape': {
    title: '计算正文哈希时，冒号和逗号没有编码',
    cause: '签名用的编码函数保留 : 和 ,，发送用的把它们写成 %3A 和 %2C。',
    fix: '表单只编码一次，哈希和发送用同一个字符串。',
  },
  'body-reserialised-json-compact': {
    title: '正文哈希用了重新序列化的紧凑 JSON',
    cause: '正文被解析后又用 JSON.stringify 写了一遍，空格和转义与发送的不同。',
    fix: serialiseOnce,
  },
  'body-reserialised-json-python-default-spaces': {
    title: '正文哈希用了 json.dumps 默认格式的 JSON',
    cause: '签名用了 json.dumps，发送用了 json= 参数，两者的空格和转义可能不同。',
    fix: '先 json.dumps 一次，哈希它，再用 data= 发送同一段字节。',
  },
  'body-reserialised-json-spaces-unicode': {
    title: '正文哈希用了带空格、中文不转义的 JSON',
    cause: '签名用了 json.dumps(ensure_ascii=False)，发送时用了另一种格式。',
    fix: '只序列化一次，哈希和发送用同一段字节。',
  },
  'body-reserialised-json-sorted-keys': {
    title: '正文哈希用了键排过序的 JSON',
    cause: 'Go 的 map、sort_keys=True 等序列化方式会给键排序。',
    fix: serialiseOnce,
  },
  'body-reserialised-json-ascii-escaped': {
    title: '正文哈希用了把中文转成 \\uXXXX 的 JSON',
    cause: '签名用的序列化函数转义非 ASCII 字符，发送用的不转义。',
    fix: serialiseOnce,
  },
  'body-reserialised-json-php-default': {
    title: '正文哈希用了 json_encode 默认格式的 JSON',
    cause: 'PHP 的 json_encode 默认把中文写成 \\uXXXX，把 / 写成 \\/。',
    fix: '只序列化一次，哈希和发送用同一个字符串；验签时用 php://input 的原文。',
  },
  'body-reserialised-json-pretty-2': {
    title: '正文哈希用了缩进两格的 JSON',
    cause: '签名时用了美化输出，发送时用了紧凑输出。',
    fix: '只序列化一次，哈希和发送用同一段字节。',
  },
  'body-charset-gbk-bytes': {
    title: '计算正文哈希时，正文按 GBK 取字节',
    cause: '中文 Windows 的默认字符集是 GBK，取字节时没有指定字符集。',
    fix: '取字节时指定 UTF-8：Java 写 getBytes(StandardCharsets.UTF_8)。',
  },
  'body-charset-latin1-question': {
    title: '计算正文哈希时，正文按 Latin-1 取字节，中文成了 ?',
    cause: '默认字符集是 Latin-1，编不出的字符被换成了问号。',
    fix: '取字节时指定 UTF-8：Java 写 getBytes(StandardCharsets.UTF_8)。',
  },
  'body-charset-mojibake': {
    title: '计算正文哈希时，正文被编码了两次，成了乱码',
    cause: 'UTF-8 的字节被当作 Latin-1 文本读入，又按 UTF-8 编码了一次。',
    fix: '读入时就指定 UTF-8；能用字节就不要转成文本。',
  },
  'body-charset-utf16le': {
    title: '计算正文哈希时，正文按 UTF-16LE 取字节',
    cause: 'C# 的 Encoding.Unicode 就是 UTF-16LE。',
    fix: '取字节时用 UTF-8：C# 写 Encoding.UTF8.GetBytes(…)。',
  },
  'body-empty-json-object': {
    title: '正文是空的，正文哈希却按 {} 计算',
    cause: '客户端或签名程序把空的正文序列化成了 {}。',
    fix: '没有正文时，对空字符串取 SHA-256；或真的发送 {}。',
  },
  'body-trailing-lf': {
    title: '计算正文哈希时，正文末尾多了一个换行符（LF）',
    cause: '文件或 echo 的输出末尾带换行，而 curl -d @file 发送时会去掉它。',
    fix: '用 printf 生成正文，或用 curl --data-binary @file 原样发送。',
  },
  'body-trailing-crlf': {
    title: '计算正文哈希时，正文末尾多了 CRLF',
    cause: '正文取自 Windows 换行的文件，发送时末尾的换行被去掉了。',
    fix: '删掉文件末尾的换行，或用 curl --data-binary @file 原样发送。',
  },
  'body-trailing-newline-stripped': {
    title: '计算正文哈希时，正文末尾的换行被去掉了',
    cause: '签名时对正文做了 trim，发送的却是原来的内容。',
    fix: '用实际发送的字节计算哈希，不要 trim。',
  },
  'body-crlf': {
    title: '计算正文哈希时，正文里的换行是 CRLF',
    cause: '编辑器或 git 的 autocrlf 把换行转成了 CRLF，发送时是 LF。',
    fix: '统一用一种换行，哈希和发送用同一段字节。',
  },
  'templateparas-quoting': {
    title: 'templateParas 不是写成文本的 JSON 数组',
    cause: '数组没有转成文本，或里面的值没有加双引号；这不是签名问题。',
    fix: '写成 JSON 数组的文本，如 ["369751"]，再作为表单字段编码。',
  },
  'body-gzip': {
    title: '正文是压缩的或 multipart，可能在签名后才生成',
    cause: 'HTTP 客户端或代理在签名之后压缩正文，或重新生成了分隔符。',
    fix: '先压缩或生成好正文，最后一步才签名。',
  },
  'accepted-x-sdk-content-sha256': {
    title: '正文哈希取自 X-Sdk-Content-Sha256，官方签名程序也支持',
    cause: '这个头域存在并参与签名时，它的值代替正文哈希；短信接口是否接受没有验证过。',
    fix: '不用改。',
  },
} satisfies Record<string, MistakeWords>
