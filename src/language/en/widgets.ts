/** Words of the small parts used everywhere. */
import type { widgets as zh } from '../zh/widgets.ts'

export const widgets: typeof zh = {
  copy: 'Copy',
  copied: 'Copied',
  refused: 'The browser refused; select it by hand',
  show: 'Show',
  close: 'Close',
  bytes: (count) => (count === 1 ? '1 byte' : `${count.toLocaleString('en')} bytes`),
  characters: (count) => (count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`),
  more: (count) => `${count.toLocaleString('en')} more characters are not drawn; copying takes them all`,
  empty: '(empty)',
}
