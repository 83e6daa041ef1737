import { describe, expect, it } from 'vitest'
import { acceptedEvents, decide, type Order, type OrderEvent } from '../../src/index.js'
import { fullDefinition } from '../../src/lifecycle/full-definition.js'
import { decideBy } from '../../src/lifecycle/interpreter/decide-by.js'
import { cancelled, requested } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable as unreadableIn } from '../support/unreadable.js'

const placed = anOrder({ in: 'screening_preparing' })
const once = () => throwsWhenReadAgain(anOrder({ in: 'needs_attention' }), 'closed')

const boom = () => {
  throw new Error('boom')
}
const unreadable: OrderEvent = Object.defineProperty({ ...requested }, 'type', { get: boom, enumerable: true })

const NOT_AN_ORDER = {
  code: 'malformed',
  rule: 'READ-24',
  status: null,
  accepted: [],
  next: [{ step: 'fix_input', event: null, rule: 'READ-24' }],
}
const malformed = (detail: string) => [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail }]

describe('READ-24: what is no order', () => {
  it('refuses every event, names it where it can be read, and says where the order is malformed', () => {
    const bad: Order = { ...placed, version: 0 }
    const detail = malformed('order.version')
    expect(decide(bad, requested).val).toStrictEqual({
      ...NOT_AN_ORDER,
      event: 'screening.requested',
      violations: detail,
    })
    expect(decide(bad, unreadable).val).toStrictEqual({ ...NOT_AN_ORDER, event: null, violations: detail })
    for (const none of [null, 'screening.requested', { type: 'toString' }, { type: ['screening.requested'] }]) {
      const event: OrderEvent = JSON.parse(JSON.stringify(none))
      expect(decide(bad, event).val).toStrictEqual({ ...NOT_AN_ORDER, event: null, violations: detail })
    }
    expect(acceptedEvents(bad)).toStrictEqual([])
  })

  it('is a list, and an order that cannot be read', () => {
    const list: Order = JSON.parse('[]')
    for (const none of [list, unreadableIn(placed, 'closed')]) {
      const violations = malformed('order')
      expect(decide(none, cancelled).val).toStrictEqual({ ...NOT_AN_ORDER, event: 'order.cancelled', violations })
    }
  })

  it('is also an order that can be read only once', () => {
    const violations = malformed('order')
    expect(decide(once(), cancelled)).toMatchObject({ ok: false })
    expect(decide(once(), cancelled).val).toStrictEqual({ ...NOT_AN_ORDER, event: 'order.cancelled', violations })
    expect(acceptedEvents(once())).toStrictEqual([])
  })
})

describe('READ-24: the path says where', () => {
  const violationsOf = (order: unknown, event: unknown) => {
    const refused = decide(order as Order, event as OrderEvent)
    return refused.ok ? 'accepted' : refused.val.violations
  }

  it.each<readonly [string, object]>([
    ['order.orderNumber', { orderNumber: '' }],
    ['order.service', { service: 'np' }],
    ['order.paymentStatus', { paymentStatus: 'closed' }],
    ['order.statusSince', { statusSince: '2026-02-30T10:00:00Z' }],
    ['order.deliveryStatus', { deliveryStatus: 'lost' }],
    ['order.receiptStatus', { receiptStatus: 'paid' }],
    ['order.shipment', { shipment: { carrier: 'dhl', slipNumber: '1' } }],
    ['order.shipment', { shipment: { carrier: 'yamato', slipNumber: '' } }],
    ['order.shipment', { shipment: { carrier: 'yamato', slipNumber: ['123456789013'] } }],
    ['order.invoicePrintedAt', { invoicePrintedAt: 'today' }],
    ['order.npTransaction', { npTransaction: null }],
    ['order.npTransaction', { npTransaction: { state: 'open', id: null } }],
    ['order.npTransaction', { npTransaction: { state: 'live', id: '' } }],
    ['order.everApproved', { everApproved: 'yes' }],
    ['order.problem', { problem: { stage: 'late', codes: [] } }],
    ['order.problem', { problem: { stage: 'screening', codes: [1] } }],
    ['order.problem', { problem: { stage: 'screening', codes: null } }],
    ['order.syncTrust', { syncTrust: 'lost' }],
    ['order.openFollowUps', { openFollowUps: ['call_np'] }],
    ['order.openFollowUps', { openFollowUps: ['check_np_console', 'check_np_console'] }],
    ['order.openFollowUps', { openFollowUps: { length: 0 } }],
    ['order.paymentMethod', { paymentMethod: null }],
    ['order.paymentMethod.id', { paymentMethod: { id: '', label: '銀行振込', linked: false } }],
    ['order.paymentMethod.id', { paymentMethod: { id: 7, label: '銀行振込', linked: false } }],
    ['order.paymentMethod.label', { paymentMethod: { id: 'x', label: '', linked: false } }],
    ['order.paymentMethod.linked', { paymentMethod: { id: 'x', label: '銀行振込', linked: 'no' } }],
    ['order.paymentFee', { paymentFee: -1 }],
    ['order.paymentFee', { paymentFee: 0.5 }],
    ['order.closed', { closed: { reason: 'lost', at: '2026-04-01T10:00:00Z' } }],
    ['order.closed', { closed: { reason: 'deleted', at: 'today' } }],
    ['order.version', { version: 1.5 }],
    ['order.version', { version: Number.MAX_SAFE_INTEGER }],
  ])('of an order: %s in %j', (path, spoilt) => {
    expect(violationsOf({ ...placed, ...spoilt }, cancelled)).toStrictEqual(malformed(path))
  })

  it.each<readonly [string, object]>([
    ['event.type', { type: 'constructor' }],
    ['event.at', { type: 'screening.requested', at: 1 }],
    ['event.npTransactionId', { type: 'screening.accepted', npTransactionId: '' }],
    ['event.codes', { type: 'screening.held', codes: null }],
    ['event.codes', { type: 'screening.rejected', codes: [1] }],
    ['event.codes', { type: 'screening.failed', codes: 'E1' }],
    ['event.codes', { type: 'shipment.failed', codes: [null] }],
    ['event.fields', { type: 'order.edited', fields: [] }],
    ['event.fields', { type: 'order.edited', fields: ['email', 'phone'] }],
    ['event.channel', { type: 'delivery.completed', channel: 'api' }],
    ['event.carrier', { type: 'delivery.completed', channel: 'other', carrier: 1 }],
    ['event.slipNumber', { type: 'delivery.completed', channel: 'other', slipNumber: 1 }],
    ['event.to', { type: 'paymentMethod.changed', to: 'bank_transfer' }],
    ['event.to.id', { type: 'paymentMethod.changed', to: { id: '', label: 'x', linked: false } }],
    ['event.to.label', { type: 'paymentMethod.changed', to: { id: 'x', label: '', linked: false } }],
    ['event.to.linked', { type: 'paymentMethod.changed', to: { id: 'x', label: 'x' } }],
    ['event.deleted', { type: 'order.cancelled' }],
    ['event.to', { type: 'status.overridden', to: 'closed', reason: 'x' }],
    ['event.reason', { type: 'status.overridden', to: 'needs_attention', reason: ' ' }],
    ['event.reason', { type: 'status.overridden', to: 'needs_attention', reason: 1 }],
    ['event.kind', { type: 'followUp.done', kind: 'constructor' }],
    ['event.reason', { type: 'sync.doubted', reason: 'rumour' }],
    ['event.status', { type: 'sync.confirmed', status: '審査OK' }],
  ])('of an event: %s in %j', (path, event) => {
    expect(violationsOf(placed, { at: requested.at, ...event })).toStrictEqual(malformed(path))
  })
})

describe('READ-24: what is no event', () => {
  it('is refused on a good order, with what could be done instead', () => {
    for (const event of [unreadable, ...JSON.parse('[null, "order.cancelled", [], 7]')]) {
      expect(decide(placed, event).val).toStrictEqual({
        ...NOT_AN_ORDER,
        event: null,
        status: 'screening_preparing',
        accepted: acceptedEvents(placed),
        violations: malformed('event'),
      })
    }
  })
})

describe('a lifecycle with a hole', () => {
  it('takes an event that it says nothing about for a malformed one', () => {
    const holed = { ...fullDefinition, on: { ...fullDefinition.on, 'correction.opened': [] } }
    const refused = decideBy(holed, placed, { type: 'correction.opened', at: requested.at })
    expect(refused).toMatchObject({ ok: false, val: { code: 'malformed', violations: malformed('event') } })
  })
})
