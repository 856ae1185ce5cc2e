/** Words of the operations and their parameters: names, hints, values, what the reference contradicts, every rule. */

import type { parameters as zh } from '../zh/parameters.ts'

const LONGEST = 40

function quoted(text = ''): string {
  const characters = [...text]
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text}”`
}

const characters = (count = 0) => (count === 1 ? '1 character' : `${count} characters`)

const groups: typeof zh.groups = {
  send: 'Sending',
  token: 'Token',
  apps: 'Applications',
  signatures: 'SMS signatures',
  files: 'Application files',
  templates: 'Templates',
}

const apis: typeof zh.apis = {
  batchSendSms: ['Send a message', 'One text to at most 500 numbers.'],
  batchSendDiffSms: ['Send different messages', 'One request, different texts for different numbers.'],
  AuthTokens: [
    'Get a project token',
    'An IAM user’s password for a token of 24 hours; it comes in the response header X-Subject-Token.',
  ],
  CreateApp: ['Create an application', 'Gives an app_key and, on request, its app_secret.'],
  UpdateApp: ['Change an application', 'Its name, region and address for replies.'],
  ListAppDetails: ['List applications', 'By name, status and time.'],
  ShowAppCount: ['Count applications', 'How many a region has.'],
  ShowApp: ['Show an application', 'One application by its primary id.'],
  CreateSignature: ['Create an SMS signature', 'Goes to review; a channel number comes with the approval.'],
  DeleteSignature: ['Delete an SMS signature', 'By its primary id.'],
  UpdateSignature: ['Change an SMS signature', 'Only one that failed the review can be changed.'],
  ListSignatureDetails: ['List SMS signatures', 'By name, type and status, with their channel numbers.'],
  ShowSignature: ['Show an SMS signature', 'One SMS signature by its primary id.'],
  EnableSignature: ['Ask to activate an SMS signature', 'Only one that waits for activation.'],
  ShowSignatureFile: ['Show an application file', 'A file uploaded before, by its id.'],
  UploadSignatureFile: [
    'Upload an application file',
    'Business licence, power of attorney, trademark certificate and the like; gives a file id.',
  ],
  CreateTemplate: ['Create a template', 'Goes to review; a template id comes with the approval.'],
  DeleteTemplate: ['Delete a template', 'One template by its primary id.'],
  UpdateTemplate: ['Change a template', 'One that was refused, disabled or withdrawn.'],
  ListTemplateDetails: ['List templates', 'By name, type and state of the review.'],
  ShowTemplate: ['Show a template', 'One template by its primary id.'],
  ListTemplateVarilableDetails: ['Show a template’s variables', 'Which there are, and of which type.'],
  DeleteTemplates: ['Delete several templates', 'At most 50 at once; some may succeed and others not.'],
}

const fields: typeof zh.fields = {
  from: [
    'Channel number',
    'Given to an SMS signature with its approval, such as csms100000001; of the same type as the template.',
  ],
  to: [
    'Recipients',
    'One a line, as +country and number; +86 may be left out for mainland mobiles, the platform adds it.',
  ],
  templateId: ['Template id', 'The template_id of an approved template, not its primary id.'],
  templateParas: [
    'Values of the variables',
    `In the order of \${1}, \${2}, one for each variable; none for a template without variables.`,
  ],
  statusCallback: [
    'Address for status reports',
    'Reports are pushed only where it is given; a domain name is best.',
  ],
  extend: ['Extension', 'Comes back unchanged in the status report; no braces.'],
  signature: ['Name of the SMS signature', 'Required with a universal template, without effect otherwise.'],
  smsContent: [
    'Contents',
    'Each is a group of numbers with the text they get; 64 KB at most for all of them.',
  ],
  'auth.identity.password.user.name': ['IAM user name', 'Not the name of the account.'],
  'auth.identity.password.user.password': [
    'Password of the IAM user',
    'Goes into the body: what you copy contains it.',
  ],
  'auth.identity.password.user.domain.name': ['Account name', 'The account this IAM user belongs to.'],
  'auth.scope.project.name': [
    'Project name',
    'Such as cn-north-4. The scope has to be a project: a global token gives MSGSMS.0049.',
  ],
  project_id: ['Project id', 'From My Credentials in the console; shared by all operations.'],
  'apps.id': ['Primary id of the application', 'The id of the list of applications, not the app_key.'],
  'signatures.id': [
    'Primary id of the SMS signature',
    'The id of the list of SMS signatures, not the signature_id.',
  ],
  'templates.id': ['Primary id of the template', 'The id of the list of templates, not the template_id.'],
  app_name: ['Application name', ''],
  create_sign_and_template: ['Create a test signature and template too', ''],
  enterprise_project_id: ['Enterprise project id', ''],
  enterprise_project_name: ['Enterprise project name', ''],
  region: ['Region', ''],
  up_link_addr: ['Address for replies', 'Messages that people send back are pushed there.'],
  show_secret: ['Return the app_secret', 'The response holds the secret only where this is yes.'],
  start_time: ['From', ''],
  end_time: ['Until', ''],
  limit: ['How many', ''],
  offset: ['Offset', 'Where to begin.'],
  sort_dir: ['Sort direction', 'Goes with the key to sort by.'],
  sort_key: ['Sort by', 'Goes with the direction.'],
  status: ['Status', ''],
  app_id: ['Primary id of the application', 'The id of the list of applications.'],
  apply_desc: ['Note to the reviewer', ''],
  file_id: ['File id of the business licence', 'The file_id an upload gave.'],
  'files.file_id': ['File id', 'The file_id an upload gave.'],
  is_involved_third: ['Third party’s rights', 'Yes where the SMS signature is somebody else’s name.'],
  power_attorney_fileid: [
    'File id of the power of attorney',
    'The file_id an upload gave; the code for its absence is MSGSMS.0017.',
  ],
  signature_name: ['Name of the SMS signature', ''],
  signature_source: ['Source of the SMS signature', ''],
  signature_type: ['Type of the SMS signature', ''],
  source_title_content: ['Title of the source', ''],
  qualification_id: ['Qualification id', 'Without it the review of the qualification fails.'],
  signature_related_file_id: [
    'File id of the proof',
    'For an app the screenshot of its ICP filing, for a trademark its certificate.',
  ],
  registration_number: ['Trademark registration number', 'Or the number of its application.'],
  license_number: ['ICP filing number', 'Or the number of the licence.'],
  signature_id: ['SMS signature id', ''],
  site: ['Site', ''],
  file_desc: ['About the file', ''],
  file: [
    'File',
    'Business licence, trademark certificate, ICP filing …; no blanks or special characters in its name.',
  ],
  brackets: ['Brackets', 'Around the SMS signature.'],
  send_country: ['Ids of the countries', 'One integer a line.'],
  sign_id: ['Primary id of the SMS signature', 'The one the template belongs to; the id of their list.'],
  template_content: ['Text of the template', `Variables are \${1}, \${2} …, numbered from 1 without a gap.`],
  template_desc: ['About the template', ''],
  template_name: ['Template name', ''],
  template_type: ['Template type', 'Unless universal, a template takes the type of its SMS signature.'],
  universal_template: [
    'Universal template',
    'Belongs to no SMS signature; one is named when a message is sent.',
  ],
  variable_attributes: ['Variables', 'One for each variable of the text.'],
  flow_status: ['State of the review', ''],
  app_key: ['app_key of the application', ''],
  has_variable: ['With variables', ''],
  sign_name: ['Name of the SMS signature', ''],
  template_id: ['Template id', 'The one used for sending, not the primary id.'],
  ids: ['Primary ids of templates', 'One a line, 1 to 50.'],
  variable_index: ['Number of the variable', 'The number it has in the text.'],
  variable_type: ['Type of the variable', 'Decides what its values may be; an IP address needs “amount”.'],
  variable_desc: ['About the variable', 'Required where the type is “other”.'],
}

const values: typeof zh.values = {
  boolean: { true: 'yes', false: 'no' },
  variableType: {
    PHONE: 'telephone number',
    CHARDIGIT: 'code, order number: letters and digits',
    DATETIME: 'date or time',
    MONEY: 'amount',
    TEXT: 'other text',
  },
  region: { cn: 'mainland China', intl: 'international' },
  sortDirection: { desc: 'newest first', asc: 'oldest first' },
  sortKey: { create_time: 'time of creation' },
  appStatus: { CREATED: 'not yet online', SUSPENDED: 'suspended', LAUNCHED: 'in service' },
  yesNo: { Yes: 'yes', No: 'no' },
  signatureSource: { '0': 'name of an organisation', '2': 'name of an app', '5': 'trademark' },
  messageType: {
    VERIFY_CODE_TYPE: 'verification code',
    PROMOTION_TYPE: 'promotion',
    NOTIFY_TYPE: 'notification',
  },
  site: { cn: 'China site', hk: 'international site' },
  signatureStatus: {
    PENDING_REVIEW: 'waiting for review',
    PROCESSING: 'text approved, in process',
    REVIEW_PASSED: 'done, qualification wanted',
    REVIEW_NOT_PASS: 'refused',
    TO_BE_ACTIVATED: 'to be activated',
    PENDING_ACTIVATE: 'activation under review',
    PENDING_QUALIFICATION_REVIEW: 'qualification under review, cannot send',
    REAL_NAME_REGISTRATING: 'being registered, cannot send',
    REVIEW_PASSED_QUALIFICATION_PROCESSING: 'done, qualification under review',
    REVIEW_PASSED_REAL_NAME_REGISTRATING: 'done, being registered',
    REVIEW_PASSED_REAL_NAME_REGISTRATE_FAIL: 'done, registration failed',
    REVIEW_PROCESSING_COMPLETED: 'done',
  },
  brackets: { CN: 'Chinese 【】', GB: 'English []' },
  universalTemplate: { '0': 'no', '1': 'yes' },
  flowStatus: {
    Adopted: 'approved',
    Reviewing: 'under review',
    Reject: 'refused',
    Disable: 'disabled',
    Pending: 'not yet submitted',
    Adopted_inactive: 'approved, inactive',
    SignReviewing: 'waiting for its SMS signature',
  },
}

const notes: typeof zh.notes = {
  'five-hundred': 'The text says 500 numbers, the length would hold 1000. 500 is taken here.',
  'values-are-json':
    'Two examples have single quotes, which is no JSON; line 3308 has double ones. A JSON array in double quotes is sent here.',
  'template-id-length': 'The limit is 32 characters, the examples have 36 to 42. 32 is taken here.',
  'extend-bytes':
    '128 characters in one place, 128 bytes in another. Bytes are counted here: both then hold.',
  'callback-empty':
    'The table asks for 1 character, official samples send an empty one. Left empty, it is not sent here.',
  'content-examples': 'Neither example is valid JSON. An array of objects is sent here, as the table has it.',
  'boolean-as-number': 'The type is Boolean, the example sends 0. true or false is sent here.',
  'integer-as-text': 'The type is Integer, the example sends "0". An integer is sent here.',
  'attorney-name':
    'power_attorney_fileid in requests, power_attorney_file_id in responses. The name of requests is used here.',
  'qualification-not-enforced':
    'Called required and not enforced; without it the review fails. It is taken as required here.',
  'universal-type': 'Integer in some tables, String in others. An integer is sent here.',
  'status-in-request': 'Why a request should give it is not said. It is optional here and best left out.',
  'sign-id-name':
    'Called “signature id” here and “primary id” where templates are created. The primary id is meant.',
  'type-always-required':
    'Works for mainland, non-universal templates only, yet is always called required. It is always sent here.',
  'id-integer': 'The type is Integer, the example a UUID. A text is taken here.',
  'any-file': 'Described as the licence’s id only; other files are found by it too.',
  'ids-optional': 'Called optional, yet 1 to 50 are needed. It is taken as required here.',
  'no-greatest-limit': 'No greatest value is printed, so none is checked here.',
  'no-time-format': 'No format is printed; responses have 2023-05-19 08:50:38, and so has this form.',
  'multipart-delimiters':
    'The example’s delimiters lack two dashes, and the closing one is missing. RFC 2046 is followed here.',
  'variable-url':
    'An example response has the type URL, which no list has. The five of the list are offered here.',
  'path-spelling':
    'The path is spelled varilable in the description and variable in the example. Both can be chosen; the first is the default.',
  'json-without-body':
    'application/json is asked for, the example sends multipart/form-data. application/json is sent here.',
  'which-templates':
    'Four places differ on which templates can be changed. The description is followed here: refused, disabled or withdrawn; an active one can only be renamed.',
  'scope-inside-auth': 'The second example has scope outside auth. It is inside here.',
  'date-rule':
    'The 15 minutes of X-Sdk-Date are printed for the other send operation only. They count for both here.',
  charset:
    'application/json;charset=utf8 is asked for, examples and other operations have application/json. The latter is sent here; the body is always UTF-8.',
  digest:
    'Base64(SHA256(…)) does not say what Base64 is taken of; official samples have three ways. The 32 bytes are the default here.',
  'created-window':
    'Three rules for Created: 24 hours, 8 hours from Beijing time, ask the administrator. 24 hours here.',
}

const rules: typeof zh.rules = {
  missing: () => 'Required, and still empty.',
  wanted: () => 'Needed in this case, and still empty.',
  'without-effect': ({ names = [] }) => `Without effect beside the value of ${names.join(' and ')}.`,
  withdrawn: () => 'No longer in use: leave it out.',
  'not-usable-yet': () => 'Not usable yet, as the reference says: leave it out.',
  unknown: ({ found }) => `This operation has no parameter ${found ?? ''}.`,
  'not-a-text': ({ found }) => `Should be a string; it is ${quoted(found)}.`,
  'not-an-integer': ({ found }) => `Should be an integer; it is ${quoted(found)}.`,
  'integer-as-text': ({ found }) => `Should be an integer; it is the string ${quoted(found)}.`,
  'not-a-boolean': ({ found }) => `Should be true or false; it is ${quoted(found)}.`,
  'boolean-as-number': ({ found }) => `Should be true or false; it is ${quoted(found)}.`,
  'not-a-list': ({ found }) => `Should be an array; it is ${quoted(found)}.`,
  'not-a-record': () => 'Should be an object.',
  'not-listed': ({ found, names = [] }) => `${quoted(found)} is not in the list: ${names.join(', ')}.`,
  'counts-as': ({ found, expected }) =>
    `${quoted(found)} is not in the list and counts as ${expected ?? ''}.`,
  'too-short': ({ count, limit }) => `Has ${characters(count)}; at least ${limit}.`,
  'too-long': ({ count, limit }) => `Has ${characters(count)}; at most ${limit}.`,
  'too-few': ({ count, limit }) => `${count} given; at least ${limit}.`,
  'too-many': ({ count, limit }) => `${count} given; at most ${limit}.`,
  'item-not-a-text': ({ found }) => `Should be a string; it is ${quoted(found)}.`,
  'item-not-an-integer': ({ found }) => `Should be an integer; it is ${quoted(found)}.`,
  'item-length': ({ count, limit }) => `Has ${characters(count)}; 1 to ${limit} are allowed.`,
  'file-name-empty': () => 'The file has no name: give it one.',
  'file-name-blank': () => 'The file’s name has a blank: take it out.',
  'file-name-characters': ({ found }) =>
    `The file’s name has characters that are not allowed: ${found ?? ''}`,
  'variable-index': ({ found }) => `The numbers should run from 1 without a gap; they are ${found ?? ''}.`,
  'variables-differ': ({ expected, found }) =>
    `The text has the variables ${expected || '(none)'}, described are ${found || '(none)'}: make them the same.`,
  'sort-alone': ({ expected }) => `Goes together with ${expected ?? ''}.`,
  'time-format': ({ found }) => `${quoted(found)} is not how responses write it: use 2023-05-19 08:50:38.`,
  'time-order': () => 'Lies before the beginning.',
  'over-a-day': () => 'More than 24 hours after the beginning: some operations answer MSGSMS.0038.',
  'over-31-days': () => 'More than 31 days after the beginning: some operations answer MSGSMS.0087.',
}

export const parameters: typeof zh = { groups, apis, fields, values, notes, rules }
