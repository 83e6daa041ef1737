import { describe, expect, it } from 'vitest'
import { acceptedEvents, decide, type Order, type OrderEvent } from '../../src/index.js'
import { definition } from '../../src/lifecycle/definition.js'
import { decideBy } from '../../src/lifecycle/interpreter/decide-by.js'
import { tabulate } from '../../src/lifecycle/interpreter/tabulate.js'
import { cancelled, requested } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

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
    for (const none of [null, 'screening.requested', { type: 'toString' }]) {
      const event: OrderEvent = JSON.parse(JSON.stringify(none))
      expect(decide(bad, event).val).toStrictEqual({ ...NOT_AN_ORDER, event: null, violations: detail })
    }
    expect(acceptedEvents(bad)).toStrictEqual([])
  })

  it('is also an order that can be read only once', () => {
    const violations = malformed('order')
    expect(decide(once(), cancelled)).toMatchObject({ ok: false })
    expect(decide(once(), cancelled).val).toStrictEqual({ ...NOT_AN_ORDER, event: 'order.cancelled', violations })
    expect(acceptedEvents(once())).toStrictEqual([])
  })
})

describe('READ-24: what is no event', () => {
  it('is refused on a good order, with what could be done instead', () => {
    for (const event of [unreadable, JSON.parse('null')]) {
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
    const table = tabulate({
      ...definition,
      on: { ...definition.on, 'correction.opened': [] },
    })
    const refused = decideBy(table, placed, { type: 'correction.opened', at: requested.at })
    expect(refused).toMatchObject({ ok: false, val: { code: 'malformed', violations: malformed('event') } })
  })
})
