/** Carriers told from prefixes. The numbers are from the public numbering plan. */

import { expect, test } from 'vitest'
import { carrierOfNumber } from '../../src/reference/carriers.ts'

test.each([
  ['13800138000', '移动'],
  ['15912345678', '移动'],
  ['19512345678', '移动'],
  ['13012345678', '联通'],
  ['16612345678', '联通'],
  ['18612345678', '联通'],
  ['13312345678', '电信'],
  ['18912345678', '电信'],
  ['19912345678', '电信'],
  ['19212345678', '广电'],
  ['13491234567', '电信'],
  ['13481234567', '移动'],
  ['17401234567', '电信'],
])('%s was issued by %s', (number, carrier) => {
  expect(carrierOfNumber(number)).toMatchObject({ carrier })
  expect(carrierOfNumber(number).virtual).toBeUndefined()
})

test.each([
  ['17001234567', '电信', '1700'],
  ['17031234567', '移动', '1703'],
  ['17041234567', '联通', '1704'],
  ['17091234567', '联通', '1709'],
  ['16212345678', '电信', '162'],
  ['16512345678', '移动', '165'],
  ['16712345678', '联通', '167'],
  ['17112345678', '联通', '171'],
])('%s is resold by a virtual operator on the network of %s', (number, carrier, prefix) => {
  expect(carrierOfNumber(number)).toEqual({ carrier, prefix, virtual: true })
})

test('numbers are read as people write them', () => {
  for (const number of [
    '+8613800138000',
    '008613800138000',
    '8613800138000',
    '+86 138 0013 8000',
    '138-0013-8000',
    '138****8000',
    '１３８００１３８０００',
    '138',
  ]) {
    expect(carrierOfNumber(number)).toEqual({ carrier: '移动', prefix: '138' })
  }
})

test('what is not sure is left open', () => {
  for (const number of [
    '',
    '12345678901',
    '15412345678',
    '1380013800012',
    '+12025550123',
    '86',
    '02012345678',
    'abc',
  ]) {
    expect(carrierOfNumber(number)).toEqual({})
  }
})
