/** 错误的说法：规范请求的前三行：方法、规范 URI、规范查询串。 */
import type { MistakeWords } from './mistake-words.ts'

export const requestLine = {
  'cr-method-lowercase': {
    title: '规范请求里的方法是小写',
    cause: "方法取自客户端的配置项，如 'post'，没有转成大写。",
    fix: '拼规范请求前把方法转成大写。',
  },
  'method-hardcoded-post': {
    title: '规范请求里的方法写成了 POST，与请求不符',
    cause: '为发短信写的签名函数把 POST 写死了，又拿来调用管理接口。',
    fix: '把请求真正的方法传给签名函数。',
  },
  'method-hardcoded-get': {
    title: '规范请求里的方法写成了 GET，与请求不符',
    cause: '签名函数的方法参数默认是 GET，调用时没有传。',
    fix: '把请求真正的方法传给签名函数。',
  },
  'uri-no-trailing-slash': {
    title: '规范 URI 的末尾少了一个 /',
    cause: '实际请求的路径末尾没有 /，签名时照样用了；规则要求规范 URI 以 / 结尾。',
    fix: '只在规范请求里给路径补上末尾的 /，实际请求的 URL 不变。',
  },
  'uri-includes-query': {
    title: '规范 URI 里带上了查询串',
    cause: 'URL 只去掉了主机部分，路径和查询串没有分开。',
    fix: '在 ? 处分开：前面作规范 URI，后面作规范查询串。',
  },
  'uri-full-url': {
    title: '规范 URI 里写了整个 URL',
    cause: '签名函数要的是路径，传入的是带 https:// 和主机的 URL。',
    fix: '只传路径部分，如 new URL(url).pathname。',
  },
  'uri-prefix-stripped': {
    title: '规范 URI 少了路径的开头部分',
    cause: '反向代理去掉了路径前缀，或客户端的 base path 设置没有算进去。',
    fix: '用对外的完整路径计算：签名时用实际请求的路径，验签时用代理之前的路径。',
  },
  'uri-prefix-added': {
    title: '规范 URI 多了一段路径前缀',
    cause: '代理在转发时去掉了前缀，规范 URI 却用了 X-Forwarded-Prefix 里的前缀。',
    fix: '签名和验签用同一个对外路径；核对代理去掉或加上了哪一段。',
  },
  'uri-double-slash': {
    title: '规范 URI 的开头多了一个 /',
    cause: '以 / 结尾的基础地址和以 / 开头的路径直接相连了。',
    fix: '拼接前去掉一边的 /。',
  },
  'uri-double-encoded': {
    title: '规范 URI 做了两次百分号编码',
    cause: '沿用了 AWS（S3 以外）的规则，或对已编码的路径又编码了一次。',
    fix: '先解码路径，再对每一段编码一次。',
  },
  'uri-encoded-vs-decoded': {
    title: '规范 URI 用了解码后的路径，没有编码',
    cause: '很多框架给出的路径已经解码，直接拿来签名或验签。',
    fix: '对路径的每一段做百分号编码，保留 /。',
  },
  'uri-lowercased': {
    title: '规范 URI 里的路径被转成了小写',
    cause: '路由或网关统一了路径的大小写。',
    fix: '用实际请求的路径，不改大小写。',
  },
  'accepted-path-without-final-slash': {
    title: '请求的路径末尾没有 /，签名时已补上，平台接受',
    cause: '只有规范 URI 要以 / 结尾，实际请求的路径不必。',
    fix: '不用改。',
  },
  'query-unsorted': {
    title: '规范查询串的参数没有排序',
    cause: '参数按调用或 URL 里的顺序写进了规范查询串。',
    fix: '先按参数名、再按参数值排序，然后用 & 连接。',
  },
  'query-sorted-case-insensitive': {
    title: '规范查询串排序时忽略了大小写',
    cause: '用了不分大小写的比较，或按语言环境比较的函数，如 localeCompare。',
    fix: '按字符编码比较，大写排在小写前面：Java 用 String.compareTo，C# 用 StringComparer.Ordinal。',
  },
  'query-sorted-after-encoding': {
    title: '规范查询串按编码后的参数排序',
    cause: '华为云的 Java 签名程序按编码后的形式排序，多数其他官方签名程序按编码前排序，文档没有说明。',
    fix: '避免用顺序会因此改变的参数名，如含中文或特殊字符的名字；或改为按编码前的名字排序。',
  },
  'query-sorted-as-joined-strings': {
    title: '规范查询串按“名=值”整串排序',
    cause: '先拼成“名=值”再排序，一个名字是另一个的开头时，顺序就会不同。',
    fix: '先按参数名比较，名字相同再比较值。',
  },
  'query-repeated-values-unsorted': {
    title: '规范查询串里，重复参数的值没有排序',
    cause: '只按参数名排了序，同名参数保持原来的顺序；有一个官方 Java 签名程序也是这样。',
    fix: '同名参数再按值排序；或避免重复的参数名。',
  },
  'query-space-plus': {
    title: '规范查询串里，空格写成了 +',
    cause: '用了表单编码函数，它把空格写成 +。',
    fix: '把空格编码为 %20。',
  },
  'query-encodeURIComponent': {
    title: "规范查询串里，! ' ( ) * 没有编码",
    cause: 'JavaScript 的 encodeURIComponent 不编码这五个字符。',
    fix: '在它之后再把这五个字符换成 %21 %27 %28 %29 %2A。',
  },
  'query-java-URLEncoder': {
    title: '规范查询串用了 URLEncoder 的编码结果',
    cause: 'Java 的 URLEncoder 把空格写成 +，保留 *，把 ~ 写成 %7E。',
    fix: '编码后再替换：+ 换成 %20，* 换成 %2A，%7E 换成 ~。',
  },
  'query-raw': {
    title: '规范查询串没有编码',
    cause: '参数的名和值原样写进了规范查询串。',
    fix: '对每个名和值做百分号编码，只保留 A-Z a-z 0-9 - _ . ~。',
  },
  'query-slash-unescaped': {
    title: '规范查询串里，/ 没有编码',
    cause: 'Python 的 urllib.parse.quote 默认不编码 /。',
    fix: '写成 quote(value, safe="~")。',
  },
  'query-valueless-no-equals': {
    title: '规范查询串里，没有值的参数少了 =',
    cause: 'URL 里只写了参数名，签名时也没有补上等号。',
    fix: '没有值的参数也写成“名=”。',
  },
  'query-empty-dropped': {
    title: '规范查询串里，没有值的参数被去掉了',
    cause: '签名时过滤掉了空值，发送时没有过滤。',
    fix: '签名时保留“名=”；或两边都不发送这个参数。',
  },
  'query-lower-hex': {
    title: '规范查询串里，百分号编码用了小写',
    cause: '编码函数输出小写的十六进制，如 %2f。',
    fix: '把 % 后面的两位转成大写，如 %2F。',
  },
  'query-keys-lowercased': {
    title: '规范查询串里，参数名被转成了小写',
    cause: '旧版 Go SDK 的签名程序会这样做，自己写的代码也可能把它和头域名弄混。',
    fix: '参数名保持原来的大小写，只有头域名转小写。',
  },
  'query-omitted': {
    title: '规范查询串是空的，而请求带有查询串',
    cause: '查询串没有传给签名函数，或签名之后才加到 URL 上。',
    fix: '把 URL 里的全部查询参数传给签名函数。',
  },
  'query-double-encoded': {
    title: '规范查询串做了两次百分号编码',
    cause: '参数取自已编码的 URL，没有解码就又编码了一次。',
    fix: '先解码参数，再编码一次。',
  },
  'query-leading-question-mark': {
    title: '规范查询串的开头多了一个 ?',
    cause: 'url.search 这类属性带着开头的 ?。',
    fix: '去掉开头的 ? 再用。',
  },
  'query-form-body-as-query': {
    title: '表单字段被当成了查询串，正文按空的计算',
    cause: '有些云的查询式接口把参数都放进查询串签名。',
    fix: '表单留在正文里，用它计算正文哈希；规范查询串只放 URL 里的参数。',
  },
  'accepted-query-wire-order': {
    title: '请求里的查询串没有排序或缺少 =，平台接受',
    cause: '只有规范查询串要排序、补 =，实际发送的不必。',
    fix: '不用改。',
  },
} satisfies Record<string, MistakeWords>
