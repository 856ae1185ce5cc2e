import { describe, expect, test } from 'vitest'
import { snippets } from '../../../src/language/en/snippets.ts'
import { type Built, buildRequest } from '../../../src/panels/build/build-request.ts'
import { openRequest } from '../../../src/panels/build/open-request.ts'
import { OPERATIONS } from '../../../src/panels/build/operations.ts'
import { NOTHING_TYPED, SCHEMES, type Typed } from '../../../src/panels/build/typed.ts'
import { REQUEST_LANGUAGES } from '../../../src/snippets/requests.ts'
import { APP, exampleTyped, IAM, MOMENT } from './typed-for.ts'

const curl = REQUEST_LANGUAGES.find(({ id }) => id === 'curl-bash')

function written({ request, scheme, url }: Built, { digestOf }: Typed): string {
  const common = { scheme, digestOf, ...url, secrets: 'environment', comments: snippets.comments } as const
  return curl?.write(request, { ...common, credential: { key: '', secret: '' } }) ?? ''
}

/** A file that is no text is written as a pipe, which is not read back as a command. */
function withTextFile(typed: Typed): Typed {
  const bytes = new TextEncoder().encode('一个文件\r\n')
  const file = { name: 'test.PNG', type: 'image/png', bytes }
  const isUpload = 'UploadSignatureFile' in typed.entries
  return isUpload ? { ...typed, entries: { UploadSignatureFile: { file } } } : typed
}

const WAYS = OPERATIONS.flatMap((operation) =>
  SCHEMES[operation.family].flatMap((scheme) =>
    (['bytes', 'hex', 'upper-hex'] as const)
      .slice(0, scheme === 'wsse' ? 3 : 1)
      .map((digestOf) => ({ id: operation.id, operation, scheme, digestOf })),
  ),
)

describe('curl → form → curl', () => {
  test.each(WAYS)('$id by $scheme $digestOf: the same to the byte', ({ operation, scheme, digestOf }) => {
    const schemes = { send: scheme, management: scheme, iam: 'none' } as const
    const typed: Typed = { ...withTextFile(exampleTyped(operation)), schemes, digestOf }
    const text = written(buildRequest(typed, operation, MOMENT), typed)
    const opening = openRequest(text, { ...NOTHING_TYPED, keys: { app: APP, iam: IAM } }, MOMENT)
    if ('problem' in opening) throw new Error(opening.problem)
    const back = opening.typed
    expect(back.entries[operation.id]).toEqual(typed.entries[operation.id])
    expect(written(buildRequest(back, opening.operation, back.frozen ?? MOMENT), back)).toBe(text)
  })
})
