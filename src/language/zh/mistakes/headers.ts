/** 错误的说法：规范头域和参与签名的头域。 */
import type { MistakeWords } from './mistake-words.ts'

const typeAsSent = '签名时用实际发送的 Content-Type，一个字符也不差；验签时用原始的值。'

export const headers = {
  'host-default-port-added': {
    title: '规范头域里的 Host 多了 :443',
    cause: '控制台给出的地址带 :443，多数 HTTP 客户端发送时会去掉默认端口。',
    fix: '签名时用实际发送的 Host；地址里去掉 :443 最省事。',
  },
  'host-port-removed': {
    title: '规范头域里的 Host 少了端口',
    cause: '签名时只取了主机名，而 Go、Python 的 urllib 等客户端会把端口一起发送。',
    fix: '签名时用实际发送的 Host；默认端口可以从地址里去掉，两边就一致了。',
  },
  'host-upstream-127': {
    title: '规范头域里的 Host 是代理后面的内部地址',
    cause: '反向代理转发时把 Host 换成了上游地址，应用用它来计算。',
    fix: '让代理传递原来的 Host：nginx 写 proxy_set_header Host $http_host。',
  },
  'host-localhost': {
    title: '规范头域里的 Host 是 localhost 加端口',
    cause: '本机的代理或隧道工具把 Host 换成了 localhost。',
    fix: '让代理传递原来的 Host，或在工具里关闭改写 Host 的选项。',
  },
  'host-from-x-forwarded-host': {
    title: '规范头域里的 Host 取自 X-Forwarded-Host',
    cause: '框架信任代理头域，用 X-Forwarded-Host 代替了收到的 Host。',
    fix: '用对方签名时的 Host 计算，核对代理前后的两个值哪个是它。',
  },
  'ct-charset-missing-in-signature': {
    title: '规范头域里的 Content-Type 少了 charset',
    cause: '签名之后，HTTP 客户端自动加上了 charset。',
    fix: '签名之前就把 Content-Type 写成最终要发送的值。',
  },
  'ct-charset-UTF-8-nospace-in-signature': {
    title: '规范头域里的 Content-Type 带 ;charset=UTF-8，与发送的不同',
    cause: '签名用的值与发送的不同，或容器、代理改写过这个头域。',
    fix: typeAsSent,
  },
  'ct-charset-utf-8-nospace-in-signature': {
    title: '规范头域里的 Content-Type 带 ;charset=utf-8，与发送的不同',
    cause: '签名用了某个库的默认值，发送的是另一个值，或途中被改写。',
    fix: typeAsSent,
  },
  'ct-charset-utf-8-space-in-signature': {
    title: '规范头域里的 Content-Type 带 ; charset=utf-8，与发送的不同',
    cause: '签名用了某个框架的默认值，发送的是另一个值，或途中被改写。',
    fix: typeAsSent,
  },
  'ct-json-in-signature': {
    title: '规范头域里的 Content-Type 是 application/json，与发送的不同',
    cause: '签名函数默认用 application/json，而 HTTP 客户端另设了一个值。',
    fix: '在签名前设好 Content-Type，签名和发送用同一个值。',
  },
  'ct-form-in-signature': {
    title: '规范头域里的 Content-Type 是表单类型，与发送的不同',
    cause: '签名函数默认用 application/x-www-form-urlencoded，而 HTTP 客户端另设了一个值。',
    fix: '在签名前设好 Content-Type，签名和发送用同一个值。',
  },
  'ct-empty-in-signature': {
    title: '规范头域里的 Content-Type 是空的',
    cause: '签名时还没有这个头域，发送时由 HTTP 客户端加上。',
    fix: '签名之前设好 Content-Type。',
  },
  'ua-changed-by-proxy': {
    title: '签名后，User-Agent 在途中被改写',
    cause: 'User-Agent 参与了签名，而代理、网关或 HTTP 客户端会改写它。',
    fix: '不要让它参与签名，只签 content-type;host;x-sdk-date。',
  },
  'accept-encoding-changed-by-proxy': {
    title: '签名后，Accept-Encoding 在途中被改写',
    cause: 'Accept-Encoding 参与了签名，而代理或 CDN 常会改写它。',
    fix: '不要让它参与签名，只签 content-type;host;x-sdk-date。',
  },
  'header-value-untrimmed': {
    title: '规范头域里，值的首尾空格没有去掉',
    cause: '签名程序把头域的值原样写了进去，Java 和 Node.js 的 v3 SDK 也不去空格。',
    fix: '写规范头域时去掉值的首尾空格；或设置头域时就不带空格。',
  },
  'header-inner-spaces-collapsed': {
    title: '规范头域里，值中间的连续空格被合并了',
    cause: 'AWS 的规则会合并连续空格，这里不合并。',
    fix: '只去掉值的首尾空格，中间的保留。',
  },
  'header-names-case-kept': {
    title: '规范头域里，头域名没有转成小写',
    cause: '头域名按发送时的大小写写了进去。',
    fix: '写规范头域时把头域名转成小写。',
  },
  'header-duplicate': {
    title: '参与签名的头域出现了两次',
    cause: '代码设置了一次，HTTP 客户端或代理又加了一次。',
    fix: '只保留一个值；检查客户端是否会自动加同名头域。',
  },
  'header-lines-in-request-order': {
    title: '规范头域没有排序，而 SignedHeaders 排了序',
    cause: '只排了列表的顺序，规范头域仍按发送的顺序写。',
    fix: '规范头域的各行也按小写的头域名排序。',
  },
  'signed-headers-unsorted': {
    title: '参与签名的头域列表没有排序',
    cause: 'SignedHeaders 按添加的顺序写，规范头域也用了这个顺序。',
    fix: '把小写的头域名排序，规范头域和 SignedHeaders 都用这个顺序。',
  },
  'signed-headers-case-kept': {
    title: '规范请求的 SignedHeaders 一行没有转成小写',
    cause: '列表直接取了头域名的原样，如 Content-Type;Host。',
    fix: '把列表里的头域名转成小写，如 content-type;host。',
  },
  'auth-header-signed': {
    title: 'Authorization 自己也参与了签名',
    cause: '已经签过名的请求又签了一次，旧的 Authorization 还在头域里。',
    fix: '签名前删掉 Authorization，重试时也一样。',
  },
  'date-not-signed': {
    title: 'X-Sdk-Date 没有参与签名',
    cause: '这个头域是签名之后才加的，或列表里漏了它。',
    fix: '签名前设好 X-Sdk-Date，并让 x-sdk-date 始终在 SignedHeaders 里。',
  },
  'auth-signedheaders-comma-separated': {
    title: 'SignedHeaders 用逗号分隔，应为分号',
    cause: '列表用逗号连接，而逗号在 Authorization 里分隔的是各个属性。',
    fix: '改用分号，如 SignedHeaders=content-type;host;x-sdk-date。',
  },
  'signed-header-not-sent': {
    title: 'SignedHeaders 里列了请求没有的头域',
    cause: '浏览器、HTTP 客户端或代理去掉了它，或只签名、没有发送。',
    fix: '发送这个头域，或不让它参与签名。',
  },
  'accepted-extra-signed-headers': {
    title: '参与签名的头域比必需的多，平台接受',
    cause: '只要这些头域在途中不变，多签没有影响；平台的推送也会签 connection、content-length。',
    fix: '不用改。',
  },
} satisfies Record<string, MistakeWords>
