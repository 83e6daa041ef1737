import { describe, expect, it } from 'vitest'
import { type NpTransactionState, RULES } from '../../src/index.js'
import { at, cancelled, deleted, done, NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, labelled } from '../support/statuses.js'

const MAY_BE_LIVE: readonly NpTransactionState[] = ['requested', 'live', 'unknown']
const IS_NOT_LIVE: readonly NpTransactionState[] = ['none', 'rejected', 'cancelled']

describe('CANC: cancelling', () => {
  it.each(labelled(...ALL_STATUSES))('CANC-01: in %s an order can be cancelled or deleted', (_, status) => {
    given(anOrder({ in: status }))
      .when(cancelled)
      .thenClosed('cancelled')
      .by('READ-07')
      .citing('CANC-01')
    given(anOrder({ in: status }))
      .when(deleted)
      .thenClosed('deleted')
      .citing('CANC-01')
  })

  it.each(MAY_BE_LIVE)("CANC-01: while NP's side is %s, a cancel is warned of: it is never linked", (state) => {
    const order = anOrder({ in: 'needs_attention', npTransaction: { state, id: NP_ID } })
    given(order)
      .when(cancelled)
      .thenClosed('cancelled')
      .warning('CANC-01')
      .opening('cancel_in_np_console')
      .changingOnly({ closed: { reason: 'cancelled', at }, openFollowUps: ['cancel_in_np_console'] })
  })

  it.each(MAY_BE_LIVE)("CANC-01: while NP's side is %s, a deletion is warned of too", (state) => {
    given(anOrder({ in: 'needs_attention', npTransaction: { state, id: null } }))
      .when(deleted)
      .thenClosed('deleted')
      .warning('CANC-01')
      .opening('cancel_in_np_console')
  })

  it.each(IS_NOT_LIVE)("CANC-01: while NP's side is %s, there is nothing to cancel there and no warning", (state) => {
    for (const event of [cancelled, deleted]) {
      given(anOrder({ in: 'needs_attention', npTransaction: { state, id: null } }))
        .when(event)
        .thenClosed(event.deleted ? 'deleted' : 'cancelled')
        .warning()
        .opening()
    }
  })

  it("CANC-01: the same is done in NP's console, and recorded", () => {
    given(anOrder({ in: 'screening_approved' }))
      .when(cancelled)
      .thenClosed('cancelled')
      .having({ npTransaction: { state: 'live', id: NP_ID } })
      .when(done('cancel_in_np_console'))
      .then('screening_approved')
      .settling('cancel_in_np_console')
      .having({ npTransaction: { state: 'cancelled', id: NP_ID } })
    expect(RULES['CANC-01']).toMatchObject({ level: 'warn', section: 'cancellation', source: 'page' })
  })
})
