/** Pushes for one's own receiver: signed as the platform signs, ready to send, with the answer that each must get. */

export { type Answer, type Delivery, type DeliveryId, deliveryPack, type Plan } from './delivery/cases.ts'
export { bodyOf, type PushContent, type PushedReport, type PushedUplink } from './delivery/content.ts'
export { curlOf, deliveryScript, type Sendable } from './delivery/shell.ts'
export { type Push, type PushKey, signPush } from './delivery/sign.ts'
