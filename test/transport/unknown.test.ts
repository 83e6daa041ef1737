import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/transport/unknown.js'

describe('unknown', () => {
  it('READ-20: is an outcome of its own, with its order and its reason', () => {
    expect(unknown('P1', 'timed_out')).toStrictEqual({ orderNumber: 'P1', outcome: 'unknown', reason: 'timed_out' })
  })
})
