/**
 * What the API itself answers, word for word: HTTP status and description of each code a check can lead to.
 *
 * From the tables of 3.2.3, 3.2.4 and 4.2.2 of the reference; a test holds these rows against the code table.
 * The reference prints no HTTP status for MSGSMS codes: 401 stands for those about authentication, as its 4.1
 * has it.
 */

export type Answer = {
  readonly status: number
  readonly description: string
  /** Known from the gateway's own documentation, or from HTTP: the reference does not list it. */
  readonly outside?: true
}

export const ANSWERS = {
  '000000': { status: 200, description: 'Success.' },
  '200': { status: 200, description: 'OK' },
  '201': { status: 201, description: 'Created' },
  '404': { status: 404, description: 'Not Found' },
  '405': { status: 405, description: 'Method Not Allowed', outside: true },
  '413': { status: 413, description: 'Request Entity Too Large', outside: true },
  E000000: { status: 400, description: 'System error.' },
  E000001: { status: 400, description: 'Authorization not contained in the HTTP header.' },
  E000002: { status: 400, description: 'realm not contained in Authorization.' },
  E000003: { status: 400, description: 'profile not contained in Authorization.' },
  E000004: { status: 400, description: 'The value of realm in Authorization must be SDP.' },
  E000005: { status: 400, description: 'The value of profile in Authorization must be UsernameToken.' },
  E000006: { status: 400, description: 'The value of type in Authorization must be app_key.' },
  E000007: { status: 400, description: 'type not contained in Authorization.' },
  E000008: { status: 400, description: 'WSSE not contained in Authorization.' },
  E000020: { status: 400, description: 'X-WSSE not contained in the HTTP header.' },
  E000021: { status: 400, description: 'UserName not contained in X-WSSE.' },
  E000022: { status: 400, description: 'Nonce not contained in X-WSSE.' },
  E000023: { status: 400, description: 'Created not contained in X-WSSE.' },
  E000024: { status: 400, description: 'PasswordDigest not contained in X-WSSE.' },
  E000025: { status: 400, description: 'The format of Created is incorrect.' },
  E000026: { status: 400, description: 'UsernameToken not contained in X-WSSE.' },
  E000027: { status: 400, description: 'Invalid request.' },
  E000040: {
    status: 400,
    description: 'The value of ContentType must be application/x-www-form-urlencoded.',
  },
  E000041: { status: 400, description: 'X-Sdk-Date header is empty.' },
  E000042: { status: 400, description: 'The format of X-Sdk-Date header is invalid.' },
  E000043: { status: 400, description: 'The format of Authorization header is incorrect.' },
  E000044: { status: 400, description: 'X-Sdk-Date is expired.' },
  E000045: { status: 400, description: 'Authorization verify failed.' },
  E000503: { status: 400, description: 'The parameter format is incorrect.' },
  E000510: { status: 400, description: 'The SMS fails to be sent. For details, see status.' },
  E000101: { status: 401, description: 'Authentication failed.' },
  E000102: { status: 401, description: 'Invalid app_key.' },
  E000103: { status: 401, description: 'The status of the app_key is unavailable.' },
  E000104: { status: 401, description: 'Invalid app_secret.' },
  E000105: { status: 401, description: 'Invalid digest.' },
  E000106: { status: 401, description: 'The app_key is not allowed to invoke this API.' },
  E000109: { status: 401, description: 'The user status is deactivated.' },
  E000110: { status: 401, description: 'Time out limit.' },
  E000111: { status: 401, description: 'Incorrect username or password.' },
  E000112: { status: 401, description: 'The subscriber status is frozen.' },
  E000620: { status: 403, description: 'The app client ip is not in ip white list.' },
  E000623: { status: 403, description: 'Number of SMSs sent by the SP reached the limit.' },
  E000630: { status: 403, description: 'Number of SMSs sent by the SP reached the country/region limit.' },
  'MSGSMS.0003': { status: 401, description: 'Request unauthorized.' },
  'MSGSMS.0049': { status: 401, description: 'Invalid token' },
  'MSGSMS.0068': { status: 401, description: 'Domain is empty. Request unauthorized.' },
  'MSGSMS.0145': { status: 400, description: 'URL Path is large than maximum size.' },
  'APIGW.0101': {
    status: 404,
    description: 'The API does not exist or has not been published.',
    outside: true,
  },
  'APIGW.0301': { status: 401, description: 'Incorrect IAM authentication information.', outside: true },
  'APIGW.0302': { status: 403, description: 'The IAM user is not allowed to access the API.', outside: true },
  'APIGW.0303': { status: 401, description: 'Incorrect app authentication information.', outside: true },
} as const satisfies Readonly<Record<string, Answer>>

export type AnswerCode = keyof typeof ANSWERS
