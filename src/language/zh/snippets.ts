/** 复制出去的命令和程序里的文字：程序的注释，和每种写法带不走什么。 */
export const snippets = {
  comments: {
    environment: '密钥从环境变量读，不写进代码',
    inline: '密钥写在代码里：不要提交到代码库',
    body: '正文只编码一次：算哈希的和发送的是同一串字节',
    sameTexts: 'Nonce 和 Created 各生成一次：哈希里和头域里是同一个值',
    digest: {
      bytes: '对哈希的 32 个字节做 Base64',
      hex: '对哈希的小写十六进制文本做 Base64',
      'upper-hex': '对哈希的大写十六进制文本做 Base64',
    },
    query: '按名称排序，只编码一次：参与签名的和发送的是同一串',
    finalSlash: '规范 URI 以 / 结尾，发送的路径不用',
    headers: '参与签名的头域：名称小写，按名称排序；host 就是实际发送的 Host',
    ownHost: 'Host 由客户端自己发送',
  },
  cautions: {
    'header-left-out': '有的头域 HTTP 发不出去：名称里有不允许的字符，或值里有换行。这里没有写它。',
    'body-not-text': '正文里有这种写法写不出的字节。请换一种写法，比如 curl（bash）或程序。',
    'too-long': 'cmd 的一条命令最多 8191 个字符，这一条更长。请换 PowerShell 或程序。',
    'code-page':
      '命令里有中文等非 ASCII 字符，到达程序时可能已按系统代码页转码，字节变了签名就不对。存成文件时请用带 BOM 的 UTF-8；不放心就用程序。',
    'own-syntax': '正文里有 {{，或有以 ###、<、> 开头的行：编辑器会当成自己的语法。',
    'line-ends': '正文里有换行，编辑器可能改写成另一种换行，签名就不对了。',
  },
}
