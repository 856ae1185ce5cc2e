/** 错误的说法：Authorization 和 X-WSSE 的写法。 */
import type { MistakeWords } from './mistake-words.ts'

const attributeLeftOut = '头域是手写的，漏了一个属性。'

const constantHeader = '写成固定值：WSSE realm="SDP",profile="UsernameToken",type="Appkey"。'

export const headerSyntax = {
  'auth-realm-missing': {
    title: 'Authorization 里没有 realm',
    cause: attributeLeftOut,
    fix: constantHeader,
  },
  'auth-profile-missing': {
    title: 'Authorization 里没有 profile',
    cause: attributeLeftOut,
    fix: constantHeader,
  },
  'auth-type-missing': {
    title: 'Authorization 里没有 type',
    cause: '头域照抄了其他运营商的接口，那里没有 type。',
    fix: constantHeader,
  },
  'auth-realm-wrong': {
    title: 'Authorization 的 realm 不是 SDP',
    cause: '头域照抄了其他运营商的接口，或拼写有误。',
    fix: constantHeader,
  },
  'auth-profile-wrong': {
    title: 'Authorization 的 profile 不是 UsernameToken',
    cause: '拼写有误，或大小写不对。',
    fix: constantHeader,
  },
  'auth-type-wrong': {
    title: 'Authorization 的 type 不是 Appkey',
    cause: '拼写有误，或大小写不对，如 AppKey。',
    fix: constantHeader,
  },
  'auth-scheme-wrong': {
    title: '有 X-WSSE，但 Authorization 不是 WSSE',
    cause: 'HTTP 客户端自动加了 Basic 或 Bearer，覆盖了自己写的头域。',
    fix: '关掉客户端的认证设置，自己写 Authorization: WSSE realm="SDP",profile="UsernameToken",type="Appkey"。',
  },
  'auth-header-missing': {
    title: '请求里没有 Authorization',
    cause: '代码没有设置，或 HTTP 客户端、代理、重定向去掉了它。',
    fix: '发送 Authorization；如果代码里设置了，在离服务器最近的一段抓包核对。',
  },
  'xwsse-header-missing': {
    title: '请求里没有 X-WSSE',
    cause: '代码没有设置，或代理去掉了它。',
    fix: '发送 X-WSSE；WSSE 认证要同时有 Authorization 和 X-WSSE。',
  },
  'xwsse-username-missing': {
    title: 'X-WSSE 里没有 Username',
    cause: attributeLeftOut,
    fix: '加上 Username="…"，值是 app_key。',
  },
  'xwsse-nonce-missing': {
    title: 'X-WSSE 里没有 Nonce',
    cause: attributeLeftOut,
    fix: '加上 Nonce="…"，值是参与哈希的那个 Nonce。',
  },
  'xwsse-created-missing': {
    title: 'X-WSSE 里没有 Created',
    cause: attributeLeftOut,
    fix: '加上 Created="…"，值是参与哈希的那个 Created。',
  },
  'xwsse-digest-missing': {
    title: 'X-WSSE 里没有 PasswordDigest',
    cause: attributeLeftOut,
    fix: '加上 PasswordDigest="…"，值是 Base64(SHA256(Nonce + Created + app_secret))。',
  },
  'xwsse-usernametoken-missing': {
    title: 'X-WSSE 不以 UsernameToken 开头',
    cause: '头域是手写的，直接从 Username 开始。',
    fix: '以 UsernameToken 加一个空格开头，再写各个属性。',
  },
  'header-quotes-stripped-by-shell': {
    title: '头域里属性值的双引号不见了',
    cause: 'shell 命令用双引号包住 -H 参数，里面的双引号就被 shell 去掉了。',
    fix: '用单引号包住整个 -H 参数。',
  },
  'header-stray-leading-quote': {
    title: 'X-WSSE 的开头多了一个双引号',
    cause: '拼接头域的格式串多写了一个引号，有一个流传的客户端就是这样。',
    fix: '删掉开头的双引号；见过带着它也通过的请求。',
  },
  'header-typographic-quotes': {
    title: '头域里有中文引号、弯引号或全角逗号',
    cause: '从 Word、聊天窗口或网页复制时，直引号会被换成弯引号。',
    fix: '换成半角的 " 和 ,。',
  },
  'username-untrimmed': {
    title: 'X-WSSE 的 Username 首尾有空格或换行',
    cause: 'app_key 从文件或配置读出时，没有去掉首尾空白。',
    fix: '读入 app_key 时去掉首尾空白。',
  },
  'two-schemes-mixed': {
    title: '一个请求里混用了 AK/SK 签名和 X-WSSE',
    cause: '把两种认证的示例合在了一起。',
    fix: '只用一种：AK/SK 签名去掉 X-WSSE，WSSE 则改用 WSSE 的 Authorization。',
  },
  'date-header-missing': {
    title: '请求里没有 X-Sdk-Date',
    cause: '签名时生成了日期但没有发送，或客户端、代理去掉了它。',
    fix: '发送参与签名的那个 X-Sdk-Date。',
  },
  'auth-comma-after-algorithm': {
    title: 'SDK-HMAC-SHA256 后面多了逗号',
    cause: '把算法名当成了一个属性，照样加了逗号。',
    fix: '算法名后面只用一个空格，逗号只在各属性之间。',
  },
  'auth-credential-instead-of-access': {
    title: 'Authorization 里写了 Credential=，应为 Access=',
    cause: '代码由 AWS 的签名程序改来。',
    fix: '写成 Access=<AK>，后面不带日期和区域。',
  },
  'auth-algorithm-wrong': {
    title: 'Authorization 开头的算法名不是 SDK-HMAC-SHA256',
    cause: '代码由 AWS 等其他云的签名程序改来，算法名没有改。',
    fix: '写成 SDK-HMAC-SHA256，后面一个空格。',
  },
} satisfies Record<string, MistakeWords>
