import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/index.js'
import { completed, correctionOpened, overridden, reported } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, allBut, labelled } from '../support/statuses.js'

describe('SYNC: when the sync is lost', () => {
  it.each(labelled(...ALL_STATUSES))(
    'SYNC-01: from %s an operator may set the displayed 決済ステータス to any other',
    (_, status) => {
      for (const to of allBut(status)) {
        given(anOrder({ in: status }))
          .when(overridden(to))
          .then(to)
          .citing('SYNC-01')
          .opening('check_np_console')
      }
    },
  )

  it.each(labelled(...ALL_STATUSES))("SYNC-02: overriding %s changes nothing on NP's side", (_, status) => {
    const order = anOrder({ in: status })
    for (const to of allBut(status)) {
      given(order)
        .when(overridden(to))
        .then(to)
        .citing('SYNC-02')
        .having({ npTransaction: order.npTransaction, everApproved: order.everApproved, shipment: order.shipment })
    }
  })

  it.each(labelled(...ALL_STATUSES))(
    'SYNC-03: from then on the sync of an order in %s may be lost, and that is said',
    (_, status) => {
      for (const to of allBut(status)) {
        given(anOrder({ in: status }))
          .when(overridden(to))
          .then(to)
          .warning('SYNC-03')
          .having({ syncTrust: 'suspect' })
      }
    },
  )

  it('SYNC-03: an overridden order is not acted upon until the sync is confirmed', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(overridden('screening_approved'))
      .then('screening_approved')
      .when(completed())
      .thenRefused('READ-03', { next: 'confirm_sync' })
      .when(correctionOpened)
      .thenRefused('READ-03', { next: 'confirm_sync' })
      .when(reported)
      .thenRefused('READ-03', { next: 'confirm_sync' })
    expect(RULES['SYNC-03'].level).toBe('warn')
  })
})
