/** 错误的说法：密钥，以及用了哪一种密钥。 */
import type { MistakeWords } from './mistake-words.ts'

const plainSecret = '把 app_secret 原文直接拼进哈希输入，不要先取哈希。'

export const secret = {
  'secret-trailing-lf': {
    title: '参与计算的密钥末尾多了一个换行符（LF）',
    cause: '密钥从文件、管道或 Kubernetes Secret 读出时，末尾的换行常会一起带进来。',
    fix: '读入密钥时去掉首尾空白（strip()、trim()、strings.TrimSpace）；写文件用 printf，不用 echo。',
  },
  'secret-trailing-cr': {
    title: '参与计算的密钥末尾多了一个回车符（CR）',
    cause: 'Windows 换行的文件被 shell 的 source 或按行读取时，LF 去掉了，CR 留了下来。',
    fix: '用 dos2unix 把文件转成 LF 换行，或在读入密钥时去掉首尾空白。',
  },
  'secret-trailing-crlf': {
    title: '参与计算的密钥末尾多了 CRLF 换行',
    cause: 'Windows 换行的文件整个读入，最后的换行也成了密钥的一部分。',
    fix: '读入密钥时去掉首尾空白。',
  },
  'secret-trailing-space': {
    title: '参与计算的密钥末尾多了一个空格',
    cause: '从控制台或文档里复制时，选中了密钥后面的空格。',
    fix: '删掉配置里密钥末尾的空格，并在读入时去掉首尾空白。',
  },
  'secret-leading-space': {
    title: '参与计算的密钥开头多了一个空格',
    cause: '复制时带上了前面的空格，或 env 文件里写成了“KEY= 值”。',
    fix: '删掉等号或冒号后面的空格，并在读入时去掉首尾空白。',
  },
  'secret-double-quoted': {
    title: '参与计算的密钥两端带着双引号',
    cause: 'docker --env-file 等读取方式不去引号，文件里的引号就成了密钥的一部分。',
    fix: '删掉文件里密钥两端的双引号，或在读入后去掉。',
  },
  'secret-single-quoted': {
    title: '参与计算的密钥两端带着单引号',
    cause: '有些 env 文件和 Windows 命令行不把单引号当引号，它就成了密钥的一部分。',
    fix: '删掉密钥两端的单引号；在 cmd 里不要用单引号包住值。',
  },
  'secret-bom': {
    title: '参与计算的密钥开头多了 BOM（U+FEFF）',
    cause: '密钥所在的文件存成了“UTF-8 带 BOM”，开头三个字节 EF BB BF 被当成了内容。',
    fix: '把文件另存为不带 BOM 的 UTF-8；Python 可以用 utf-8-sig 读取。',
  },
  'secret-zero-width': {
    title: '参与计算的密钥末尾多了一个零宽空格（U+200B）',
    cause: '从聊天窗口、网页或富文本里复制时，会带上看不见的零宽字符。',
    fix: '按纯文本重新粘贴，并核对密钥的长度；读入时可以拒绝非 ASCII 字符。',
  },
  'secret-nbsp': {
    title: '参与计算的密钥末尾多了一个不换行空格（U+00A0）',
    cause: '从带格式的网页或文档里复制时，空格常是 U+00A0，有些 trim 不会去掉它。',
    fix: '按纯文本重新粘贴，并核对密钥的长度；读入时可以拒绝非 ASCII 字符。',
  },
  'secret-zsh-percent': {
    title: '参与计算的密钥末尾多了一个 %',
    cause: '输出末尾没有换行时，zsh 会显示一个 %，复制时容易一起选中。',
    fix: '删掉末尾的 %；在终端里查看时，用 echo 补上换行再复制。',
  },
  'secret-doubled': {
    title: '参与计算的密钥重复了两遍',
    cause: '在看不见内容的密码框里粘贴了两次，或部署脚本把它拼接了两次。',
    fix: '清空输入框，只粘贴一次，再核对长度。',
  },
  'secret-drop-last': {
    title: '参与计算的密钥少了最后一个字符',
    cause: '复制时选区早结束了一个字符，或存放它的字段长度不够。',
    fix: '用控制台的复制按钮重新复制，再核对长度。',
  },
  'secret-drop-first': {
    title: '参与计算的密钥少了第一个字符',
    cause: '复制时选区晚开始了一个字符，或代码截取时下标差了一。',
    fix: '用控制台的复制按钮重新复制，再核对长度。',
  },
  'secret-lowercased': {
    title: '参与计算的密钥被转成了小写',
    cause: '配置层统一了大小写，或代码里对密钥用了 toLowerCase()。',
    fix: '让密钥按原样传到签名函数，大小写一个也不变。',
  },
  'secret-uppercased': {
    title: '参与计算的密钥被转成了大写',
    cause: '配置层统一了大小写，或输入框自动转成了大写。',
    fix: '让密钥按原样传到签名函数，大小写一个也不变。',
  },
  'secret-empty': {
    title: '参与计算的密钥是空字符串',
    cause: '环境变量没有设置、配置项的名字写错，或注入密钥的步骤没有执行。',
    fix: '检查配置项的名字和来源；启动时发现密钥为空就报错退出。',
  },
  'secret-base64-encoded': {
    title: '参与计算的是密钥的 Base64 文本',
    cause: 'Kubernetes Secret 的 data 字段本身是 Base64，直接当密钥用就多了一层编码。',
    fix: '先解码再用；或改用 stringData，填密钥原文。',
  },
  'secret-base64-decoded': {
    title: '参与计算的是密钥按 Base64 解码后的字节',
    cause: '有些密码库把文本形式的密钥当作 Base64，自动解了码。',
    fix: '把密钥文本的 UTF-8 字节传给密码库，不要解码。',
  },
  'secret-hex-decoded': {
    title: '参与计算的是密钥按十六进制解码后的字节',
    cause: '有些密码库把文本形式的密钥当作十六进制，自动解了码。',
    fix: '把密钥文本的 UTF-8 字节传给密码库，不要解码。',
  },
  'secret-plus-to-space': {
    title: '参与计算的密钥里，+ 变成了空格',
    cause: '密钥经过一次 URL 或表单解码，+ 会被读成空格。',
    fix: '传递密钥时先做百分号编码（+ 写成 %2B），或不经过 URL 和表单。',
  },
  'secret-url-encoded': {
    title: '参与计算的密钥多做了一次百分号编码',
    cause: '密钥经过了 URL 编码函数，签名前没有解码。',
    fix: '签名时用密钥原文；只有放进 URL 时才编码。',
  },
  'secret-md5-hex': {
    title: '参与计算的是密钥的 MD5，不是密钥本身',
    cause: '有些旧的 WSSE 写法先对口令取 MD5，再参与摘要。',
    fix: plainSecret,
  },
  'secret-sha1-hex': {
    title: '参与计算的是密钥的 SHA-1，不是密钥本身',
    cause: '有些 WSSE 写法先把口令存成哈希，再用这个哈希计算摘要。',
    fix: plainSecret,
  },
  'secret-sha256-hex': {
    title: '参与计算的是密钥的 SHA-256，不是密钥本身',
    cause: '有些 WSSE 写法先把口令存成哈希，再用这个哈希计算摘要。',
    fix: plainSecret,
  },
  'secret-is-app-key': {
    title: 'app_key 被当成了 app_secret',
    cause: '两个配置项填了同一个值，或取值时把名字写反了。',
    fix: '在密钥的配置项里填 app_secret，它在控制台的应用管理里，和 app_key 是一对。',
  },
  'secret-is-ak': {
    title: 'AK 被当成了 SK',
    cause: '两个配置项填了同一个值，或取值时把名字写反了。',
    fix: '在密钥的配置项里填与这个 AK 成对的 SK。',
  },
  'secret-placeholder': {
    title: '密钥是示例值，不是真实的密钥',
    cause: '文档里的示例密钥中间是星号，复制代码时留了下来。',
    fix: '换成控制台里真实的密钥，从应用管理复制完整的值。',
  },
  'username-differs-from-app-key': {
    title: 'X-WSSE 的 Username 与填写的 app_key 不同',
    cause: '把两个应用、或测试与生产环境的 app_key 和 app_secret 混在了一起。',
    fix: '从同一个应用里取 app_key 和 app_secret，Username 填这个 app_key。',
  },
  'iam-ak-on-sms-endpoint': {
    title: '发短信的接口用了 IAM 的 AK/SK',
    cause: '从“我的凭证”下载的 AK 是 20 位大写字母和数字，发短信的接口不用它。',
    fix: '改用短信应用的 app_key 和 app_secret，在短信控制台的应用管理里。',
  },
  'app-key-on-console-endpoint': {
    title: '管理类接口用了短信应用的 app_key',
    cause: 'msgsms 开头的管理接口用 IAM 的 AK/SK，应用的 Key 和 Secret 只用于发短信。',
    fix: '改用 IAM 的 AK/SK，在控制台的“我的凭证”里。',
  },
  'push-ak-rotated': {
    title: '回调的 Access 不是已配置的推送 AK',
    cause: '推送 AK/SK 更换约需 5 分钟才全部生效，期间新旧两对都会出现；也可能配置的是另一对。',
    fix: '按 Access 选对应的 SK；更换后把新旧两对都保留一段时间。',
  },
  'callback-wrong-secret-kind': {
    title: '验签用的是应用的密钥，不是推送 AK/SK',
    cause: '推送使用单独的一对 AK/SK，和发短信的 app_key、app_secret 不是同一对。',
    fix: '改用控制台里为推送设置的 AK/SK，并按 Access 选 SK。',
  },
} satisfies Record<string, MistakeWords>
