/**
 * Percent-encoding as the SDK-HMAC-SHA256 signers do it: RFC 3986, the unreserved characters `A-Z a-z 0-9 - _ . ~`,
 * everything else as the upper-case `%XY` of its UTF-8 bytes. Source: API signing guide, api-sign-algorithm-002.
 */

const UNRESERVED_ONLY = /^[A-Za-z0-9\-_.~]*$/
const LEFT_BY_ENCODE_URI_COMPONENT = /[!'()*]/g
const ESCAPE_RUN = /(?:%[0-9A-Fa-f]{2})+/g
const LONE_SURROGATE = /\p{Surrogate}/gu
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text → percent-encoded text. A lone surrogate, which has no UTF-8 bytes, counts as U+FFFD. */
export function percentEncode(text: string): string {
  if (UNRESERVED_ONLY.test(text)) return text
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD')).replace(
    LEFT_BY_ENCODE_URI_COMPONENT,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Percent-encoded text → text, decoded once. `+` stays `+`; an escape that is none (`%zz`) stays as it is; bytes
 * that are not UTF-8 become U+FFFD. These are the rules of Python's `unquote`, which the reference signer calls.
 */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(ESCAPE_RUN, (run) => {
    const bytes = new Uint8Array(run.length / 3)
    for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16)
    return utf8.decode(bytes)
  })
}
