/** The documented operations: which method and path is which API, and the media type its body has. */

import type { Family } from './types.ts'

export type Api = {
  /** The operation's name in the reference. */
  readonly id: string
  readonly family: Family
  readonly method: string
  /** `{name}` stands for one segment. */
  readonly path: string
  readonly mediaType: string
}

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
const APPS = '/v2/{project_id}/msgsms/apps'
const SIGNATURES = '/v2/{project_id}/msgsms/signatures'
const TEMPLATES = '/v2/{project_id}/msgsms/templates'
const FILES = '/v2/{project_id}/msgsms/upload-files'

function management(id: string, method: string, path: string, mediaType = JSON_TYPE): Api {
  return { id, family: 'management', method, path, mediaType }
}

/** Sources: 3.1.3–3.1.6 (management), 3.2.3 and 3.2.4 (send), 2.3 (token) of the reference. */
export const APIS: readonly Api[] = [
  { id: 'batchSendSms', family: 'send', method: 'POST', path: '/sms/batchSendSms/v1', mediaType: FORM },
  {
    id: 'batchSendDiffSms',
    family: 'send',
    method: 'POST',
    path: '/sms/batchSendDiffSms/v1',
    mediaType: JSON_TYPE,
  },
  management('CreateApp', 'POST', APPS),
  management('UpdateApp', 'PUT', `${APPS}/{id}`),
  management('ListAppDetails', 'GET', APPS),
  management('ShowAppCount', 'GET', '/v2/{project_id}/msgsms/apps-count'),
  management('ShowApp', 'GET', `${APPS}/{id}`),
  management('CreateSignature', 'POST', SIGNATURES),
  management('DeleteSignature', 'DELETE', `${SIGNATURES}/{id}`),
  management('UpdateSignature', 'PUT', `${SIGNATURES}/{id}`),
  management('ListSignatureDetails', 'GET', SIGNATURES),
  management('ShowSignature', 'GET', `${SIGNATURES}/{id}`),
  management('EnableSignature', 'PUT', `${SIGNATURES}/{id}/active`),
  management('ShowSignatureFile', 'GET', FILES),
  management('UploadSignatureFile', 'POST', FILES, 'multipart/form-data'),
  management('CreateTemplate', 'POST', TEMPLATES),
  management('DeleteTemplates', 'POST', `${TEMPLATES}/batch-delete`),
  management('DeleteTemplate', 'DELETE', `${TEMPLATES}/{id}`),
  management('UpdateTemplate', 'PUT', `${TEMPLATES}/{id}`),
  management('ListTemplateDetails', 'GET', TEMPLATES),
  management('ShowTemplate', 'GET', `${TEMPLATES}/{id}`),
  // The path is printed in both spellings (lines 2283 and 2320).
  management('ListTemplateVarilableDetails', 'GET', `${TEMPLATES}/{id}/varilable`),
  management('ListTemplateVarilableDetails', 'GET', `${TEMPLATES}/{id}/variable`),
  { id: 'AuthTokens', family: 'iam', method: 'POST', path: '/v3/auth/tokens', mediaType: JSON_TYPE },
]

const PATTERNS = APIS.map((api) => ({
  api,
  pattern: new RegExp(`^${api.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}))

/** The operations that have this path; a slash at its end counts for nothing. */
export function apisAt(path: string): Api[] {
  const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return PATTERNS.filter(({ pattern }) => pattern.test(bare)).map(({ api }) => api)
}

type HostRow = { readonly family: Family; readonly prefix: string; readonly regions: readonly string[] }

/** Lines 447 (management) and 2530–2541 (send: one address for the whole China site). */
const HOSTS: readonly HostRow[] = [
  { family: 'send', prefix: 'smsapi', regions: ['cn-north-4'] },
  { family: 'management', prefix: 'msgsms', regions: ['cn-north-4', 'cn-south-1'] },
  { family: 'iam', prefix: 'iam', regions: ['', 'cn-north-4', 'cn-south-1'] },
]

/** A documented host's family, and whether the reference lists its region; undefined for any other host. */
export function readHost(host: string): { family: Family; region: string; listed: boolean } | undefined {
  const [, prefix, region = ''] = /^(\w+)(?:\.([a-z0-9-]+))?\.myhuaweicloud\.com$/.exec(bareHost(host)) ?? []
  const row = HOSTS.find((candidate) => candidate.prefix === prefix)
  return row && { family: row.family, region, listed: row.regions.includes(region) }
}

/** A host without its port, in lower case. */
export function bareHost(host: string): string {
  return host.trim().toLowerCase().replace(/:\d+$/, '')
}
