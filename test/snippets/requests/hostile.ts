/** Texts that mean something to a shell, a compiler, a template or an eye. */

import fc from 'fast-check'

const SNIPPETS = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\\\',
    '\\"',
    "\\'",
    '$x',
    `\${x}`,
    '$(x)',
    '#{x}',
    '{x}',
    '{{x}}',
    '%s',
    '%x%',
    '%E5%',
  ],
  ...[
    '\\u0022',
    '\\n',
    '\\N{DASH}',
    '\\x22',
    '?>',
    '*/',
    '//',
    '#',
    '<!--',
    "'''",
    '"""',
    '@{x}',
    '@"',
    '!!',
    '&&',
    ';',
  ],
  ...[
    '\0',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\x1b',
    '\x7f',
    '\x80',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u00a0',
  ],
  ...[
    '中',
    '😀',
    '👨‍👩‍👧',
    '\u{e0001}',
    '\u{10ffff}',
    '\ue000',
    '‘',
    '’',
    '“',
    '”',
    '+',
    ' ',
    '  ',
    '=',
    '&',
    '@',
    '<',
    '>',
  ],
  ...['^', '^"', '|', '~', '(', ')', '[', ']', '*', '?', '###', 'END', '\nEND\n', "'@", '/../'],
]

/** Any text of whole characters, thick with what could go wrong. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SNIPPETS) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

/** A header's value as HTTP can carry it and every reader keeps it: visible ASCII, no blanks outside. */
export const headerText = hostileText.map((text) => text.replace(/[^!-~]/g, '') || '-')
