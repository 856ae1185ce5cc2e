/** 各处共用的小部件的文字。 */
export const widgets = {
  copy: '复制',
  copied: '已复制',
  refused: '浏览器不让复制，请手动选中',
  show: '显示',
  close: '关闭',
  bytes: (count: number) => `${count.toLocaleString('en')} 字节`,
  characters: (count: number) => `${count.toLocaleString('en')} 个字符`,
  more: (count: number) => `还有 ${count.toLocaleString('en')} 个字符没有画出来，复制时是完整的`,
  empty: '（空）',
}
