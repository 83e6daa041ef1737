import { describe, expect, it } from 'vitest'
import { warnSyncDoubt } from '../../src/index.js'
import { anOrder } from '../support/an-order.js'

describe('warnSyncDoubt', () => {
  const order = anOrder({ in: 'screening_approved' })

  it("CORR-05: warns of contents edited in NP's console", () => {
    expect(warnSyncDoubt(order, 'np_console_edited')).toEqual([
      { rule: 'CORR-05', code: 'np_console_edit', effect: 'warn', detail: null },
    ])
  })

  it('CORR-05: has nothing to say of another doubt, of one that is known, or of a closed order', () => {
    expect(warnSyncDoubt(order, 'other')).toEqual([])
    const known = { ...order, syncTrust: 'suspect', openFollowUps: ['check_np_console'] } as const
    expect(warnSyncDoubt(known, 'np_console_edited')).toEqual([])
    const closed = { ...order, closed: { reason: 'cancelled', at: '2026-04-01T10:00:00Z' } } as const
    expect(warnSyncDoubt(closed, 'np_console_edited')).toEqual([])
  })
})
