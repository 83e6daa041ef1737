import { describe, expect, it } from 'vitest'
import { isRejection } from '../../src/np-code/is-rejection.js'
import { NP_CODES } from '../../src/np-code/np-codes.js'

describe('isRejection', () => {
  it('STAT-05: of all codes these say why NP rejects', () => {
    expect(Object.keys(NP_CODES).filter(isRejection).sort()).toStrictEqual(['NG001', 'NG002', 'NG999'])
  })

  it.each(['', 'NG003', 'ng001', 'NG001 ', 'toString'])('READ-26: %j is no code that is known', (text) => {
    expect(isRejection(text)).toBe(false)
  })
})
