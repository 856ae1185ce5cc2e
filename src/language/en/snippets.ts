/** The words of what is copied out: the comments of the programs, and what each form cannot carry. */
import type { snippets as zhSnippets } from '../zh/snippets.ts'

export const snippets: typeof zhSnippets = {
  comments: {
    environment: 'The secrets come from the environment, not from the code',
    inline: 'The secrets stand in the code: do not commit it',
    body: 'Encoded once: the bytes that are hashed are the bytes that are sent',
    sameTexts: 'Made once each: the hash and the header hold the same nonce and the same time',
    digest: {
      bytes: "Base64 of the hash's 32 bytes",
      hex: 'Base64 of the hash as lower-case hex text',
      'upper-hex': 'Base64 of the hash as upper-case hex text',
    },
    query: 'Sorted by name and encoded once, for the signature and for the URL',
    finalSlash: 'the canonical URI ends with a slash, the path that is sent need not',
    headers: 'What is signed: names in lower case, sorted; host is the Host that is really sent',
    ownHost: 'the client sends Host itself',
  },
  cautions: {
    'header-left-out':
      'HTTP cannot carry one of the headers: its name has a character that is not allowed, or its value a line break. It is left out here.',
    'body-not-text':
      'The body has bytes that this form cannot hold. Take another one, such as curl (bash) or a program.',
    'too-long':
      'cmd takes commands of up to 8191 characters, and this one is longer. Take PowerShell or a program.',
    'code-page':
      'The command has characters beyond ASCII, which can reach the program in the code page of the system; other bytes give another signature. Save it as UTF-8 with a BOM, or take a program.',
    'own-syntax':
      'The body has {{, or a line that begins with ###, < or >: an editor takes these for its own syntax.',
    'line-ends':
      'The body has line breaks, which an editor may turn into other ones; the signature would not fit.',
  },
}
