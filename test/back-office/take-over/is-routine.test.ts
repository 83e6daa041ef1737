import { describe, expect, it } from 'vitest'
import { type AnswerStepName, type Observation, observe } from '../../../src/back-office/index.js'
import { isRoutine } from '../../../src/back-office/take-over/is-routine.js'
import type { OrderEventType, PaymentStatus } from '../../../src/index.js'
import { anOrder } from '../../support/an-order.js'
import { morningOf } from './office-books.js'

const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(1) }
const anObservation = observe(anOrder({ in: 'screening_in_progress' }), shown).unwrap()

const movedOn = { code: 'link_moved_on', rule: 'LINK-07', detail: null } as const
const acted = (event: OrderEventType) => ({ code: 'operator_acted', rule: 'SHIP-01', detail: event }) as const
const observed = (of: PaymentStatus, how: Partial<Observation>): Observation => ({
  ...anObservation,
  order: anOrder({ in: of }),
  findings: [movedOn],
  next: [],
  ...how,
})
const next = (step: AnswerStepName) => ({ next: [{ step, event: null, rule: 'FLOW-03', followUps: [] }] }) as const

describe('LINK-07: an observation is routine', () => {
  it.each<AnswerStepName>([
    'wait_for_link',
    'nothing_to_do',
    'complete_delivery',
    'complete_claimed_delivery',
    'print_invoice',
  ])('if nobody is needed, or whoever ships: %s', (step) => {
    expect(isRoutine(observed('screening_approved', { kind: 'expected', ...next(step) }))).toBe(true)
  })

  it.each<AnswerStepName>(['check_np_console', 'revert_delivery', 'stop_parcel', 'edit_order', 'settle_follow_ups'])(
    'and isn’t if somebody is: %s',
    (step) => {
      expect(isRoutine(observed('screening_approved', { kind: 'expected', ...next(step) }))).toBe(false)
    },
  )

  it('FLOW-03, FLOW-04: of the link where it led to no problem', () => {
    const led = (to: PaymentStatus) => isRoutine(observed(to, { kind: 'expected' }))
    expect(led('screening_waiting')).toBe(true)
    for (const status of ['screening_on_hold', 'screening_rejected', 'needs_attention'] as const)
      expect(led(status)).toBe(false)
  })

  it('SHIP-09: of a person where 配送完了 was set, and its report goes on', () => {
    const did = (event: OrderEventType, to: PaymentStatus) =>
      isRoutine(observed(to, { kind: 'operator', findings: [acted(event)] }))
    expect(did('delivery.completed', 'shipment_report_in_progress')).toBe(true)
    expect(did('delivery.completed', 'screening_approved')).toBe(false)
    expect(did('correction.opened', 'shipment_report_in_progress')).toBe(false)
  })

  it('READ-21: not of what is of no other kind, nor where anything else was found', () => {
    for (const kind of ['unexplained', 'approval_taken_back', 'outdated', 'closed'] as const)
      expect(isRoutine(observed('shipment_report_in_progress', { kind }))).toBe(false)
    const other = { code: 'approval_taken_back', rule: 'READ-10', detail: 'delivery.completed' } as const
    expect(isRoutine(observed('shipment_report_in_progress', { kind: 'operator', findings: [other] }))).toBe(false)
  })
})
