/**
 * The toolkit without a screen: what every panel is a thin view over, for scripts, tests and tools. All of it is
 * synchronous and pure; clock, nonce and keys are parameters. A user's mistakes come back as values, never as exceptions.
 */

export { diagnose } from './diagnosis/diagnose.ts'
export type { Diagnosis, Explanation, Finding, Options as DiagnoseOptions } from './diagnosis/types.ts'
export { printRequest } from './message/print.ts'
export { type Reading, readMessage } from './message/read.ts'
export type { Header, HttpRequest, HttpResponse, Problem } from './message/types.ts'
export { judge } from './platform/judge.ts'
export type { Check, Credential, Judgement } from './platform/types.ts'
export { type CallbackVerdict, verifyCallback } from './platform/verify-callback.ts'
export { annotate, annotateInSteps } from './reference/annotate.ts'
export { explainCode } from './reference/explain.ts'
export { findCodes } from './reference/search.ts'
export type { CodeMatch } from './reference/types.ts'
export {
  type SdkHmacKeys,
  type SdkHmacOptions,
  type SdkHmacSignature,
  signSdkHmac,
} from './signing/sdk-hmac.ts'
export { signWsse, type WsseInput, type WsseSignature } from './signing/wsse.ts'
