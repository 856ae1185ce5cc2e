/** 回调页里接收端代码一节的文字。 */

type Pair = readonly [string, string]

/** 取正文时要注意的，取路径和 Host 时要注意的。 */
const frameworkNotes = {
  spring: [
    '先读输入流，再用 getParameter。表单用 @RequestBody 接收时，Spring 会拿参数重新拼一份正文，字节可能不同。',
    'getRequestURI 没有解码，正合用。Host 被代理换掉时，代理要另外传来原值。',
  ],
  flask: [
    '在访问 request.form 之前调用 get_data，之后流就空了。',
    'request.path 是解码过的；原样的路径在 WSGI 环境里，gunicorn 叫 RAW_URI。',
  ],
  express: [
    '这个路由不要再经过 express.json 或 express.urlencoded，它们会先把流读完。',
    'req.url 会被 app.use 的前缀截短，req.originalUrl 不会。',
  ],
  aspnet: [
    '在绑定表单之前读 Body；之后还要绑定的话，先调用 EnableBuffering，读完把 Position 设回 0。',
    'Request.Path 是解码过的，RawTarget 才是原样。',
  ],
  laravel: [
    'getContent 给出原文，TrimStrings 等中间件改不到它。这个地址要从 CSRF 检查里排除。',
    '$request->path() 去掉了斜杠，要用 REQUEST_URI。',
  ],
  nginx: [
    '正文会原样转发。Connection 默认被改成 close，而平台会签它。',
    'proxy_pass 的地址后面不写路径，前缀就不会被去掉。',
  ],
} satisfies Record<string, Pair>

const faults = {
  'pattern-one-character':
    '正则的最后一组只匹配一个字符，签名总取不全；前两组也写成了“^ 或逗号”，于是每个推送都被拒绝',
  'whole-header-compared': '拿整个 Authorization 与签名比较，两者永远不等，于是每个推送都被拒绝',
  'no-query-refused': '没有查询串时规范查询串写成了 =，于是没有查询串的推送都被拒绝',
  'last-of-repeated': '重复的查询参数只取最后一个',
  'query-not-decoded': '查询参数没有先解码就再次编码',
  'no-date-check': '不检查 X-Sdk-Date，旧的推送可以重放',
  'date-crashes': '时间格式不对时抛出异常，回答 500 而不是 401',
  'content-type-dropped': '计算时去掉了 Content-Type，签了它的推送都被拒绝',
  'spacing-matters': '把自己拼的整个头域与收到的比较，逗号后多一个空格也算错',
  'not-constant-time': '逐字节比较，不是固定时间',
}

const samples = {
  reference: 'API 参考里的 Java 示例',
  java: 'java-sdk-core 的 Signer.verify',
  'flask-1': 'Flask 示例，第一版',
  'flask-2': 'Flask 示例，第二版',
  'flask-3': 'Flask 示例，2025 版',
  csharp: 'C# 的 Signer.Verify',
}

/** 写进接收端代码的注释。 */
const comments = {
  keys: '更换密钥时新旧两对都有效，Access 说明用的是哪一对。',
  rawBody: '取原始字节：解析后再写出来，就是另一份正文了。',
  window: '与平台的时间相差不超过 15 分钟。',
  listed: '列出的头域必须都收到；没有收到不等于空值。',
  path: '规范路径以 / 结尾。',
  accepted: '推送可信，在这里处理正文；同一条可能推送两次，按 smsMsgId 去重。',
}

export const receivers = {
  title: '接收端',
  lead: '每一份都只用标准库自带的服务器：读原始正文，认两对密钥，检查时间，固定时间比较，回答 200 或 401。',
  languages: '编程语言',
  on: (server: string) => `基于 ${server}`,
  run: '这样启动',
  code: '接收端代码',
  comments,
  frameworksTitle: '框架和代理后面',
  frameworks: '框架',
  frameworkBody: '取原始正文',
  nginxBody: '保留 Connection',
  frameworkOrigin: '取原来的路径和 Host',
  frameworkNotes,
  trust: '只有请求必经自己的代理时，才可以相信 X-Forwarded-Host；更稳妥的是把公网的 Host 写在配置里。',
  samplesTitle: '官方示例的毛病',
  samplesLead: '照抄之前先看一眼。用 48 个应当通过的推送试过：',
  samplesCaption: '官方验签示例及其毛病',
  samplesColumns: { sample: '示例', accepted: '放行', faults: '毛病' },
  accepted: (number: number, all: number) => `${number} / ${all}`,
  notRun: '没有试',
  samples,
  faults,
}
