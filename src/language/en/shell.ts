/** Words of the page around the panels. */
import type { shell as zh } from '../zh/shell.ts'

export const shell: typeof zh = {
  name: 'Signbench',
  skip: 'Skip to the content',
  panels: 'Panels',
  titles: { inspect: 'Inspect', build: 'Build', callback: 'Callback', codes: 'Codes' },
  promise: 'Nothing leaves this page',
  loading: 'Opening…',
  notLoaded: 'This panel could not be loaded.',
  tryAgain: 'Try again',
  otherLanguage: { short: '中', title: '切换到中文' },
  themes: { light: 'Use the light theme', dark: 'Use the dark theme' },
  keys: {
    title: 'Keys',
    list: [
      ['/', 'Put the cursor into this page’s main box'],
      ['Esc', 'In the main box: clear it (can be undone)'],
      ['← →', 'Move between tabs, and between the parts of a canonical text'],
      ['Enter', 'On a part of a canonical text: go to where it stands in the paste'],
      ['?', 'Show these keys'],
    ],
  },
  proof: {
    title: 'Why nothing can leave this page',
    paragraphs: [
      'Signing, diagnosis and the code tables all run inside this page. No server takes part.',
      'That is more than a promise: the page’s own Content-Security-Policy forbids every connection to another address, and the browser enforces it.',
      'Secrets stay in memory and are gone when the page is closed. They never reach the address bar, the console or local storage.',
    ],
    noPolicy: 'This page comes from the development server and carries no policy; the built page does.',
  },
}
