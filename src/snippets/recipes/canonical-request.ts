/** Canonical request: six parts, a line feed between each; the header block ends with its own. */

import { change, type Recipe } from './recipe.ts'

export const canonicalRequestRecipes: readonly Recipe[] = [
  {
    id: 'canonical-request-in-six-parts',
    mistakes: [
      'cr-no-blank-line',
      'cr-double-blank-line',
      'cr-trailing-newline',
      'cr-signed-headers-missing',
    ],
    code: {
      java: change`
        - String canonicalRequest = method + "\n" + canonicalUri + "\n"
        -     + canonicalQuery + "\n" + canonicalHeaders + payloadHash + "\n";
        + String canonicalRequest = String.join("\n", method, canonicalUri,
        +     canonicalQuery, canonicalHeaders, signedHeaders, payloadHash);
      `,
      php: change`
        - $canonicalRequest = "$method\n$canonicalUri\n$canonicalQuery\n"
        -     . "$canonicalHeaders$payloadHash\n";
        + $canonicalRequest = implode("\n", [$method, $canonicalUri,
        +     $canonicalQuery, $canonicalHeaders, $signedHeaders, $payloadHash]);
      `,
      python: change`
        - canonical_request = (method + '\n' + canonical_uri + '\n'
        -     + canonical_query + '\n' + canonical_headers + payload_hash + '\n')
        + canonical_request = '\n'.join([method, canonical_uri, canonical_query,
        +     canonical_headers, signed_headers, payload_hash])
      `,
      csharp: change`
        - var canonicalRequest = method + "\n" + canonicalUri + "\n"
        -     + canonicalQuery + "\n" + canonicalHeaders + payloadHash + "\n";
        + var canonicalRequest = string.Join("\n", method, canonicalUri,
        +     canonicalQuery, canonicalHeaders, signedHeaders, payloadHash);
      `,
      nodejs: change`
        - const canonicalRequest = method + '\n' + canonicalUri + '\n' +
        -   canonicalQuery + '\n' + canonicalHeaders + payloadHash + '\n'
        + const canonicalRequest = [method, canonicalUri, canonicalQuery,
        +   canonicalHeaders, signedHeaders, payloadHash].join('\n')
      `,
      go: change`
        - canonicalRequest := method + "\n" + canonicalUri + "\n" +
        - 	canonicalQuery + "\n" + canonicalHeaders + payloadHash + "\n"
        + canonicalRequest := strings.Join([]string{method, canonicalUri,
        + 	canonicalQuery, canonicalHeaders, signedHeaders, payloadHash}, "\n")
      `,
    },
  },
  {
    id: 'line-feed-alone',
    mistakes: ['cr-crlf'],
    code: {
      java: change`
        - String canonicalRequest = String.join(System.lineSeparator(), parts);
        + String canonicalRequest = String.join("\n", parts);
      `,
      php: change`
        - $canonicalRequest = implode(PHP_EOL, $parts);
        + $canonicalRequest = implode("\n", $parts);
      `,
      python: change`
        - canonical_request = os.linesep.join(parts)
        + canonical_request = '\n'.join(parts)
      `,
      csharp: change`
        - var canonicalRequest = string.Join(Environment.NewLine, parts);
        + var canonicalRequest = string.Join("\n", parts);
      `,
      nodejs: change`
        - const canonicalRequest = parts.join(os.EOL)
        + const canonicalRequest = parts.join('\n')
      `,
      go: change`
        - canonicalRequest := strings.Join(parts, "\r\n")
        + canonicalRequest := strings.Join(parts, "\n")
      `,
    },
  },
  {
    id: 'line-feed-not-backslash-n',
    mistakes: ['cr-literal-backslash-n', 'sts-literal-backslash-n'],
    code: {
      java: change`
        - String stringToSign = String.join("\\n", parts);
        + String stringToSign = String.join("\n", parts);
      `,
      php: change`
        - $stringToSign = implode('\n', $parts);
        + $stringToSign = implode("\n", $parts);
      `,
      python: change`
        - string_to_sign = r'\n'.join(parts)
        + string_to_sign = '\n'.join(parts)
      `,
      csharp: change`
        - var stringToSign = string.Join(@"\n", parts);
        + var stringToSign = string.Join("\n", parts);
      `,
      nodejs: change`
        - const stringToSign = parts.join('\\n')
        + const stringToSign = parts.join('\n')
      `,
      go: change`
        - stringToSign := strings.Join(parts, "\\n")
        + stringToSign := strings.Join(parts, "\n")
      `,
    },
  },
]
