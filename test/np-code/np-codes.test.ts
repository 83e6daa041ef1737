import { describe, expect, it } from 'vitest'
import { NP_CODES, npCodeFacts } from '../../src/np-connect-pro/index.js'
import { CODES } from './codes.js'

describe("NP's codes", () => {
  it.each(CODES)('%s: %s, of %s (%s), for %s to act, confidence %s', (code, kind, field, fault, actor, confidence) => {
    expect(npCodeFacts(code)).toStrictEqual({ kind, field, fault, actor, confidence })
  })

  it('are those of the facts, and two of this transport', () => {
    const own = ['carrier_code_missing', 'code_withheld']
    expect(new Set(Object.keys(NP_CODES))).toEqual(new Set([...CODES.map(([code]) => code), ...own]))
    expect(Object.values(NP_CODES).filter(({ kind }) => kind === 'own')).toHaveLength(2)
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
