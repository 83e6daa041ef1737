import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyShipmentResults,
  explainAnswer,
  planShipment,
  type ShipmentPlan,
  type ShipmentProgress,
  type ShipmentRowAnswer,
  type ShipmentToPlan,
  shippingGate,
} from '../../src/back-office/index.js'
import { decide, type Order, type OrderEvent } from '../../src/index.js'
import { accepted, approved, at, edited, requested, reverted, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const RUN = { seed: 20260505, numRuns: 1_000 }

const order = (number: number) => anOrder({ in: 'screening_approved', orderNumber: `P${number}` })
const told: ShipmentToPlan = { deliveryId: '1', carrier: '佐川急便', slipNumber: SLIP, apiIsLinked: true, at }
const plan = (number: number, otherwise: Partial<ShipmentToPlan> = {}): ShipmentPlan =>
  planShipment(order(number), { ...told, ...otherwise }).unwrap()
/** When a plan is made anew. */
const later = '2026-04-02T10:00:00+09:00'

const slip = (number: number, message: string | null = null): ShipmentRowAnswer => ({
  operation: 'updateOrderAttribute',
  orderNumber: `P${number}`,
  deliveryId: '1',
  message,
})
const completion = (number: number, message: string | null = null): ShipmentRowAnswer => ({
  ...slip(number, message),
  operation: 'updateOrderDeliveryStatus',
})
const [slipCall, completionCall] = plan(1).calls ?? []
const slipInfo = slipCall?.input.deliveryRequestInfos[0]
const completionOf = (input: object) => ({ ...completionCall, input: { ...completionCall?.input, ...input } })
const boom = () => {
  throw new Error('boom')
}
const NO = '伝票番号が不正です'

const progress = (plans: readonly ShipmentPlan[], ...answers: readonly ShipmentRowAnswer[]): ShipmentProgress =>
  applyShipmentResults(plans, answers).unwrap()

describe('applyShipmentResults', () => {
  it.each<readonly [string, readonly ShipmentRowAnswer[], string, 0 | 1 | null]>([
    ['no answer', [], 'to_send', 0],
    ['the first went well', [slip(1)], 'slip_entered', 1],
    ['the first was refused', [slip(1, NO)], 'slip_refused', null],
    ['an empty message is not null', [slip(1, '')], 'slip_refused', null],
    ['refused, then well', [slip(1, NO), slip(1)], 'slip_entered', 1],
    ['well, then refused', [slip(1), slip(1, NO)], 'slip_refused', null],
    ['both went well', [slip(1), completion(1)], 'completed', null],
    ['the second was refused', [slip(1), completion(1, NO)], 'completion_refused', null],
    ['both were refused', [slip(1, NO), completion(1, NO)], 'slip_refused', null],
    ['the second went well without the first', [slip(1, NO), completion(1)], 'completed_without_slip', null],
    ['only the second is answered, well', [completion(1)], 'in_doubt', null],
    ['only the second is answered, refused', [completion(1, NO)], 'to_send', 0],
    ['the second was refused before there was a slip', [completion(1, NO), slip(1)], 'slip_entered', 1],
    ['the second was refused, the first sent once more', [slip(1), completion(1, NO), slip(1)], 'slip_entered', 1],
    [
      'the first went well only after the second',
      [slip(1, NO), completion(1), slip(1)],
      'completed_without_slip',
      null,
    ],
    ['the first was answered only after the second', [completion(1), slip(1)], 'in_doubt', null],
    ['both went well, the first refused again', [slip(1), completion(1), slip(1, NO)], 'completed', null],
    ['both went well, the second refused again', [slip(1), completion(1), completion(1, NO)], 'completed', null],
    ['the second was refused, then well', [slip(1), completion(1, NO), completion(1)], 'completed', null],
  ])('SHIP-02: %s', (_, answers, state, call) => {
    const planned = plan(1)
    const { rows, send } = progress([planned], ...answers)
    const next = call === null ? null : planned.calls?.[call]
    expect(rows).toMatchObject([{ orderNumber: 'P1', deliveryId: '1', state, call: next }])
    expect(send).toStrictEqual(next === null ? [] : [next])
  })

  it('SHIP-02: of a refused 配送完了 slip and carrier aren’t asked for once more', () => {
    const [row] = progress([plan(1)], slip(1), completion(1, NO)).rows
    if (row === undefined) expect.fail('no row')
    expect(row).toMatchObject({ findings: [{ code: 'completion_refused', rule: 'SHIP-09' }] })
    expect(explainAnswer(row)).toMatch(/登録済み.*残りは「配送完了」だけ/u)
    expect(explainAnswer(row, 'en')).toMatch(/stay entered.*only "Shipped" is left/)
    expect(explainAnswer(row)).not.toContain('20文字')
  })

  it.each<readonly [string, readonly ShipmentRowAnswer[], 0 | 1 | null, string | null]>([
    ['no answer', [], null, null],
    ['a first that went well', [slip(1)], null, null],
    ['a refused first', [slip(1, '権限がありません')], 0, '権限がありません'],
    ['the last word of several', [slip(1, NO), slip(1, '権限がありません')], 0, '権限がありません'],
    ['an empty message', [slip(1, '')], 0, ''],
    ['a refused second', [slip(1, NO), slip(1), completion(1, '権限がありません')], 1, '権限がありません'],
    [
      'the last word of several to a second',
      [slip(1), completion(1, NO), completion(1, '権限がありません')],
      1,
      '権限がありません',
    ],
    ['a second that had nothing to go on', [slip(1, NO), completion(1, '権限がありません')], 0, NO],
    ['both that went well', [slip(1), completion(1, NO), completion(1)], null, null],
    ['a 配送完了 without slip', [slip(1, NO), completion(1)], null, NO],
    ['a 配送完了 in doubt', [completion(1)], null, null],
  ])('SHIP-02: after %s it says what makeshop said, and what can be sent again', (_, answers, retry, message) => {
    const planned = plan(1)
    const { rows, send } = progress([planned], ...answers)
    expect(rows).toMatchObject([{ retry: retry === null ? null : planned.calls?.[retry], message }])
    // Not before somebody has removed the cause.
    if (retry !== null) expect(send).toStrictEqual([])
  })

  it('SHIP-02: a refused call that is sent again goes on from there, with its answer behind the others', () => {
    const plans = [plan(1)]
    const answers: ShipmentRowAnswer[] = []
    const sendAll = (message: string | null) => {
      const { rows, send } = progress(plans, ...answers)
      answers.push(...[...send, ...rows.flatMap(({ retry }) => retry ?? [])].map((call) => ({ ...call, message })))
      return progress(plans, ...answers).rows[0]?.state
    }
    const states = [NO, null, NO, NO, null].map(sendAll)
    expect(states).toStrictEqual([
      'slip_refused',
      'slip_entered',
      'completion_refused',
      'completion_refused',
      'completed',
    ])
  })

  it('of makeshop’s message it keeps what is fit to be shown', () => {
    const [row] = progress([plan(1)], slip(1, `\u0000登録\n${'あ'.repeat(80)}`)).rows
    expect(row?.message).toBe(`登録${'あ'.repeat(62)}`)
  })

  it('hands out what happened: a reported shipment, or one that NP is never told of', () => {
    const [reported] = progress([plan(1)], slip(1), completion(1)).rows
    const [untold] = progress([plan(1)], slip(1, NO), completion(1)).rows
    const [open] = progress([plan(1)], slip(1)).rows
    const [doubtful] = progress([plan(1)], completion(1)).rows
    if (reported?.event == null || untold?.event == null || doubtful?.event == null) expect.fail('nothing happened')
    expect(reported.event).toMatchObject({ type: 'delivery.completed', carrier: '佐川急便', slipNumber: SLIP })
    expect(untold.event).toMatchObject({ type: 'delivery.completed', carrier: null, slipNumber: null })
    expect(decide(order(1), reported.event).unwrap().order.paymentStatus).toBe('shipment_report_preparing')
    expect(decide(order(1), untold.event).unwrap().order).toMatchObject({
      paymentStatus: 'screening_approved',
      deliveryStatus: 'shipped',
      openFollowUps: ['complete_delivery_again'],
    })
    // READ-05: the goods are gone, and whether NP was told isn't known: they never ship once more.
    const { order: unsure } = decide(order(1), doubtful.event).unwrap()
    expect(unsure).toMatchObject({
      deliveryStatus: 'shipped',
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
    })
    expect(shippingGate(unsure).verdict).toBe('stop')
    expect(doubtful.next).toStrictEqual(shippingGate(unsure).next)
    expect(open?.event).toBeNull()
  })

  it('LINK-06: 配送完了 is dated by the answer to it, where that says when it came, and else by the plan', () => {
    const [answered, again] = ['2026-04-01T10:20:00+09:00', '2026-04-01T10:40:00+09:00']
    const eventOf = (...answers: readonly ShipmentRowAnswer[]) => progress([plan(1)], ...answers).rows[0]?.event
    const set = { ...completion(1), answeredAt: answered }
    expect(eventOf({ ...slip(1), answeredAt: at }, set)).toStrictEqual({ ...plan(1).event, at: answered })
    // 配送完了 that went well once is set, whatever is answered later.
    expect(eventOf(slip(1), completion(1, NO), set, { ...set, answeredAt: again })?.at).toBe(answered)
    expect(eventOf(set)).toStrictEqual({ ...plan(1).event, channel: 'other', at: answered })
    expect(eventOf(slip(1, NO), set)).toMatchObject({ carrier: null, slipNumber: null, at: answered })
    for (const answeredAt of [null, undefined])
      expect(eventOf(slip(1), { ...set, answeredAt })).toStrictEqual(plan(1).event)
  })

  it('keeps rows apart, in the order of the plans, and says which answers are nobody’s', () => {
    const plans = [plan(1), plan(2, { deliveryId: '2' }), plan(3)]
    const { rows, send, unmatched } = progress(plans, slip(9), slip(3, NO), slip(2), slip(1))
    expect(rows.map(({ state }) => state)).toStrictEqual(['slip_entered', 'to_send', 'slip_refused'])
    expect(send.map(({ orderNumber, operation }) => [orderNumber, operation])).toStrictEqual([
      ['P1', 'updateOrderDeliveryStatus'],
      ['P2', 'updateOrderAttribute'],
    ])
    expect(unmatched).toStrictEqual([0, 2])
  })

  it('says which answers are nobody’s in the order in which they came', () => {
    expect(progress([plan(1)], slip(9), slip(8), completion(9)).unmatched).toStrictEqual([0, 1, 2])
  })

  it('SHIP-02: takes no row for another whose names run together to the same', () => {
    const { rows, unmatched } = progress([plan(1, { deliveryId: '2 3' })], {
      ...slip(1),
      orderNumber: 'P1 2',
      deliveryId: '3',
    })
    expect(rows).toMatchObject([{ state: 'to_send' }])
    expect(unmatched).toStrictEqual([0])
  })

  it('SHIP-02: a call names its row, so that with a message it is the answer', () => {
    const plans = [plan(1), plan(2, { deliveryId: '2' })]
    const slips = progress(plans).send.map((call) => ({ ...call, message: null }))
    const completions = progress(plans, ...slips).send.map((call) => ({ ...call, message: null }))
    const { rows, send, unmatched } = progress(plans, ...slips, ...completions)
    expect([rows.map(({ state }) => state), send, unmatched]).toStrictEqual([['completed', 'completed'], [], []])
  })

  describe('SHIP-02: of an answer that repeats what was sent', () => {
    const sent = (planned: ShipmentPlan, at: 0 | 1): ShipmentRowAnswer => {
      const call = planned.calls?.[at]
      if (call === undefined) expect.fail('no calls')
      return { ...call, message: null }
    }
    const older = plan(1)

    it.each([
      ['another slip', { slipNumber: '222222222222' }],
      ['another carrier', { carrier: 'クロネコヤマト' }],
    ])('one to %s counts for no plan: makeshop would hold that, and NP be told of it', (_, otherwise) => {
      const { rows, send, unmatched } = progress([plan(1, otherwise)], sent(older, 0))
      expect(rows).toMatchObject([{ state: 'to_send' }])
      expect(send.map(({ operation }) => operation)).toStrictEqual(['updateOrderAttribute'])
      expect(unmatched).toStrictEqual([0])
    })

    it('one to the same counts, in whatever order its fields stand', () => {
      const anew = plan(1, { carrier: '佐川 急便' })
      const { input, ...rest } = sent(older, 0)
      const kept: ShipmentRowAnswer = JSON.parse(JSON.stringify({ input, extra: 1, ...rest }))
      expect(progress([anew], kept)).toMatchObject({ rows: [{ state: 'slip_entered' }], unmatched: [] })
    })

    it('SHIP-05: one to the same slip, planned at another time, doesn’t: it is entered once more', () => {
      const anew = plan(1, { at: later })
      const { rows, send, unmatched } = progress([anew], sent(older, 0), sent(older, 1))
      expect(rows).toMatchObject([{ state: 'to_send', event: null }])
      expect(send).toStrictEqual([anew.calls?.[0]])
      expect(unmatched).toStrictEqual([0, 1])
    })

    it('SHIP-05: nor does one that has the time alone', () => {
      const anew = plan(1, { at: later })
      const old = [slip(1), completion(1)].map((answer) => ({ ...answer, plannedAt: at }))
      expect(progress([anew], ...old)).toMatchObject({ rows: [{ state: 'to_send' }], unmatched: [0, 1] })
      const own = [slip(1), completion(1)].map((answer) => ({ ...answer, plannedAt: later }))
      expect(progress([anew], ...own)).toMatchObject({ rows: [{ state: 'completed' }], unmatched: [] })
    })

    it('READ-23: the same time in another form is the same: a database hands it back in its own', () => {
      const kept = [slip(1), completion(1)].map((answer) => ({ ...answer, plannedAt: new Date(at).toISOString() }))
      expect(progress([plan(1)], ...kept)).toMatchObject({ rows: [{ state: 'completed' }], unmatched: [] })
    })

    it.each([[null], [undefined]])('one whose time is %s counts by what was sent, as without it', (plannedAt) => {
      const untimed = [sent(older, 0), sent(older, 1)].map((answer) => ({ ...answer, plannedAt }))
      expect(progress([plan(1, { at: later })], ...untimed)).toMatchObject({ rows: [{ state: 'completed' }] })
    })

    it('SHIP-05: one to an older plan that arrives late takes the slip’s place, and completes nothing', () => {
      const anew = plan(1, { slipNumber: '222222222222', at: later })
      const late = progress([anew], sent(anew, 0), sent(older, 0))
      expect(late).toMatchObject({ rows: [{ state: 'to_send' }], unmatched: [1] })
      expect(late.send).toStrictEqual([anew.calls?.[0]])
      const entered = progress([anew], sent(anew, 0), sent(older, 1))
      expect(entered).toMatchObject({ rows: [{ state: 'slip_entered' }], unmatched: [1] })
      const refused = progress([anew], sent(anew, 0), { ...sent(older, 0), message: NO })
      expect(refused).toMatchObject({ rows: [{ state: 'slip_entered' }], unmatched: [1] })
    })

    it.each([
      ['the same slip', SLIP],
      ['another slip', '222222222222'],
    ])('SHIP-05: after a report that NP refused, %s is entered anew before 配送完了', (_, slipNumber) => {
      const kept = [sent(older, 0), sent(older, 1)]
      const [first] = progress([older], ...kept).rows
      if (first?.event == null) expect.fail('nothing happened')
      const recovered = [
        first.event,
        { type: 'shipment.requested', at },
        { type: 'shipment.failed', codes: ['E0100107'], at },
        reverted,
        edited('shipping'),
        requested,
        accepted(),
        approved,
      ] satisfies readonly OrderEvent[]
      const free = recovered.reduce((before, event) => decide(before, event).unwrap().order, order(1))
      const anew = planShipment(free, { ...told, slipNumber, at: later }).unwrap()
      const start = progress([anew], ...kept)
      expect(start).toMatchObject({ rows: [{ state: 'to_send', event: null }], unmatched: [0, 1] })
      expect(start.send).toStrictEqual([anew.calls?.[0]])
      const half = progress([anew], ...kept, sent(anew, 0))
      expect(half.send).toStrictEqual([anew.calls?.[1]])
      const [row] = progress([anew], ...kept, sent(anew, 0), sent(anew, 1)).rows
      expect(row).toMatchObject({ state: 'completed', event: { slipNumber, at: later } })
    })

    it('one that was 配送完了 with another slip leaves open what NP is told', () => {
      const { rows, unmatched } = progress([plan(1, { slipNumber: '222222222222' })], sent(older, 0), sent(older, 1))
      expect(rows).toMatchObject([{ state: 'in_doubt', event: { channel: 'other' } }])
      expect(unmatched).toStrictEqual([0])
    })

    it('one that went well with another slip since then takes the slip’s place: it is sent once more', () => {
      const other = plan(1, { slipNumber: '222222222222' })
      const back = progress([older], sent(older, 0), sent(other, 0))
      expect(back).toMatchObject({ rows: [{ state: 'to_send' }], unmatched: [1] })
      expect(back.send).toStrictEqual([older.calls?.[0]])
      const again = progress([older], sent(older, 0), sent(other, 0), sent(older, 0))
      expect(again).toMatchObject({ rows: [{ state: 'slip_entered' }], unmatched: [1] })
      const completed = progress([older], sent(older, 0), sent(other, 0), sent(older, 1))
      expect(completed).toMatchObject({ rows: [{ state: 'in_doubt' }], unmatched: [1] })
    })

    it('one that was refused with another slip leaves what makeshop has', () => {
      const refused = { ...sent(plan(1, { slipNumber: '222222222222' }), 0), message: NO }
      expect(progress([older], sent(older, 0), refused)).toMatchObject({
        rows: [{ state: 'slip_entered' }],
        unmatched: [1],
      })
    })

    it('one to another status than 配送完了 completes nothing', () => {
      const reverted = { ...sent(older, 1), input: { ...older.calls?.[1].input, deliveryStatus: 'NOT_YET' } }
      const outcome = Reflect.apply(applyShipmentResults, undefined, [[older], [sent(older, 0), reverted]])
      expect(outcome.unwrap()).toMatchObject({ rows: [{ state: 'slip_entered' }], unmatched: [1] })
    })

    it('one to a plan without calls is nobody’s', () => {
      const { rows, unmatched } = progress([plan(1, { slipNumber: '' })], sent(older, 0))
      expect([rows[0]?.state, unmatched]).toStrictEqual(['no_calls', [0]])
    })

    it.each([[null], [undefined]])('one whose input is %s counts by its order and delivery, as without it', (input) => {
      expect(progress([older], { ...slip(1), input })).toMatchObject({ rows: [{ state: 'slip_entered' }] })
    })
  })

  it.each<readonly [string, readonly ShipmentRowAnswer[], readonly string[]]>([
    ['SHIP-02 slip_to_enter', [], []],
    // The slip's form was right, or there would be no call: what is wrong, only makeshop's message tells.
    ['SHIP-02 slip_refused', [slip(1, NO)], ['SHIP-02 fix_input']],
    ['SHIP-09 slip_entered', [slip(1)], []],
    ['SHIP-09 completion_refused', [slip(1), completion(1, NO)], ['SHIP-09 fix_input']],
    ['SHIP-09 completed', [slip(1), completion(1)], []],
    // NP has to be told once more, and 未配送 is the way to that (SHIP-05).
    ['SHIP-02 completed_without_slip', [slip(1, NO), completion(1)], ['SHIP-05 revert_delivery']],
    // NP may have been told: whether 未配送 is right, only a look into its console says (READ-05).
    ['SHIP-02 completed_in_doubt', [completion(1)], ['READ-21 check_np_console']],
  ])('says %s, and what a person can do about it', (said, answers, steps) => {
    const [row] = progress([plan(1)], ...answers).rows
    expect(row?.findings.map(({ rule, code }) => `${rule} ${code}`)).toStrictEqual([said])
    expect(row?.next.map(({ rule, step }) => `${rule} ${step}`)).toStrictEqual(steps)
  })

  it.each([
    ['SHIP-04', 'ヤマト', 'fix_input', 'SHIP-03'],
    ['SHIP-04', '第一貨物', 'fix_input', 'SHIP-03'],
    ['SHIP-04', '日本郵便', 'fix_input', 'SHIP-03'],
    ['SHIP-04', '999', 'fix_input', 'SHIP-03'],
    ['SHIP-04', 'ネコポス', 'complete_and_report_by_hand', 'SHIP-06'],
    ['SHIP-04', '030', 'complete_and_report_by_hand', 'SHIP-06'],
    ['SHIP-02', '', 'complete_delivery', 'SHIP-09'],
  ])('%s: of a carrier that isn’t settled nothing is sent, and it says why: %s', (said, carrier, step, rule) => {
    for (const otherwise of [{}, { slipNumber: '' }, { apiIsLinked: false }]) {
      const unsettled = plan(1, { carrier, ...otherwise })
      expect(unsettled.next).toMatchObject([{ step, rule }])
      const { rows, send } = progress([unsettled])
      const findings = [{ code: 'no_calls', rule: said, detail: null }]
      expect(rows).toMatchObject([{ state: 'no_calls', call: null, retry: null, findings, next: unsettled.next }])
      expect(send).toStrictEqual([])
    }
  })

  it.each(['999', '030', '日本郵便'])(
    'SHIP-04: hands out no call with the carrier %s, wherever a plan comes from',
    (carrier) => {
      const deliveryCompanyCode = carrier
      const first = { ...slipCall, input: { deliveryRequestInfos: [{ ...slipInfo, deliveryCompanyCode }] } }
      const { event, ...rest } = plan(1)
      const given = [[{ ...rest, calls: [first, completionCall], event: { ...event, carrier } }], []]
      const outcome = Reflect.apply(applyShipmentResults, undefined, given)
      expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: 'plans[0].calls' } })
    },
  )

  describe('READ-05: while somebody has to look into NP’s console', () => {
    const unchecked: Order = { ...order(1), openFollowUps: ['check_np_console'] }
    const held = planShipment(unchecked, told).unwrap()
    const look = ['READ-21 check_np_console', 'READ-07 record_follow_ups']

    it.each<readonly [string, readonly ShipmentRowAnswer[], readonly string[]]>([
      ['to_send', [], []],
      ['slip_entered', [slip(1)], []],
      ['slip_refused', [slip(1, NO)], []],
      ['completion_refused', [slip(1), completion(1, NO)], []],
      ['completed', [slip(1), completion(1)], ['completed']],
      ['completed_without_slip', [slip(1, NO), completion(1)], ['completed_without_slip']],
      ['in_doubt', [completion(1)], ['completed_in_doubt']],
    ])('nothing is sent, nor sent again, and that look is what comes next: %s', (state, answers, said) => {
      for (const kept of [held, JSON.parse(JSON.stringify(held))]) {
        const { rows, send } = progress([kept], ...answers)
        expect(rows).toMatchObject([{ state, call: null, retry: null }])
        expect(send).toStrictEqual([])
        const [row] = rows
        // Of the goods that left in doubt, the look says what is recorded.
        expect(row?.next.map(({ rule, step }) => `${rule} ${step}`)).toStrictEqual(
          state === 'in_doubt' ? look.slice(0, 1) : look,
        )
        // What asks for a call to be sent isn't said.
        const findings = row?.findings.map(({ rule, code }) => `${rule} ${code}`)
        expect(findings?.[0]).toBe('READ-05 console_check_open')
        expect(row?.findings.slice(1).map(({ code }) => code)).toStrictEqual(said)
      }
    })

    it('of a 配送完了 that is set all the same it hands out what happened, and what makeshop said', () => {
      const { rows } = progress([held], slip(1), completion(1))
      expect(rows).toMatchObject([{ event: { type: 'delivery.completed', channel: 'order_detail' } }])
      expect(progress([held], slip(1, NO)).rows).toMatchObject([{ event: null, message: NO }])
    })

    it.each(['', 'ネコポス', '999'])('so it is without calls: %j', (carrier) => {
      const bare = planShipment(unchecked, { ...told, carrier }).unwrap()
      const [row] = progress([bare]).rows
      expect(row).toMatchObject({ state: 'no_calls', next: bare.next })
      expect(row?.next.map(({ rule, step }) => `${rule} ${step}`)).toStrictEqual(look)
      expect(row?.findings.map(({ code }) => code)).toStrictEqual(['console_check_open', 'no_calls'])
    })

    it('other rows go on, and this one does once it is planned anew after that', () => {
      const { rows, send } = progress([held, plan(2)])
      expect(rows.map(({ state }) => state)).toStrictEqual(['to_send', 'to_send'])
      expect(send).toStrictEqual([plan(2).calls?.[0]])
      const settled = decide(unchecked, { type: 'followUp.done', kind: 'check_np_console', at }).unwrap().order
      const anew = planShipment(settled, { ...told, at: later }).unwrap()
      expect(progress([anew]).send).toStrictEqual([anew.calls?.[0]])
    })

    it.each([
      ['nothing', undefined],
      ['null', null],
      ['a text', 'false'],
      ['a number', 0],
    ])('READ-24: a plan that has %s for whether it is held back is malformed', (_, isHeldBack) => {
      const outcome = Reflect.apply(applyShipmentResults, undefined, [[{ ...plan(1), isHeldBack }], []])
      expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: 'plans[0].isHeldBack' } })
    })

    it('a plan that was stored before the advice became another goes on as it was planned', () => {
      const next = [{ step: 'look_it_up', event: null, rule: 'READ-99' }]
      const ofBefore = (stored: unknown) => Reflect.apply(applyShipmentResults, undefined, [[stored], []]).unwrap()
      expect(ofBefore({ ...plan(1), next }).send).toStrictEqual([plan(1).calls?.[0]])
      expect(ofBefore({ ...held, next }).send).toStrictEqual([])
      expect(ofBefore({ ...held, next }).rows).toMatchObject([
        { call: null, findings: [{ code: 'console_check_open' }] },
      ])
    })
  })

  it('SHIP-02: a plan without calls sends nothing, and is to be entered by hand', () => {
    expect(progress([plan(1, { slipNumber: '' })]).rows).toMatchObject([
      {
        state: 'no_calls',
        call: null,
        event: null,
        findings: [{ code: 'no_calls', rule: 'SHIP-02', detail: null }],
        next: [{ step: 'complete_delivery' }],
      },
    ])
  })

  it.each([
    ['answers', [[plan(1)], null]],
    ['answers', [[plan(1)], {}]],
    ['answers', [[plan(1)], new Proxy([slip(1)], { get: boom })]],
    ['answers[1].message', [[plan(1)], [slip(1), { ...slip(1), message: undefined }]]],
    ['answers[0].operation', [[plan(1)], [{ ...slip(1), operation: 'deleteOrder' }]]],
    ['answers[0].orderNumber', [[plan(1)], [{ ...slip(1), orderNumber: 1 }]]],
    ['answers[0].deliveryId', [[plan(1)], [{ ...slip(1), deliveryId: 1 }]]],
    ['answers[0].input', [[plan(1)], [{ ...slip(1), input: SLIP }]]],
    ['answers[0].plannedAt', [[plan(1)], [{ ...slip(1), plannedAt: '2026-04-01' }]]],
    ['answers[0].plannedAt', [[plan(1)], [{ ...slip(1), plannedAt: 1 }]]],
    ['answers[0].answeredAt', [[plan(1)], [{ ...slip(1), answeredAt: '2026-04-01' }]]],
    ['answers', [[plan(1)], [{ ...slip(1), input: new Proxy({}, { get: boom }) }]]],
    ['answers[1]', [[plan(1)], [slip(1), null]]],
    ['answers[0]', [[plan(1)], ['updateOrderAttribute']]],
    // An order has one delivery (LINK-03).
    ['plans[1].orderNumber', [[plan(1), plan(1)], []]],
    ['plans[1].orderNumber', [[plan(1), { ...plan(1), deliveryId: 'another', calls: null }], []]],
    ['plans', [null, []]],
    ['plans', ['ab', []]],
    ['plans', [new Map([[0, plan(1)]]), []]],
    ['plans', [new Proxy([plan(1)], { get: boom }), []]],
    ['plans[1]', [[plan(1), null], []]],
    ['plans[0]', [['P1'], []]],
    ['plans[0].orderNumber', [[{}], []]],
    ['plans[0].orderNumber', [[{ ...plan(1), orderNumber: '' }], []]],
    ['plans[0].deliveryId', [[{ ...plan(1), deliveryId: undefined }], []]],
    ['plans[0].deliveryId', [[{ ...plan(1), deliveryId: '' }], []]],
    ['plans[0].event', [[{ ...plan(1), event: null }], []]],
    ['plans[1].event.at', [[plan(1), { ...plan(2), event: { ...plan(2).event, at: '2026-04-31T00:00:00Z' } }], []]],
    ['plans[0].event.type', [[{ ...plan(1), event: { type: 'order.cancelled', deleted: false, at } }], []]],
    ['plans[0].calls', [[{ ...plan(1), calls: undefined }], []]],
    ['plans[0].calls', [[{ ...plan(1), calls: [] }], []]],
    ['plans[0].calls', [[{ ...plan(1), calls: [slipCall, null] }], []]],
    ['plans[0].calls', [[{ ...plan(1), calls: [completionCall, slipCall] }], []]],
    ['plans[0].calls', [[{ ...plan(1), calls: [slipCall, completionCall, completionCall] }], []]],
  ])('READ-24: %s is malformed', (path, args) => {
    const outcome = Reflect.apply(applyShipmentResults, undefined, args)
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })

  it.each<readonly [string, object, object]>([
    ['of another order', { ...slipCall, orderNumber: 'P2' }, {}],
    ['that hasn’t an input', { ...slipCall, input: null }, {}],
    ['that isn’t a list', { ...slipCall, input: { deliveryRequestInfos: 'ab' } }, {}],
    ['of no delivery', { ...slipCall, input: { deliveryRequestInfos: [] } }, {}],
    ['of two deliveries', { ...slipCall, input: { deliveryRequestInfos: [slipInfo, slipInfo] } }, {}],
    ['of another delivery', { ...slipCall, input: { deliveryRequestInfos: [{ ...slipInfo, deliveryId: '2' }] } }, {}],
    ['of no slip', { ...slipCall, input: { deliveryRequestInfos: [{ ...slipInfo, slipNumber: '未定' }] } }, {}],
    ['of no carrier', { ...slipCall, input: { deliveryRequestInfos: [{ ...slipInfo, deliveryCompanyCode: '' }] } }, {}],
    [
      'of another slip than is recorded then',
      { ...slipCall, input: { deliveryRequestInfos: [{ ...slipInfo, slipNumber: '222222222222' }] } },
      {},
    ],
    [
      'of another carrier than is recorded then',
      { ...slipCall, input: { deliveryRequestInfos: [{ ...slipInfo, deliveryCompanyCode: '001' }] } },
      {},
    ],
    ['of a plan that was made at another time', { ...slipCall, plannedAt: later }, {}],
    ['of a plan that was made who knows when', { ...slipCall, plannedAt: undefined }, {}],
    ['that completes by a plan of another time', {}, { ...completionCall, plannedAt: later }],
    ['that completes another order', {}, { ...completionCall, orderNumber: 'P2' }],
    ['that completes nothing', {}, { ...completionCall, input: undefined }],
    ['that names another order', {}, completionOf({ displayOrderNumber: 'P2' })],
    ['that completes another delivery', {}, completionOf({ deliveryId: '2' })],
    ['that sets another status', {}, completionOf({ deliveryStatus: 'CANCELED' })],
  ])('SHIP-02: hands out no call %s', (_, first, second) => {
    const calls = [
      { ...slipCall, ...first },
      { ...completionCall, ...second },
    ]
    const outcome = Reflect.apply(applyShipmentResults, undefined, [[{ ...plan(1), calls }], []])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: 'plans[0].calls' } })
  })

  it('SHIP-02: hands out no call of a shipment that records neither slip nor carrier', () => {
    const { event, ...rest } = plan(1)
    for (const missing of [{ slipNumber: '' }, { carrier: null }]) {
      for (const calls of [rest.calls, {}]) {
        const given = [[{ ...rest, calls, event: { ...event, ...missing } }], []]
        const outcome = Reflect.apply(applyShipmentResults, undefined, given)
        expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: 'plans[0].calls' } })
      }
    }
  })

  it('goes on with plans that were kept as JSON, by whoever sorted their fields', () => {
    const plans = [
      plan(1),
      plan(2, { slipNumber: '' }),
      plan(3, { apiIsLinked: false, carrier: '017' }),
      plan(4, { carrier: undefined, slipNumber: null }),
    ]
    const kept: readonly ShipmentPlan[] = JSON.parse(JSON.stringify(plans))
    const answers = [slip(1), completion(1), slip(3)]
    expect(progress(kept, ...answers)).toEqual(progress(plans, ...answers))
    const sorted = plans.map((each) => Object.fromEntries(Object.entries(each).reverse()))
    const outcome = Reflect.apply(applyShipmentResults, undefined, [sorted, answers])
    expect(outcome.unwrap()).toEqual(progress(plans, ...answers))
  })

  const someAnswers = fc.array(
    fc.tuple(fc.constantFrom(slip, completion), fc.constantFrom(1, 2, 3, 4), fc.constantFrom(null, NO)),
    { maxLength: 12 },
  )

  it(`SHIP-02: the second call is sent only where the last answer to the first is fine (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(someAnswers, (list) => {
        const answers = list.map(([answer, number, message]) => answer(number, message))
        const { rows, send } = progress([plan(1), plan(2), plan(3)], ...answers)
        for (const call of send) {
          const first = answers
            .filter((each) => each.orderNumber === call.orderNumber && each.operation === 'updateOrderAttribute')
            .at(-1)
          if (call.operation === 'updateOrderDeliveryStatus') expect(first?.message).toBeNull()
          else expect(first).toBeUndefined()
        }
        for (const row of rows) {
          expect(explainAnswer(row)).toMatch(/（SHIP-0[29]）/)
          expect(explainAnswer(row, 'en')).toMatch(/\(SHIP-0[29]\)/)
        }
      }),
      RUN,
    )
  })
})
