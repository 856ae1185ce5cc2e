/** 诊断页的文字。 */
export const inspect = {
  box: {
    title: '粘贴任何东西',
    label: '请求、curl 命令、头域、响应、日志或状态码',
    placeholder:
      '把被拒绝的请求粘贴到这里：原始 HTTP、curl 命令、浏览器复制的 fetch、HAR、日志里的一段都可以。',
    clear: '清空',
    undo: '撤销清空',
  },
  forms: {
    raw: '原始 HTTP 请求',
    headers: '一组头域',
    curl: '命令行',
    har: 'HAR',
    fetch: 'fetch 调用',
    log: '客户端日志',
    response: '响应',
    codes: '状态码',
    unknown: '没有认出来',
  },
  body: (bytes: string) => `正文 ${bytes}`,
  target: {
    title: '这组头域发往哪里',
    method: '方法',
    url: '地址',
    hint: '粘贴的内容没有请求行，签名要用到方法和路径。',
  },
  start: {
    title: '从一个例子开始',
    lead: '粘贴请求，填上密钥，就能看到签名的每一步，以及你的值从哪一个字节开始不同。',
    examples: {
      wsse: ['WSSE 发短信', '正确的请求，看 PasswordDigest 怎样算出来'],
      sms: ['AK/SK 发短信', '正确的请求，模板变量里有中文'],
      management: ['AK/SK 查模板', '签名不对的请求：查询串里有空格、加号和中文'],
    } as Record<'wsse' | 'sms' | 'management', [string, string]>,
  },
  keys: {
    title: '用哪一对密钥',
    kind: '种类',
    kinds: {
      app: '短信应用（app_key / app_secret）',
      iam: 'IAM 访问密钥（AK / SK）',
      push: '推送密钥（回调验证）',
    },
    key: { app: 'Application Key', iam: 'Access Key', push: '推送 Access Key' },
    secret: { app: 'Application Secret', iam: 'Secret Key', push: '推送 Secret Key' },
    fromRequest: '留空时用请求里写的那个',
    about: (characters: string, print: string) => `${characters} · 指纹 ${print}`,
    outerBlanks: (count: number) => `首尾有 ${count} 个空白字符，会一起参与计算。`,
    trim: '去掉首尾空白',
    promise: '密钥只留在本页内存里，不会发往任何地方。',
    forget: '忘掉',
  },
}
