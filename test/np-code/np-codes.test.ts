import { describe, expect, it } from 'vitest'
import { CALL_CODES } from '../../src/np-code/call-codes.js'
import { REGISTRATION_CODES } from '../../src/np-code/registration-codes.js'
import { SCREENING_CODES } from '../../src/np-code/screening-codes.js'
import { TRANSACTION_CODES } from '../../src/np-code/transaction-codes.js'
import { NP_CODES, npCodeFacts } from '../../src/np-connect-pro/index.js'
import { CODES } from './codes.js'

/** Whether a field is one that a registration sends. */
const isRegistered = (field: string | null) => /^(?:buyer|destination)\.|^goods$/.test(field ?? '')

/**
 * What says each code, by the facts: a screening its results, a registration of its values, what is asked of a
 * transaction whatever else.
 */
const saidBy = ([, kind, field]: (typeof CODES)[number]) => {
  if (kind === 'call') return 'call'
  if (kind === 'state') return 'transaction'
  if (kind === 'field') return isRegistered(field) ? 'registration' : 'transaction'
  return 'screening'
}

describe("NP's codes", () => {
  it.each(CODES)('%s: %s, of %s (%s), for %s to act, confidence %s', (code, kind, npField, fault, who, confidence) => {
    expect(npCodeFacts(code)).toStrictEqual({ kind, npField, fault, who, confidence })
  })

  it('are those of the facts, and two of this transport', () => {
    const own = ['carrier_code_missing', 'code_withheld']
    expect(new Set(Object.keys(NP_CODES))).toEqual(new Set([...CODES.map(([code]) => code), ...own]))
    expect(Object.values(NP_CODES).filter(({ kind }) => kind === 'own')).toHaveLength(2)
  })

  it.each([
    ['screening', SCREENING_CODES],
    ['registration', REGISTRATION_CODES],
    ['transaction', TRANSACTION_CODES],
    ['call', CALL_CODES],
  ])('READ-20: stand where what is refused by them is looked up: %s', (said, table) => {
    const codes = CODES.filter((row) => saidBy(row) === said).map(([code]) => code)
    expect(Object.keys(table).sort()).toStrictEqual(codes.sort())
  })

  it('that nobody knows are null, and never guessed at', () => {
    const others: readonly unknown[] = [
      'RE030',
      'RE999',
      'e0100048',
      'E0100048 ',
      '',
      '60',
      'constructor',
      null,
      0,
      10,
      {},
      ['RE009'],
    ]
    for (const code of others) expect(npCodeFacts(code as string)).toBeNull()
  })
})
