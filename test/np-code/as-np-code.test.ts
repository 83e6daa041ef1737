import { describe, expect, it } from 'vitest'
import { asNpCode } from '../../src/np-code/as-np-code.js'
import { ALREADY_CANCELLED, ALREADY_REPORTED, NOT_APPROVED } from '../../src/np-code/state-codes.js'

describe('asNpCode', () => {
  it.each([
    ['E0100115', 'E0100115'],
    [' Ｅ０１００１１５　', 'E0100115'],
    ['E0199999', 'E0199999'],
    ['ＲＥ-０９９', 'RE-099'],
    ['００', '00'],
  ])('LINK-08: %j is %s as NP writes it', (text, code) => {
    expect(asNpCode(text)).toBe(code)
  })

  // A word, what was typed around a code, or a carrier: as it came, or nobody would know it again.
  it.each([
    'ＮＧ',
    'Ｅ・０１００１１５',
    '（E0100115',
    'E0100115）',
    '佐川 ２号',
    '＿E1',
    'E1＿',
    '',
    'Ａ'.repeat(300),
  ])('READ-26: %j stays as it came', (text) => {
    expect(asNpCode(text)).toBe(text)
  })
})

it('LINK-08: the codes of a state are those of NP', () => {
  expect([ALREADY_CANCELLED, ALREADY_REPORTED, NOT_APPROVED]).toStrictEqual(['E0100114', 'E0100115', 'E0100120'])
})
