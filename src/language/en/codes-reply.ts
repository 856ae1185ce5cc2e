/** The reply to a customer: only what is known, nothing promised, nothing about systems inside. */
import type { Retry } from '../../reference/types.ts'
import { count } from '../count.ts'
import type { reply as zh } from '../zh/codes-reply.ts'

const amount = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`

const waits = { 'next-day': 'the next day', 'next-month': 'the next month' }

/** How long is said only where the reference says it. */
const wait = ({ when }: Retry): string | undefined => {
  if (when === undefined) return undefined
  if (typeof when === 'string') return `from ${waits[when]} on`
  return when.seconds >= 3600
    ? `after ${amount(when.seconds / 3600, 'hour', 'hours')}`
    : `after ${amount(Math.ceil(when.seconds / 60), 'minute', 'minutes')}`
}

export const reply: typeof zh = {
  situations: {
    success: { means: 'the message was delivered' },
    accepted: {
      means: 'the message was submitted and its final result is not back yet',
      next: 'please wait for the final status report',
    },
    number: {
      means: 'the number cannot be used at present, for example unassigned, suspended or badly formatted',
      next: 'please check the number',
    },
    handset: {
      means: 'the phone cannot receive messages for now, for example switched off, out of coverage or full',
      next: 'please make sure that the phone is in order first',
    },
    ported: {
      means: 'the number was ported to another carrier and the message was not delivered',
      next: 'if you want this looked into, please send us the number',
    },
    blacklist: {
      means: 'the number is on a blacklist and the message was blocked',
      next: 'if its owner wants to receive messages, please send us the number so that it can be checked',
    },
    content: {
      means: 'the text of the message did not pass the check',
      next: 'please look for sensitive words, links and contact details, and change the text before sending again',
    },
    signature: {
      means: 'the SMS signature did not pass the check',
      next: 'please check that the SMS signature is correct and approved',
    },
    template: {
      means: 'the SMS template did not pass the check',
      next: 'please check the template and the values of its variables',
    },
    frequency: {
      means: 'more was sent, or more often, than the limits allow',
      next: 'please send less often and spread the messages over time',
    },
    schedule: {
      means: 'the message was sent outside the permitted hours',
      next: 'please send it within the permitted hours',
    },
    channel: {
      means: 'the channel did not let the message through',
      next: 'please send us the number and the time of sending so that it can be checked',
    },
    billing: {
      means: 'billing did not succeed, for example for want of balance',
      next: 'please check the balance of the account concerned',
    },
    subscription: {
      means: 'the service concerned is not open, or is suspended',
      next: 'please check that the service is open',
    },
    authentication: {
      means: 'authentication did not succeed',
      next: 'please check the keys of the application and the authentication fields of the request',
    },
    permission: {
      means: 'the account or the application lacks this permission',
      next: 'please check the state of the account and its permissions',
    },
    parameters: {
      means: 'a parameter of the request is not as required',
      next: 'please check the parameters',
    },
    network: {
      means: 'the network did not get the message to the phone',
      next: 'if you want to know more, please send us the number and the time of sending',
    },
    platform: {
      means: 'a system that handles messages answered with an error',
      next: 'if you want to know more, please send us the number and the time of sending',
    },
    unclassified: {
      means: 'the reference does not name the reason',
      next: 'if you want to know more, please send us the number and the time of sending',
    },
  },
  sentence: (parts) =>
    parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1).replace(/\.$/, '')}.`).join(' '),
  again: (retry) => {
    const time = wait(retry)
    return time === undefined ? undefined : `it can be sent again ${time}`
  },
  codes: (codes, more) => ` (${codes.join(', ')}${more ? ', …' : ''})`,
  delivered: (delivered, reports, share) =>
    delivered === reports
      ? `Hello, there are ${amount(reports, 'status report', 'status reports')} for these messages, and all were delivered.`
      : `Hello, there are ${amount(reports, 'status report', 'status reports')} for these messages; ${count(delivered)} (${share}) were delivered. The others:`,
  hello: 'Hello,',
  space: ' ',
  item: (lead, text) => `${lead}: ${text}`,
  messages: (number) => amount(number, 'message', 'messages'),
  calls: (number) => amount(number, 'call', 'calls'),
  others: (amount) => `other reasons: ${amount}`,
  answers: (number) => `${amount(number, 'API call', 'API calls')} did not succeed:`,
  noCodes: 'Hello, no status code was found in this text.',
  unknown: (number) =>
    number === 1
      ? 'For 1 message the status code is not in the present reference, so the reason cannot be told yet.'
      : `For ${count(number)} messages the status code is not in the present reference, so the reason cannot be told yet.`,
  oneCode: (code) => `Hello, the status code ${code} means:`,
  severalMeanings: (code) => `Hello, the status code ${code} can mean several things:`,
  accepted: 'the API accepted the request; whether the message was delivered is told by its status report',
  unknownCode: (code) =>
    `Hello, the status code ${code} is not in the present reference, so the reason cannot be told yet.`,
}
