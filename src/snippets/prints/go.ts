/** Printing stages in Go. */

import { both, type PrintLanguage } from './print.ts'

const shared = ['import "crypto/sha256"', 'import "encoding/base64"', 'import "fmt"']
const hash = [
  'stageHash := func(text string) string {',
  '\treturn fmt.Sprintf("%x", sha256.Sum256([]byte(text)))',
  '}',
]

export const goPrint: PrintLanguage = {
  // Go refuses an import that is not used.
  imports: { ...both(shared), wsse: [...shared, 'import "strings"'] },
  before: {
    ...both(hash),
    wsse: [
      ...hash,
      'secretAt := strings.Index(hashInput, secret)',
      'if secretAt < 0 {',
      '\tsecretAt = 0',
      '}',
    ],
  },
  values: {
    payloadHash: 'payloadHash',
    canonicalRequest: 'canonicalRequest',
    stringToSign: 'stringToSign',
    signature: 'signature',
    nonceAndCreated: 'hashInput[:secretAt]',
    sha256: 'stageHash(hashInput)',
    passwordDigest: 'passwordDigest',
    secretLength: 'fmt.Sprint(len(secret))',
    secretFingerprint: 'stageHash(secret)[:8]',
  },
  entry: (name, value) => `\t{"${name}", ${value}},`,
  block: (firstLine, entries) => [
    'stages := [][2]string{',
    ...entries,
    '}',
    `fmt.Println("${firstLine}")`,
    'for _, stage := range stages {',
    '\tstageText := base64.StdEncoding.EncodeToString([]byte(stage[1]))',
    '\tfmt.Println(stage[0] + ": " + stageText)',
    '}',
  ],
}
