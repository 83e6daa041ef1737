import { describe, expect, it } from 'vitest'
import { unknownOutcome } from '../../src/transport/unknown-outcome.js'

describe('unknownOutcome', () => {
  it('READ-20: is an outcome of its own, with its order and its reason', () => {
    expect(unknownOutcome('P1', 'timed_out')).toStrictEqual({
      orderNumber: 'P1',
      outcome: 'unknown',
      reason: 'timed_out',
    })
  })
})
