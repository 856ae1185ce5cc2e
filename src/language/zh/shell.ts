/** 页面框架的文字。 */
export const shell = {
  name: '验签台',
  skip: '跳到正文',
  panels: '工作区',
  titles: { inspect: '诊断', build: '构造', callback: '回调', codes: '状态码' },
  promise: '内容不离开本页',
  loading: '正在打开…',
  notLoaded: '这一页没有加载成功。',
  tryAgain: '再试一次',
  otherLanguage: { short: 'EN', title: 'Switch to English' },
  themes: { light: '换成浅色', dark: '换成深色' },
  keys: {
    title: '快捷键',
    list: [
      ['/', '把光标放进本页的主输入框'],
      ['Esc', '在主输入框里：清空（可以撤销）'],
      ['← →', '在标签之间、在规范串的各段之间移动'],
      ['Enter', '在规范串的某一段上：跳到它在原文里的位置'],
      ['?', '显示这些快捷键'],
    ] as [string, string][],
  },
  proof: {
    title: '为什么内容离不开本页',
    paragraphs: [
      '签名、诊断和查码都在这个页面里计算，没有服务器参与。',
      '这不只是承诺：页面自带的内容安全策略禁止它连接任何其他地址，浏览器会替你拦下。',
      '密钥只在内存里，关闭页面就没有了；它不会出现在地址栏、控制台或本地存储里。',
    ],
    noPolicy: '这是开发服务器上的页面，没有带策略；构建出来的页面才有。',
  },
}
