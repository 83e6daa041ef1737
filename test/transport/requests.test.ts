import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import type { Order } from '../../src/order/order.js'
import { Ok } from '../../src/result.js'
import type { RequestFaultCode } from '../../src/transport/request-fault.js'
import { screeningPollOf } from '../../src/transport/screening/screening-poll-of.js'
import { screeningRequestOf } from '../../src/transport/screening/screening-request-of.js'
import { shipmentReportOf } from '../../src/transport/shipment/shipment-report-of.js'
import { anyOrder } from '../arbitraries/orders.js'
import { approved, NP_ID, reported, reportRequested, requested, SLIP } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { allBut, labelled } from '../support/statuses.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'
import { HOSTILE } from './hostile.js'
import { DETAILS, PERSONAL } from './some-details.js'

const RUN = { seed: 20260414, numRuns: 2_000 }
const NUMBER = 'P202604010000000001'
const AT_NP = { state: 'live', id: NP_ID } as const

const fault = (code: RequestFaultCode, rule: string, path: string | null = null) => ({
  ok: false,
  val: { code, rule, path },
})

describe('a screening request', () => {
  const preparing = anOrder({ in: 'screening_preparing' })

  it('FLOW-01 registers an order that NP does not know', () => {
    expect(screeningRequestOf(preparing, DETAILS)).toMatchObject({
      ok: true,
      val: { orderNumber: NUMBER, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
    })
  })

  it.each([
    ['live', 'CORR-03 updates an order that NP knows'],
    ['unknown', 'READ-26 updates an adopted order whose id is known'],
    ['requested', 'READ-20 updates where an id is known, whatever became of the last request'],
  ] as const)('%s: %s', (state, _) => {
    const order = { ...preparing, npTransaction: { state, id: NP_ID } }
    expect(screeningRequestOf(order, DETAILS)).toMatchObject({ ok: true, val: { npTransactionId: NP_ID } })
  })

  it('READ-20 registers anew after a rejection: that transaction is over', () => {
    const order = { ...preparing, npTransaction: { state: 'rejected', id: NP_ID } as const }
    expect(screeningRequestOf(order, DETAILS)).toMatchObject({ ok: true, val: { npTransactionId: null } })
  })

  it.each(['unknown', 'requested', 'live', 'cancelled'] as const)(
    'READ-20 is not made where NP may know the order and its id is not known (%s)',
    (state) => {
      const order = { ...preparing, npTransaction: { state, id: null } }
      expect(screeningRequestOf(order, DETAILS)).toEqual(
        expect.objectContaining(fault('np_transaction_unknown', 'READ-20')),
      )
    },
  )

  it('READ-20 is not made of a transaction that is cancelled: its id is nothing to update', () => {
    const order = { ...preparing, npTransaction: { state: 'cancelled', id: NP_ID } as const }
    expect(screeningRequestOf(order, DETAILS)).toMatchObject(fault('np_transaction_unknown', 'READ-20'))
  })

  it.each([
    ['none', null],
    ['requested', null],
    ['live', NP_ID],
  ] as const)('READ-15, READ-20 is never made of an order in 審査待ち: it may be at NP already (%s)', (state, id) => {
    const order = anOrder({ in: 'screening_waiting', npTransaction: { state, id } })
    expect(screeningRequestOf(order, DETAILS)).toMatchObject(fault('already_requested', 'READ-15'))
  })

  it.each(labelled(...allBut('screening_preparing', 'screening_waiting')))('FLOW-01 is not due in %s', (_, status) => {
    expect(screeningRequestOf(anOrder({ in: status }), DETAILS)).toMatchObject(fault('not_due', 'FLOW-01'))
  })

  it.each([
    ['orderedAt', '2026-04-01', 'details.orderedAt'],
    ['amount', 0, 'details.amount'],
    ['amount', 1.5, 'details.amount'],
    ['amount', '5500', 'details.amount'],
    ['buyer', null, 'details.buyer'],
    ['buyer', { ...PERSONAL, name: 1 }, 'details.buyer.name'],
    ['buyer', { ...PERSONAL, company: 1 }, 'details.buyer.company'],
    ['buyer', { ...PERSONAL, email: [PERSONAL.email] }, 'details.buyer.email'],
    ['destination', [], 'details.destination'],
    ['destination', { ...PERSONAL, postcode: undefined }, 'details.destination.postcode'],
    ['goods', [], 'details.goods'],
    ['goods', [{ name: 'a', price: 100, quantity: 0 }], 'details.goods'],
    ['goods', [{ name: 'a', price: 0.5, quantity: 1 }], 'details.goods'],
  ])('READ-24 names where details are malformed: %s %j', (field, value, path) => {
    const spoilt = { ...DETAILS, [field]: value }
    expect(screeningRequestOf(preparing, spoilt)).toMatchObject(fault('malformed', 'READ-24', path))
  })

  it.each(['buyer', 'destination'])('READ-24 names each field of the %s that is no text', (party) => {
    for (const field of ['name', 'postcode', 'address', 'telephone', 'nameKana', 'company', 'department']) {
      const spoilt = { ...DETAILS, [party]: { ...PERSONAL, [field]: 1 } }
      const named = fault('malformed', 'READ-24', `details.${party}.${field}`)
      expect(screeningRequestOf(preparing, spoilt)).toMatchObject(named)
    }
  })

  it.each([
    ['no list', {}],
    ['nothing', [null]],
    ['no name', [{ price: 100, quantity: 1 }]],
    ['a price that is a text', [{ name: 'a', price: '100', quantity: 1 }]],
    ['a quantity that is no whole number', [{ name: 'a', price: 100, quantity: 1.5 }]],
    ['good ones and a bad one', [...DETAILS.goods, { name: 'a', price: 100, quantity: -1 }]],
  ])('READ-24 names goods that are malformed: %s', (_, goods) => {
    const spoilt = LOOSE.screeningRequestOf.build(preparing, { ...DETAILS, goods })
    expect(spoilt).toMatchObject(fault('malformed', 'READ-24', 'details.goods'))
  })

  it('READ-24 takes one yen, one piece, and a discount', () => {
    const goods = [{ name: 'a', price: -100, quantity: 1 }]
    expect(screeningRequestOf(preparing, { ...DETAILS, amount: 1, goods }).ok).toBe(true)
  })

  it('READ-24 says that the details are none', () => {
    expect(LOOSE.screeningRequestOf.build(preparing, 'x')).toMatchObject(fault('malformed', 'READ-24', 'details'))
  })

  it('READ-24 takes details that cannot be looked at for none', () => {
    expect(screeningRequestOf(preparing, unreadable(DETAILS, 'buyer'))).toMatchObject(
      fault('malformed', 'READ-24', 'details'),
    )
  })

  it('READ-24 takes what is left out or null for not given', () => {
    const { name, postcode, address, telephone } = PERSONAL
    for (const none of [null, undefined]) {
      const buyer = { name, postcode, address, telephone, nameKana: none, company: none, department: none, email: none }
      expect(screeningRequestOf(preparing, { ...DETAILS, buyer, destination: none }).ok).toBe(true)
    }
    expect(screeningRequestOf(preparing, { ...DETAILS, buyer: { name, postcode, address, telephone } }).ok).toBe(true)
  })
})

describe('a poll', () => {
  it.each(labelled('screening_in_progress', 'screening_on_hold'))('READ-15 asks for the result in %s', (_, status) => {
    expect(screeningPollOf(anOrder({ in: status }))).toMatchObject({
      ok: true,
      val: { orderNumber: NUMBER, npTransactionId: NP_ID },
    })
  })

  it.each(labelled(...allBut('screening_in_progress', 'screening_on_hold')))(
    'READ-15 is not due in %s',
    (_, status) => {
      const order = anOrder({ in: status, npTransaction: AT_NP })
      expect(screeningPollOf(order)).toMatchObject(fault('not_due', 'READ-15'))
    },
  )

  it('READ-26 is not made where no id is known', () => {
    const order = anOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: null } })
    expect(screeningPollOf(order)).toMatchObject(fault('np_transaction_unknown', 'READ-20'))
  })
})

describe('a shipment report', () => {
  it.each(labelled('shipment_report_preparing', 'shipment_report_in_progress'))(
    'FLOW-05, READ-20 says how it went in %s',
    (_, status) => {
      expect(shipmentReportOf(anOrder({ in: status }))).toMatchObject({
        ok: true,
        val: {
          orderNumber: NUMBER,
          npTransactionId: NP_ID,
          service: 'np_atobarai',
          shipment: { carrier: 'yamato', slipNumber: SLIP },
          invoicePrintedAt: null,
        },
      })
    },
  )

  it.each(labelled(...allBut('shipment_report_preparing', 'shipment_report_in_progress')))(
    'FLOW-05 is not due in %s',
    (_, status) => {
      expect(shipmentReportOf(anOrder({ in: status }))).toMatchObject(fault('not_due', 'FLOW-05'))
    },
  )

  const reporting = { in: 'shipment_report_preparing' } as const

  it('FLOW-05 hands over 配送業者 and 伝票番号, and nothing else that hangs on the shipment', () => {
    const order = anOrder({ ...reporting })
    const shipment = { carrier: 'yamato', slipNumber: SLIP } as const
    expect(shipmentReportOf({ ...order, shipment: { ...shipment, ...PERSONAL } })).toStrictEqual(
      Ok({ orderNumber: NUMBER, npTransactionId: NP_ID, service: 'np_atobarai', shipment, invoicePrintedAt: null }),
    )
  })

  it('SHIP-08 says when a wiz invoice was printed, and nothing of the kind for another order', () => {
    const invoicePrintedAt = '2026-04-01T10:00:00+09:00'
    expect(shipmentReportOf(aWizOrder({ ...reporting, invoicePrintedAt }))).toMatchObject({ val: { invoicePrintedAt } })
    expect(shipmentReportOf(anOrder({ ...reporting, invoicePrintedAt }))).toMatchObject({
      val: { invoicePrintedAt: null },
    })
  })

  it.each([
    ['shipment_unknown', 'SHIP-02', anOrder({ ...reporting, shipment: null })],
    ['np_transaction_unknown', 'READ-20', anOrder({ ...reporting, npTransaction: { state: 'live', id: null } })],
    ['invoice_not_printed', 'SHIP-08', aWizOrder({ ...reporting, invoicePrintedAt: null })],
  ] as const)('is not made without what it needs: %s (%s)', (code, rule, order) => {
    expect(shipmentReportOf(order)).toMatchObject(fault(code, rule))
  })
})

const BUILDERS = [
  ['screeningRequestOf', (order: Order) => screeningRequestOf(order, DETAILS)],
  ['screeningPollOf', screeningPollOf],
  ['shipmentReportOf', shipmentReportOf],
] as const

/** For callers without types. Methods are compared bivariantly, so no cast is needed. */
interface Loose {
  build(order: unknown, details?: unknown): unknown
}
const LOOSE: Readonly<Record<(typeof BUILDERS)[number][0], Loose>> = {
  screeningRequestOf: { build: screeningRequestOf },
  screeningPollOf: { build: screeningPollOf },
  shipmentReportOf: { build: shipmentReportOf },
}

describe.each(BUILDERS)('laws of %s', (name, build) => {
  it(`READ-18 judges malformed, closed, suspect, then the status (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const built = build(order)
        if (order.closed !== null) expect(built).toMatchObject(fault('order_closed', 'READ-07'))
        else if (order.syncTrust === 'suspect') expect(built).toMatchObject(fault('sync_suspect', 'READ-03'))
        else if (!built.ok) expect(['malformed', 'order_closed', 'sync_suspect']).not.toContain(built.val.code)
      }),
      RUN,
    )
  })

  it(`repeats no personal value in a fault (seed ${RUN.seed})`, () => {
    const spoilt = fc.constantFrom(
      { ...DETAILS, goods: PERSONAL },
      { ...DETAILS, buyer: { ...PERSONAL, telephone: [PERSONAL.telephone] } },
      { ...PERSONAL },
      PERSONAL.name,
      Object.values(PERSONAL),
    )
    fc.assert(
      fc.property(anyOrder, spoilt, (order, details) => {
        const said = JSON.stringify(LOOSE[name].build(order, details))
        for (const value of Object.values(PERSONAL)) expect(said.includes(value)).toBe(false)
      }),
      { ...RUN, numRuns: 500 },
    )
  })

  it('refuses a closed and a suspect order', () => {
    expect(build(aCancelledOrder())).toMatchObject(fault('order_closed', 'READ-07'))
    expect(build(aSuspectOrder({ in: 'screening_preparing' }))).toMatchObject(fault('sync_suspect', 'READ-03'))
  })

  it('READ-24 refuses an order that throws when it is read again, and names where one is malformed', () => {
    for (const status of ['screening_preparing', 'screening_in_progress', 'shipment_report_preparing'] as const) {
      const order = anOrder({ in: status })
      expect(build(throwsWhenReadAgain(order, 'closed'))).toMatchObject(fault('malformed', 'READ-24', 'order'))
      expect(build({ ...order, version: 0 })).toMatchObject(fault('malformed', 'READ-24', 'order.version'))
    }
  })

  it.each(HOSTILE)('READ-24 %s is no order, and nothing is thrown', (_, thing) => {
    expect(LOOSE[name].build(thing, DETAILS)).toMatchObject({ ok: false, val: { code: 'malformed', rule: 'READ-24' } })
    const order = anOrder({ in: 'screening_preparing' })
    expect(LOOSE[name].build(order, thing)).toMatchObject({ ok: false })
  })
})

describe('laws of requests', () => {
  const built = { requests: 0, polls: 0, reports: 0 }

  it(`a request is made only where decide lets it go out, a poll and a report only where an answer is awaited (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        if (screeningRequestOf(order, DETAILS).ok) {
          built.requests += 1
          expect(decide(order, requested).ok).toBe(true)
        }
        if (screeningPollOf(order).ok) {
          built.polls += 1
          expect(decide(order, approved)).toMatchObject({ ok: true, val: { changed: true } })
        }
        if (shipmentReportOf(order).ok) {
          built.reports += 1
          const ours = decide(order, reportRequested)
          expect(decide(ours.ok ? ours.val.order : order, reported)).toMatchObject({ ok: true, val: { changed: true } })
        }
      }),
      { ...RUN, numRuns: 6_000 },
    )
    expect(Math.min(built.requests, built.polls, built.reports)).toBeGreaterThan(50)
  })

  it(`once requested, never requested again without an answer (READ-20; seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const claimed = decide(order, requested)
        if (claimed.ok) expect(screeningRequestOf(claimed.val.order, DETAILS).ok).toBe(false)
      }),
      RUN,
    )
  })
})
