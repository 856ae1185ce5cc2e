/** The assumptions of the platform's model: one sentence for each thing the reference does not say. */

import type { SettingId } from '../../platform/settings.ts'
import type { SettingWords } from '../zh/check-settings.ts'

export const checkSettings: Readonly<Record<SettingId, SettingWords>> = {
  createdToleranceHours: {
    title: 'Window of Created (hours)',
    sentence: 'The reference says 24 hours, 8 hours, and to ask; less than 24 is assumed.',
  },
  sdkDateToleranceMinutes: {
    title: 'Window of X-Sdk-Date (minutes)',
    sentence: 'The reference says within 15 minutes; the bound is taken to be inside.',
  },
  checkOrder: {
    title: 'Order of the checks',
    sentence: 'The reference has none; authentication is assumed to come before the body.',
  },
  digestForms: {
    title: 'Forms of the digest',
    sentence:
      'The reference does not say what Base64 is taken of; all three of the official samples are accepted.',
  },
  trailingSlash: {
    title: 'Slash at the end of the path',
    sentence: 'The reference does not say; it is accepted.',
  },
  wrongMethodStatus: {
    title: 'Status for a wrong method',
    sentence: 'The reference does not say; 404 is assumed.',
  },
  emptyAttribute: {
    title: 'Empty attributes',
    sentence: 'The reference does not say whether an empty one counts; it is taken as missing.',
  },
  unquotedAttribute: {
    title: 'Attributes without double quotes',
    sentence: 'The reference always has them; without them an attribute is taken as missing.',
  },
  attributeNameCase: {
    title: 'Letter case of attribute names',
    sentence: 'The reference has both Username and UserName; case is ignored.',
  },
  attributeValueCase: {
    title: 'Letter case of attribute values',
    sentence: 'Text and value differ in the reference; case counts.',
  },
  nonceRule: {
    title: 'Rule of the nonce',
    sentence: 'Length and characters are written, what happens otherwise is not; nothing is refused for it.',
  },
  signedHeadersOrder: {
    title: 'Order of SignedHeaders',
    sentence: 'The signing guide asks for sorted names; an unsorted list is taken as a wrong signature.',
  },
  contentTypeParameters: {
    title: 'Parameters of Content-Type',
    sentence: 'The reference does not mention a charset; it is accepted.',
  },
  numberLimit: {
    title: 'What 500 numbers limit',
    sentence: 'One place says the request, another each to; the request is assumed.',
  },
  extendUnit: {
    title: 'Unit of extend',
    sentence: 'One place says 128 characters, another 128 bytes; bytes are assumed.',
  },
}
