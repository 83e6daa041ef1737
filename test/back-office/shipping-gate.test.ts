import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainAnswer, type GateVerdict, shippingGate } from '../../src/back-office/index.js'
import { decide, type Order, PAYMENT_STATUSES } from '../../src/index.js'
import { histories } from '../arbitraries/histories.js'
import { anyOrder, orderIn } from '../arbitraries/orders.js'
import { at, completed } from '../support/an-event.js'
import {
  aCancelledOrder,
  anOrder,
  anUnsupportedShipment,
  aSuspectOrder,
  aWizOrder,
  since,
} from '../support/an-order.js'
import { labelled } from '../support/statuses.js'
import { planOf } from './correction-plans.js'
import { days, held, itemOf } from './sorted.js'

const RUN = { seed: 20260501, numRuns: 1_000 }

describe('shippingGate', () => {
  it.each<readonly [string, Order, GateVerdict, readonly string[]]>([
    ['SHIP-01: what is 審査OK ships', anOrder({ in: 'screening_approved' }), 'ship', ['SHIP-01 may_ship']],
    [
      'READ-16: nothing ships before NP is asked',
      anOrder({ in: 'screening_preparing' }),
      'hold',
      ['READ-16 screening_not_done'],
    ],
    [
      'READ-16: nor while the request is on its way',
      anOrder({ in: 'screening_waiting' }),
      'hold',
      ['READ-16 screening_not_done'],
    ],
    [
      'READ-16: nor while NP is screening',
      anOrder({ in: 'screening_in_progress' }),
      'hold',
      ['READ-16 screening_not_done'],
    ],
    [
      'READ-16: nor on hold, before it is corrected',
      anOrder({ in: 'screening_on_hold' }),
      'hold',
      ['READ-16 screening_on_hold'],
    ],
    ['STAT-04: NP alone ends a hold for RE029', held('RE029'), 'hold', ['READ-16 screening_not_done']],
    ['STAT-04: but not one for RE029 and more', held('RE029', 'RE009'), 'hold', ['READ-16 screening_on_hold']],
    ['STAT-04: nor one of which nobody knows why', held(), 'hold', ['READ-16 screening_on_hold']],
    [
      'READ-16: goods that left while NP alone could end the hold',
      { ...held('RE029'), deliveryStatus: 'shipped' },
      'stop',
      ['READ-16 shipped_without_approval'],
    ],
    ['READ-16: nor in 要確認', anOrder({ in: 'needs_attention' }), 'hold', ['READ-16 needs_attention']],
    [
      'STAT-05: what NP rejected never ships',
      anOrder({ in: 'screening_rejected' }),
      'stop',
      ['STAT-05 screening_rejected'],
    ],
    [
      'SHIP-01: what is about to be reported has left',
      anOrder({ in: 'shipment_report_preparing' }),
      'stop',
      ['SHIP-01 being_reported'],
    ],
    [
      'SHIP-01: what is being reported has left',
      anOrder({ in: 'shipment_report_in_progress' }),
      'stop',
      ['SHIP-01 being_reported'],
    ],
    ['FLOW-06: what is reported is done', anOrder({ in: 'shipment_report_completed' }), 'stop', ['FLOW-06 reported']],
    [
      'READ-14: goods leave once',
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }),
      'stop',
      ['READ-14 goods_have_left'],
    ],
    ['READ-14: by an unsupported carrier too', anUnsupportedShipment(), 'stop', ['READ-14 goods_have_left']],
    [
      'READ-16: goods that left without an approval',
      anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' }),
      'stop',
      ['READ-16 shipped_without_approval'],
    ],
    [
      'READ-03, READ-16: in doubt too, as it is shown',
      aSuspectOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' }),
      'stop',
      ['READ-16 shipped_without_approval', 'READ-03 sync_suspect'],
    ],
    [
      'READ-16: goods that left without an approval, and under 審査NG',
      anOrder({ in: 'screening_rejected', deliveryStatus: 'shipped' }),
      'stop',
      ['READ-16 shipped_without_approval'],
    ],
    [
      'READ-16, READ-26: goods that left without an approval, and in 要確認, where the order surely never was 審査OK',
      anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', everApproved: false }),
      'stop',
      ['READ-16 shipped_without_approval'],
    ],
    [
      'READ-26: but not where nobody knows whether it was',
      anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', everApproved: null }),
      'stop',
      ['READ-14 goods_have_left'],
    ],
    ['READ-07: what was cancelled never ships', aCancelledOrder(), 'stop', ['READ-07 order_cancelled']],
    [
      'READ-07: nor what was deleted',
      aCancelledOrder({ closed: { reason: 'deleted', at: since } }),
      'stop',
      ['READ-07 order_cancelled'],
    ],
    [
      'READ-07: for what changed its payment method, NP doesn’t pay',
      aCancelledOrder({ closed: { reason: 'payment_method_changed', at: since } }),
      'stop',
      ['READ-07 payment_method_changed'],
    ],
    [
      'READ-07: the invoice of a wiz order that is paid in another way comes out of its parcel',
      aWizOrder({ in: 'needs_attention', closed: { reason: 'payment_method_changed', at: since } }),
      'stop',
      ['READ-07 payment_method_changed', 'READ-07 invoice_to_take_out'],
    ],
    [
      'READ-07: so does that of a cancelled one',
      aWizOrder({ in: 'screening_approved', closed: { reason: 'cancelled', at: since } }),
      'stop',
      ['READ-07 order_cancelled', 'READ-07 invoice_to_take_out'],
    ],
    [
      'PAY-03, READ-07: but none does where the goods have left, and none are sent again',
      aWizOrder({
        in: 'needs_attention',
        deliveryStatus: 'shipped',
        closed: { reason: 'payment_method_changed', at: since },
      }),
      'stop',
      ['READ-07 payment_method_changed', 'PAY-03 changed_after_shipping'],
    ],
    [
      'READ-07: nor where none was printed',
      aWizOrder({
        in: 'screening_approved',
        invoicePrintedAt: null,
        closed: { reason: 'cancelled', at: since },
      }),
      'stop',
      ['READ-07 order_cancelled'],
    ],
    [
      'SHIP-08: wiz, whose invoice is printed, ships',
      aWizOrder({ in: 'screening_approved' }),
      'ship',
      ['SHIP-01 may_ship'],
    ],
    [
      'SHIP-08: wiz, whose invoice isn’t, waits for it',
      aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }),
      'hold',
      ['SHIP-08 invoice_not_printed'],
    ],
    [
      'READ-22: no invoice is missed before 審査OK',
      aWizOrder({ in: 'screening_in_progress', invoicePrintedAt: null }),
      'hold',
      ['READ-16 screening_not_done'],
    ],
    [
      'READ-14: no invoice is missed once the goods have left',
      aWizOrder({ in: 'screening_approved', deliveryStatus: 'shipped', invoicePrintedAt: null }),
      'stop',
      ['READ-14 goods_have_left'],
    ],
    [
      'READ-03, READ-21: confirming the sync settles the look into NP’s console, which is nothing beside it',
      aSuspectOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] }),
      'hold',
      ['READ-03 sync_suspect'],
    ],
    [
      'READ-03: in doubt, 審査NG may be wrong as well',
      aSuspectOrder({ in: 'screening_rejected' }),
      'hold',
      ['READ-03 sync_suspect', 'STAT-05 screening_rejected'],
    ],
    [
      'READ-03, SHIP-08: a doubt hides no missing invoice',
      aWizOrder({ in: 'screening_approved', invoicePrintedAt: null, syncTrust: 'suspect' }),
      'hold',
      ['READ-03 sync_suspect', 'SHIP-08 invoice_not_printed'],
    ],
    [
      'FLOW-06: in doubt too, what is shown as reported doesn’t leave again',
      aSuspectOrder({ in: 'shipment_report_completed' }),
      'stop',
      ['FLOW-06 reported', 'READ-03 sync_suspect'],
    ],
    [
      'READ-05: somebody has to look into NP’s console first',
      anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] }),
      'hold',
      ['READ-05 console_check_open'],
    ],
    [
      'READ-05: also beside goods that have left',
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['check_np_console'] }),
      'stop',
      ['READ-14 goods_have_left', 'READ-05 console_check_open'],
    ],
    [
      'READ-10: 入金完了 lets nothing ship in 要確認',
      anOrder({ in: 'needs_attention', receiptStatus: 'received' }),
      'hold',
      ['READ-16 needs_attention', 'READ-10 received_is_no_evidence'],
    ],
    [
      'READ-10: nor in 審査NG',
      anOrder({ in: 'screening_rejected', receiptStatus: 'received' }),
      'stop',
      ['STAT-05 screening_rejected', 'READ-10 received_is_no_evidence'],
    ],
    [
      'READ-08: of which NP may hold an approval, as it says',
      anOrder({ in: 'screening_rejected', receiptStatus: 'received', everApproved: null, problem: null }),
      'stop',
      ['STAT-05 screening_rejected', 'READ-10 received_is_no_evidence', 'READ-08 approval_perhaps_stands'],
    ],
    [
      'READ-08: also of goods that have left',
      anOrder({
        in: 'screening_rejected',
        deliveryStatus: 'shipped',
        receiptStatus: 'received',
        everApproved: null,
        problem: null,
      }),
      'stop',
      ['READ-16 shipped_without_approval', 'READ-08 approval_perhaps_stands'],
    ],
  ])('%s', (_, order, verdict, findings) => {
    const gate = shippingGate(order)
    expect(gate.verdict).toBe(verdict)
    expect(gate.findings.map(({ rule, code }) => `${rule} ${code}`)).toStrictEqual(findings)
  })

  it('SHIP-08: says to print the invoice, then to complete the delivery', () => {
    const steps = (order: Order) => shippingGate(order).next.map(({ step }) => step)
    expect(steps(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))[0]).toBe('print_invoice')
    expect(steps(aWizOrder({ in: 'screening_approved' }))[0]).toBe('complete_delivery')
    expect(steps(aSuspectOrder({ in: 'screening_approved' }))).toStrictEqual(['confirm_sync'])
    expect(steps(aCancelledOrder({ openFollowUps: [] }))).toStrictEqual(['nothing_to_do'])
    // READ-05: what holds the parcel is what is to be done, and not 配送完了.
    const unchecked = anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })
    expect(steps(unchecked)).toStrictEqual(['check_np_console', 'record_follow_ups'])
    // READ-16, READ-09: what was set too early goes back first.
    const tooEarly = anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' })
    expect(steps(tooEarly)).toStrictEqual(['revert_delivery', 'wait_for_link'])
    // READ-06: what is left to a person isn't put back, whatever is known of an approval.
    expect(steps(anUnsupportedShipment({ everApproved: false }))).toStrictEqual(['settle_follow_ups'])
  })

  it.each(labelled('screening_waiting', 'screening_in_progress', 'screening_on_hold', 'screening_rejected'))(
    'READ-03, READ-05: of goods that are gone in %s, what is shown is looked up before it is acted on',
    (_, status) => {
      const gone = anOrder({ in: status, deliveryStatus: 'shipped' })
      const [first] = shippingGate({ ...gone, syncTrust: 'suspect' }).next
      expect(first).toStrictEqual({ step: 'confirm_sync', event: 'sync.confirmed', rule: 'READ-21', followUps: [] })
      const [look] = shippingGate({ ...gone, openFollowUps: ['check_np_console'] }).next
      expect(look).toStrictEqual({ step: 'check_np_console', event: null, rule: 'READ-21', followUps: [] })
    },
  )

  it('READ-03, READ-14: whoever does what it says of a doubted order can’t let its goods leave twice', () => {
    const doubted = anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped', syncTrust: 'suspect' })
    const confirming = { type: 'sync.confirmed', status: 'screening_approved', at } as const
    expect(shippingGate(doubted).next.map(({ event }) => event)).toStrictEqual([confirming.type])
    const { order } = decide(doubted, confirming).unwrap()
    expect(shippingGate(order).verdict).toBe('stop')
    expect(decide(order, completed()).val).toMatchObject({ rule: 'READ-14' })
  })

  it('STAT-05, PAY-01: goods that are gone under 審査NG need another payment method, as the plan and the work lists say', () => {
    const order = anOrder({ in: 'screening_rejected', deliveryStatus: 'shipped' })
    for (const { next } of [shippingGate(order), planOf(order), itemOf(order)]) {
      expect(next[0]).toStrictEqual({
        step: 'change_payment_method',
        event: 'paymentMethod.changed',
        rule: 'PAY-01',
        followUps: [],
      })
    }
  })

  it('CORR-06: of a hold without a code it looks first at what the plan and the work lists look at', () => {
    for (const { next } of [shippingGate(held()), planOf(held()), itemOf(held())]) {
      expect(next[0]).toStrictEqual({ step: 'check_payment_information', event: null, rule: 'CORR-06', followUps: [] })
    }
  })

  it('STAT-04: of a hold that NP alone ends it says nothing else than the plan and the work lists', () => {
    const order = held('RE029')
    for (const { next } of [shippingGate(order), planOf(order), itemOf(order)]) {
      expect(next).toStrictEqual([{ step: 'wait_for_link', event: null, rule: 'LINK-06', followUps: [] }])
    }
    expect(explainAnswer(shippingGate(order))).not.toMatch(/修正|要確認/u)
    expect(explainAnswer(shippingGate(order), 'en')).not.toMatch(/correct|attention/i)
  })

  it('READ-16: nor of goods that left in one: 未配送 first', () => {
    const order: Order = { ...held('RE029'), deliveryStatus: 'shipped' }
    for (const { next } of [shippingGate(order), planOf(order), itemOf(order), itemOf(order, days(5))]) {
      expect(next[0]).toStrictEqual({
        step: 'revert_delivery',
        event: 'delivery.reverted',
        rule: 'SHIP-05',
        followUps: [],
      })
    }
    expect(shippingGate(order).next[1]).toStrictEqual({
      step: 'wait_for_link',
      event: null,
      rule: 'LINK-06',
      followUps: [],
    })
  })

  it.each([
    ['READ-17: whatever an override made of the cause', null, 'report_in_np_console'],
    ['READ-17: whatever an override made of the cause', null, 'ask_np_shipping_option'],
    ['FLOW-04: whatever NP refused since', { stage: 'screening', codes: ['E0100060'] }, 'report_in_np_console'],
  ] as const)(
    'READ-06, READ-09: while a person has goods to report, nothing is put back, which would forget that: %s, %#',
    (_, problem, kind) => {
      const order = anUnsupportedShipment({ problem, openFollowUps: [kind] })
      for (const { next } of [shippingGate(order), planOf(order), itemOf(order)]) {
        expect(next).toStrictEqual([
          { step: 'settle_follow_ups', event: 'followUp.done', rule: 'READ-07', followUps: [kind] },
        ])
      }
      expect(planOf(order).steps[0]?.followUps).toStrictEqual([kind])
    },
  )

  it('READ-16, READ-17: but NP takes no report of what it holds, whatever carrier that still names', () => {
    const order = anUnsupportedShipment({ in: 'screening_on_hold', openFollowUps: ['ask_np_shipping_option'] })
    expect(shippingGate(order).next[0]?.step).toBe('revert_delivery')
    const { next, steps } = planOf(order)
    expect(itemOf(order).next).toStrictEqual(next)
    expect(steps.map(({ step }) => step).slice(0, 3)).toStrictEqual([
      'check_payment_information',
      'revert_delivery',
      'open_correction',
    ])
  })

  const orders = fc.oneof(
    anyOrder,
    orderIn('screening_approved'),
    histories(20).map(({ start, events }) =>
      events.reduce(
        (order, event) =>
          decide(order, event)
            .map((decision) => decision.order)
            .unwrapOr(order),
        start,
      ),
    ),
  )

  it(`a gate that says ship implies approved, trusted and accepted by decide (seed ${RUN.seed})`, () => {
    const shipped = { seen: 0 }
    fc.assert(
      fc.property(orders, (order) => {
        const outcome = decide(order, { ...completed(), at })
        const { verdict } = shippingGate(order)
        if (verdict !== 'ship') return
        shipped.seen += 1
        expect(order.paymentStatus).toBe('screening_approved')
        expect(order.syncTrust).toBe('linked')
        expect(order.closed).toBeNull()
        expect(order.openFollowUps).not.toContain('check_np_console')
        expect(outcome).toMatchObject({ ok: true, val: { order: { paymentStatus: 'shipment_report_preparing' } } })
      }),
      RUN,
    )
    expect(shipped.seen).toBeGreaterThan(50)
  })

  it(`what decide would report, and nobody has to look up, ships (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(orders, (order) => {
        const outcome = decide(order, completed())
        if (!outcome.ok || order.openFollowUps.includes('check_np_console')) return
        expect(shippingGate(order).verdict).toBe('ship')
      }),
      RUN,
    )
  })

  it(`READ-10: 入金完了 makes nothing ship (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(orders, (order) => {
        const { verdict } = shippingGate({ ...order, receiptStatus: 'not_received' })
        expect(shippingGate({ ...order, receiptStatus: 'received' }).verdict).toBe(verdict)
      }),
      RUN,
    )
  })

  it(`every answer is worded in both languages, with its rules (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(orders, (order) => {
        const gate = shippingGate(order)
        for (const locale of ['ja', 'en'] as const) {
          const text = explainAnswer(gate, locale)
          for (const { rule, code } of gate.findings) {
            expect(text).toContain(rule)
            if (code.includes('_')) expect(text).not.toContain(code)
          }
          expect(text.match(/送り直さない|send (?:them|the goods) again/g)?.length ?? 0).toBeLessThan(2)
        }
      }),
      { ...RUN, numRuns: 500 },
    )
  })
})

describe('READ-24: shippingGate never says ship of what is no order', () => {
  const boom = () => {
    throw new Error('boom')
  }
  const ask = (value: unknown) => Reflect.apply(shippingGate, undefined, [value])
  const good = anOrder({ in: 'screening_approved' })

  it.each(Object.keys(good))('an order without %s, or with an odd one', (field) => {
    const { [field]: _, ...without } = good as unknown as Record<string, unknown>
    for (const odd of [without, { ...good, [field]: Symbol('x') }, { ...good, [field]: 1.5 }]) {
      expect(ask(odd)).toMatchObject({ verdict: 'stop', findings: [{ code: 'malformed', rule: 'READ-24' }] })
    }
  })

  it('values that can’t be looked at', () => {
    const thrower = new Proxy(good, { get: boom })
    const list = Object.defineProperty(['check_np_console'], 0, { get: boom })
    for (const odd of [thrower, { ...good, openFollowUps: list }, null, undefined, 1, 'x', [], () => good]) {
      expect(ask(odd).verdict).toBe('stop')
    }
  })

  it('names what is wrong, and that it has to be fixed first', () => {
    const said = ask({ ...good, paymentStatus: '審査OK' })
    expect(said.findings).toStrictEqual([{ code: 'malformed', rule: 'READ-24', detail: 'order.paymentStatus' }])
    expect(said.next).toMatchObject([{ step: 'fix_input' }])
  })

  it('an order that turns hostile after a while is judged by what it said first', () => {
    let asked = 0
    const closed = { reason: 'cancelled', at: since }
    Object.defineProperty(closed, 'reason', { get: () => (asked++ === 0 ? 'cancelled' : boom()) })
    expect(ask({ ...good, closed })).toMatchObject({ verdict: 'stop', findings: [{ code: 'order_cancelled' }] })
  })

  it('an order that answers differently each time is judged by one reading', () => {
    for (let odd = 0; odd < 6; odd += 1) {
      let asked = 0
      const flips = Object.defineProperty({ ...good }, 'syncTrust', {
        get: () => (asked++ === odd ? 'suspect' : 'linked'),
        enumerable: true,
      })
      const said = ask(flips)
      expect(said.verdict).toBe(odd === 0 ? 'hold' : 'ship')
    }
  })

  it('a list of follow-ups with methods of its own hides nothing', () => {
    const openFollowUps = Object.assign(['check_np_console'], { includes: () => false })
    expect(ask({ ...good, openFollowUps }).verdict).toBe('hold')
  })

  it('a list of follow-ups that shows none when it is iterated over', () => {
    const openFollowUps = Object.assign(['check_np_console'], { *[Symbol.iterator]() {} })
    expect(ask({ ...good, openFollowUps }).verdict).toBe('hold')
  })

  it('every status that isn’t 審査OK', () => {
    for (const status of PAYMENT_STATUSES) {
      if (status !== 'screening_approved') expect(shippingGate(anOrder({ in: status })).verdict).not.toBe('ship')
    }
  })
})
