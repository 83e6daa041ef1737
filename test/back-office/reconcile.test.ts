import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  NP_STATUSES,
  type NpState,
  type NpStatus,
  npStatusLabel,
  type ReconciliationVerdict,
  reconcile,
  triage,
} from '../../src/back-office/index.js'
import {
  acceptedEvents,
  decide,
  type Order,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  type PaymentStatus,
} from '../../src/index.js'
import { histories } from '../arbitraries/histories.js'
import { anyOrder } from '../arbitraries/orders.js'
import { codes, instant, npId, plain } from '../arbitraries/values.js'
import { at, NP_ID, OTHER_NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'
import { compared, lived } from './compared.js'

const RUN = { seed: 20260506, numRuns: 1_500 }

const LIVE = { npTransaction: { state: 'live', id: NP_ID } } as const
/** What 要確認 keeps of the 審査保留 that it was opened from (READ-17). */
const HELD = { stage: 'screening', codes: ['RE009'] } as const
/** NP goes on, and has no report. */
const LIVE_AT_NP: readonly NpStatus[] = ['in_review', 'held', 'approved']
const UNKNOWN = { npTransaction: { state: 'unknown', id: null } } as const

/** An order for each row of the table. */
const ORDERS: Readonly<Record<string, Order>> = {
  '審査待ち(準備中), new': anOrder({ in: 'screening_preparing' }),
  '審査待ち(準備中), again': anOrder({ in: 'screening_preparing', ...LIVE }),
  '審査待ち(準備中), unclear': anOrder({ in: 'screening_preparing', ...UNKNOWN }),
  '審査待ち, new': anOrder({ in: 'screening_waiting' }),
  '審査待ち, again': anOrder({ in: 'screening_waiting', ...LIVE }),
  '審査待ち, unclear': anOrder({ in: 'screening_waiting', ...UNKNOWN }),
  審査中: anOrder({ in: 'screening_in_progress' }),
  審査保留: anOrder({ in: 'screening_on_hold' }),
  審査NG: anOrder({ in: 'screening_rejected' }),
  審査OK: anOrder({ in: 'screening_approved' }),
  '審査OK, 配送完了': anOrder({
    in: 'screening_approved',
    deliveryStatus: 'shipped',
    openFollowUps: ['complete_delivery_again'],
  }),
  '出荷報告(準備中)': anOrder({ in: 'shipment_report_preparing' }),
  出荷報告中: anOrder({ in: 'shipment_report_in_progress' }),
  出荷報告完了: anOrder({ in: 'shipment_report_completed' }),
  '出荷報告完了, 配送完了 not on record': anOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped' }),
  '要確認, new': anOrder({ in: 'needs_attention' }),
  '要確認, again, never 審査OK': anOrder({ in: 'needs_attention', ...LIVE, problem: HELD }),
  '要確認, again, perhaps edited since': anOrder({ in: 'needs_attention', ...LIVE }),
  '要確認, again, once 審査OK': anOrder({
    in: 'needs_attention',
    ...LIVE,
    everApproved: true,
    problem: { stage: 'operator', codes: [] },
  }),
  '要確認, again, once 審査OK, 配送完了': anUnsupportedShipment({
    openFollowUps: [],
    problem: { stage: 'shipment', codes: ['E0100110'] },
  }),
  '要確認, reported by hand, or to be': anUnsupportedShipment(LIVE),
  '要確認, rejected before': anOrder({
    in: 'needs_attention',
    npTransaction: { state: 'rejected', id: NP_ID },
    problem: { stage: 'screening', codes: ['NG001'] },
  }),
  '要確認, unclear': anOrder({ in: 'needs_attention', ...UNKNOWN }),
  'closed, to be cancelled at NP': aCancelledOrder(),
  'closed, nothing left at NP': aCancelledOrder({
    openFollowUps: [],
    npTransaction: { state: 'cancelled', id: NP_ID },
  }),
}

const VERDICTS: Readonly<Record<string, ReconciliationVerdict>> = {
  '=': 'in_step',
  '<': 'shop_behind',
  '>': 'np_behind',
  '×': 'contradiction',
  '?': 'cannot_tell',
}

/** What NP's word amounts to, where it amounts to a status. */
const TRUTHS: { readonly [S in NpStatus]?: PaymentStatus } = {
  in_review: 'screening_in_progress',
  held: 'screening_on_hold',
  approved: 'screening_approved',
  rejected: 'screening_rejected',
  reported: 'shipment_report_completed',
}

/** The hand-reviewed table of the documentation: row by row, cell by cell. */
const tableOf = (page: string) =>
  readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(({ length }) => length === NP_STATUSES.length + 3)
const TABLE = tableOf('reconciling.md')
const [HEAD = [], , ...ROWS] = TABLE

const CELLS = ROWS.flatMap(([, row = '', ...cells]) =>
  NP_STATUSES.map((status, column) => [row, status, cells[column] ?? ''] as const),
)

describe('reconcile: the table of every pair', () => {
  it('has a row for every order and a column for everything NP says', () => {
    expect(HEAD.slice(2, -1).map((name) => name.replaceAll(' ', '_'))).toStrictEqual([...NP_STATUSES])
    expect(ROWS.map(([, row]) => row)).toStrictEqual(Object.keys(ORDERS))
    const statuses = Object.values(ORDERS).map(({ paymentStatus }) => paymentStatus)
    expect(new Set(statuses)).toStrictEqual(new Set(PAYMENT_STATUSES))
  })

  it('is the same in Japanese, with the Japanese term beside each English one', () => {
    const [head = [], , ...rows] = tableOf('reconciling.ja.md')
    const named = NP_STATUSES.map((status) => `${status.replaceAll('_', ' ')}<br>${npStatusLabel(status, 'ja')}`)
    expect(head.slice(2, -1)).toStrictEqual(named)
    expect(rows.map(([, row = '', ...cells]) => [row.split('<br>')[0], ...cells])).toStrictEqual(
      ROWS.map(([, ...row]) => row),
    )
    for (const [, row = ''] of rows) expect(/[a-z]/.test(row.split('<br>')[0] ?? ''), row).toBe(row.includes('<br>'))
  })

  it.each(CELLS)('%s, when NP says %s: %s', (row, status, cell) => {
    const order = ORDERS[row]
    if (order === undefined) expect.fail(`no order for ${row}`)
    const [mark = '', way = 'none'] = cell.split(' ')
    const { verdict, repair, repairKind, findings } = compared(order, { status, at })
    expect(verdict).toBe(VERDICTS[mark])
    // SYNC-03: beside what it found, what setting the display may cost. READ-20, READ-08: or what NP may hold. SHIP-09,
    // PAY-01, CANC-01: or what becomes of the goods.
    const [, ...beside] = findings.map(({ code }) => code)
    const isHere = order.deliveryStatus === 'not_shipped'
    const ofReport = mark === '×' ? 'report_not_explained' : 'delivery_not_on_record'
    const ofGoods = [
      ...(order.closed !== null && status === 'reported' ? ['cancelled_after_shipping'] : []),
      ...(row === 'closed, nothing left at NP' && LIVE_AT_NP.includes(status) ? ['goods_perhaps_with_buyer'] : []),
      ...(status === 'cancelled' && (!isHere || row.startsWith('出荷報告')) && mark === '×'
        ? ['goods_to_be_paid']
        : []),
      ...(status === 'reported' && isHere && way !== 'none' ? [ofReport] : []),
    ]
    const isHeldThere = status === 'in_review' || status === 'approved'
    const isNameless =
      (row === '要確認, unclear' && isHeldThere) || (row === '要確認, new' && (isHeldThere || status === 'held'))
    const isApprovedSince = row === '要確認, rejected before' && status === 'approved'
    const mayStand = isApprovedSince ? ['transaction_perhaps_stands'] : []
    const besideIt = isNameless ? ['np_id_not_on_record'] : mayStand
    expect(beside).toStrictEqual([...ofGoods, ...(repairKind === 'display' ? ['override_may_lose_sync'] : besideIt)])
    const types = repair.map(({ type }) => type)
    expect(repairKind).toBe(way)
    if (way === 'none') expect(repair).toStrictEqual([])
    if (way === 'settle') expect(repair).toStrictEqual([{ type: 'followUp.done', kind: 'cancel_in_np_console', at }])
    if (way === 'doubt') expect(repair).toStrictEqual([{ type: 'sync.doubted', reason: 'other', at }])
    if (way === 'link') expect(types).not.toContain('status.overridden')
    if (way === 'display') {
      const truth = TRUTHS[status]
      expect(repair).toMatchObject([{ to: truth }, { status: truth }])
      expect(types).toStrictEqual(['status.overridden', 'sync.confirmed'])
    }
    if (way !== 'none')
      expect(lived(order, ...compared(order, { status, at }).repair).closed).toStrictEqual(order.closed)
    expect(['none', 'settle', 'link', 'display', 'doubt']).toContain(way)
  })
})

describe('reconcile', () => {
  it('READ-15: a hold for other reasons than makeshop knows is news', () => {
    const order = anOrder({ in: 'screening_on_hold' })
    expect(compared(order, { status: 'held', codes: ['RE009'], at }).verdict).toBe('in_step')
    expect(compared(order, { status: 'held', codes: ['RE014'], at })).toMatchObject({
      verdict: 'shop_behind',
      repair: [{ type: 'screening.held', codes: ['RE014'] }],
    })
  })

  it('SHIP-06: a mail service that was reported by hand leaves makeshop behind', () => {
    const order = anUnsupportedShipment({ openFollowUps: ['report_in_np_console'] })
    expect(compared(order, { status: 'reported', at }).verdict).toBe('shop_behind')
    // What a person has done is no contradiction either: makeshop doesn't show it by itself.
    const settled = anUnsupportedShipment({ openFollowUps: [] })
    expect(compared(settled, { status: 'reported', at })).toMatchObject({
      verdict: 'shop_behind',
      repair: [{ type: 'status.overridden', to: 'shipment_report_completed' }, { type: 'sync.confirmed' }],
    })
    // SHIP-05: goods that were put back to 未配送 were reported by nobody.
    const back = decide(order, { type: 'delivery.reverted', at }).unwrap().order
    expect(back.problem?.codes).toStrictEqual(order.problem?.codes)
    expect(compared(back, { status: 'reported', at }).verdict).toBe('contradiction')
    const refused = anOrder({
      in: 'needs_attention',
      deliveryStatus: 'shipped',
      problem: { stage: 'shipment', codes: ['E0100110'] },
    })
    expect(compared(refused, { status: 'reported', at }).verdict).toBe('contradiction')
  })

  describe('READ-07: NP took on an order that was closed, and nothing was left to do', () => {
    const rejected = anOrder({ in: 'screening_rejected' })
    const change = { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at } as const
    const closed = decide(rejected, change).unwrap().order

    it.each([
      ['approved', { type: 'screening.approved', at }],
      ['reported', { type: 'screening.approved', at }],
      ['held', { type: 'screening.held', codes: ['RE009'], at }],
    ] as const)('%s: it has to be cancelled there', (status, event) => {
      const compare = compared(closed, { status, codes: status === 'held' ? ['RE009'] : null, at })
      expect(compare).toMatchObject({ verdict: 'contradiction', repair: [event], repairKind: 'reopen' })
      expect(compare.findings).toStrictEqual([{ code: 'np_to_cancel', rule: 'CANC-01', detail: status }])
      expect(compare.next.map(({ step }) => step)).toStrictEqual(['settle_follow_ups'])
      expect(lived(closed, ...compare.repair)).toMatchObject({
        npTransaction: { state: 'live' },
        openFollowUps: ['cancel_in_np_console'],
      })
    })

    it('CANC-01: once the buyer has paid, there is a refund to settle, which isn’t forgotten', () => {
      const compare = compared(closed, { status: 'paid', at })
      expect(compare).toMatchObject({ verdict: 'contradiction', repairKind: 'reopen' })
      expect(compare.findings).toStrictEqual([{ code: 'paid_after_closing', rule: 'CANC-01', detail: 'paid' }])
      expect(compare.next).toMatchObject([{ step: 'settle_refund', followUps: ['cancel_in_np_console'] }])
      const reopened = lived(closed, ...compare.repair)
      expect(reopened.openFollowUps).toStrictEqual(['cancel_in_np_console'])
      expect(compared(reopened, { status: 'paid', at })).toMatchObject({ repair: [], next: compare.next })
      const settled = lived(reopened, { type: 'followUp.done', kind: 'cancel_in_np_console', at })
      expect(compared(settled, { status: 'paid', at })).toMatchObject({ repairKind: 'none' })
      for (const state of ['unknown', 'requested', 'live'] as const) {
        const open = aCancelledOrder({ npTransaction: { state, id: NP_ID } })
        // Cancelled, not paid in another way: where the goods are is asked first.
        const next = [{ step: 'find_goods' }, ...compare.next]
        expect(compared(open, { status: 'paid', at })).toMatchObject({ repairKind: 'none', next })
      }
    })

    it('READ-26: codes of a hold that NP doesn’t give aren’t made up', () => {
      for (const codes of [null, undefined]) {
        const { repair } = compared(closed, { status: 'held', codes, at })
        expect(repair).toStrictEqual([{ type: 'screening.held', codes: [], at }])
      }
    })

    it('another transaction tells nothing of this one, whose end would settle what is open of the other', () => {
      const known = { ...closed, npTransaction: { ...closed.npTransaction, id: NP_ID } }
      const other = compared(known, { status: 'approved', npTransactionId: OTHER_NP_ID, at })
      expect(other.repair).toStrictEqual([])
      expect(other.findings.map(({ code }) => code)).toStrictEqual(['other_transaction', 'np_to_cancel'])
    })
  })

  it('READ-15: another transaction is a contradiction to which only a doubt answers', () => {
    const order = anOrder({ in: 'screening_approved' })
    expect(compared(order, { status: 'approved', npTransactionId: NP_ID, at }).verdict).toBe('in_step')
    expect(compared(order, { status: 'approved', npTransactionId: OTHER_NP_ID, at })).toMatchObject({
      verdict: 'contradiction',
      repair: [{ type: 'sync.doubted', reason: 'other', at }],
      findings: [{ code: 'np_transaction_differs', rule: 'READ-15' }],
    })
  })

  describe('CANC-01: another transaction says nothing of a closed order’s own, and is to be cancelled where NP holds it', () => {
    const own = { npTransaction: { state: 'live', id: NP_ID } } as const
    const open = aCancelledOrder(own)
    const settled = aCancelledOrder({ openFollowUps: [], npTransaction: { state: 'cancelled', id: NP_ID } })
    const ofGoods = (code: string, areLookedFor: boolean) =>
      code === 'np_to_cancel' && areLookedFor ? 'np_to_cancel_unless_kept' : code
    const other = (order: Order, status: NpStatus) => compared(order, { status, npTransactionId: OTHER_NP_ID, at })

    it.each<readonly [NpStatus, string | null]>([
      ['unknown', null],
      ['not_found', null],
      ['in_review', 'np_to_cancel'],
      ['held', 'np_to_cancel'],
      ['approved', 'np_to_cancel'],
      ['rejected', null],
      ['cancelled', null],
      ['reported', 'np_to_cancel'],
      ['paid', 'paid_after_cancel'],
    ])('%s: %s', (status, beside) => {
      const hasReport = status === 'reported' || status === 'paid'
      const also = (areLookedFor: boolean) => [
        ...(beside === null ? [] : [{ code: ofGoods(beside, areLookedFor), rule: 'CANC-01', detail: status }]),
        ...(hasReport ? [{ code: 'cancelled_after_shipping', rule: 'CANC-01', detail: null }] : []),
      ]
      // A cancel that is on record may be one that the buyer who keeps the goods settled.
      const kept = LIVE_AT_NP.includes(status)
        ? [{ code: 'goods_perhaps_with_buyer', rule: 'CANC-01', detail: null }]
        : []
      for (const [order, beside] of [
        [open, also(hasReport)],
        [settled, [...also(true), ...kept]],
      ] as const) {
        const { verdict, repair, findings } = other(order, status)
        expect([verdict, repair]).toStrictEqual(['contradiction', []])
        expect(findings).toStrictEqual([{ code: 'other_transaction', rule: 'CANC-01', detail: status }, ...beside])
      }
      const stepsOf = (order: Order) => other(order, status).next.map(({ step }) => step)
      expect(stepsOf(open)).toStrictEqual([
        'check_np_console',
        ...(hasReport ? ['find_goods', 'settle_by_goods'] : ['settle_follow_ups']),
      ])
      // Of the other nothing is recorded, so that nothing is settled by its end.
      expect(stepsOf(settled)).toStrictEqual([
        'check_np_console',
        ...(beside === null ? [] : ['find_goods', 'handle_by_hand']),
      ])
    })

    it('is worded', () => {
      const [held, paid] = [other(open, 'approved'), other(settled, 'paid')]
      expect(explainAnswer(held)).toMatch(/別のNP取引ID.*NP管理画面でキャンセルしてください/u)
      expect(explainAnswer(held, 'en')).toMatch(/another transaction.*Cancel it in NP's console/)
      expect(explainAnswer(paid)).toMatch(/別のNP取引ID.*返金/u)
      expect(explainAnswer(paid, 'en')).toMatch(/another transaction.*refund/)
    })
  })

  it.each(['screening_preparing', 'screening_waiting'] as const)(
    'CANC-01: nor does it where a request was on its way when it was closed: %s',
    (paymentStatus) => {
      const closed = { ...aCancelledOrder({ npTransaction: { state: 'live', id: NP_ID } }), paymentStatus }
      expect(compared(closed, { status: 'cancelled', npTransactionId: OTHER_NP_ID, at })).toMatchObject({
        verdict: 'contradiction',
        repair: [],
      })
    },
  )

  it.each([
    ['room for one event of two', 1, 0],
    ['room for both', 2, 2],
  ])('READ-24: a repair is proposed whole or not at all: an order with %s', (_, room, proposed) => {
    const order = anOrder({ in: 'screening_in_progress', version: Number.MAX_SAFE_INTEGER - room })
    expect(compared(order, { status: 'cancelled', at }).repair).toHaveLength(1)
    const { verdict, repair, repairKind } = compared({ ...order, syncTrust: 'suspect' }, { status: 'approved', at })
    expect(verdict).toBe('shop_behind')
    expect(repair).toHaveLength(proposed)
    expect(repairKind).toBe(proposed === 0 ? 'none' : 'display')
  })

  it('FLOW-02: NP’s id and codes go into the repair', () => {
    const order = anOrder({ in: 'screening_waiting' })
    const { repair } = compared(order, { status: 'held', codes: ['RE009'], npTransactionId: NP_ID, at })
    expect(repair).toStrictEqual([
      { type: 'screening.accepted', npTransactionId: NP_ID, at },
      { type: 'screening.held', codes: ['RE009'], at },
    ])
  })

  it('READ-15: where makeshop knows no id, NP’s is no other one', () => {
    const order = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } })
    expect(compared(order, { status: 'approved', npTransactionId: NP_ID, at }).verdict).toBe('in_step')
  })

  it.each(['screening_preparing', 'screening_waiting'] as const)(
    'CORR-03: screened again, an order may get a new transaction: %s',
    (paymentStatus) => {
      const order = anOrder({ in: paymentStatus, ...LIVE })
      const reconciliation = compared(order, { status: 'in_review', npTransactionId: OTHER_NP_ID, at })
      expect(reconciliation).toMatchObject({ verdict: 'shop_behind', findings: [{ code: 'makeshop_to_catch_up' }] })
      expect(lived(order, ...reconciliation.repair)).toMatchObject({
        paymentStatus: 'screening_in_progress',
        npTransaction: { state: 'live', id: OTHER_NP_ID },
      })
    },
  )

  it('READ-21: a confirmation brings no new transaction, so that none is proposed for a doubted order', () => {
    const order = aSuspectOrder({ in: 'screening_waiting', ...LIVE })
    expect(compared(order, { status: 'in_review', npTransactionId: OTHER_NP_ID, at })).toMatchObject({
      verdict: 'shop_behind',
      repair: [],
      findings: [
        { code: 'display_to_correct', rule: 'SYNC-01' },
        { code: 'override_may_lose_sync', rule: 'SYNC-03' },
      ],
      next: [{ step: 'confirm_sync' }],
    })
  })

  it('READ-20: that 要確認 once was 審査OK says nothing of a transaction that isn’t known to be there', () => {
    const unclear = anOrder({ in: 'needs_attention', ...UNKNOWN, everApproved: true })
    expect(compared(unclear, { status: 'not_found', at }).verdict).toBe('in_step')
    const none = anOrder({ in: 'needs_attention', everApproved: true })
    expect(compared(none, { status: 'approved', at }).verdict).toBe('contradiction')
  })

  it.each(
    NP_STATUSES.flatMap((status) => [
      ['needs_attention', status] as const,
      // READ-20: the request from before its correction.
      ['screening_preparing', status] as const,
    ]),
  )('READ-20: of %s after a request that nobody answered NP may say anything: %s', (paymentStatus, status) => {
    const unanswered = anOrder({ in: paymentStatus, npTransaction: { state: 'requested', id: null } })
    const unclear = anOrder({ in: paymentStatus, ...UNKNOWN })
    expect(compared(unanswered, { status, at }).verdict).toBe(compared(unclear, { status, at }).verdict)
  })

  it('READ-21: NP’s word settles a doubt where both agree', () => {
    const order = anOrder({ in: 'screening_approved', syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    const reconciliation = compared(order, { status: 'approved', at })
    expect(reconciliation).toMatchObject({
      verdict: 'shop_behind',
      repair: [{ type: 'sync.confirmed', status: 'screening_approved' }],
      repairKind: 'confirm',
      findings: [{ code: 'sync_to_confirm' }, { code: 'contents_to_compare' }],
    })
    expect(lived(order, ...reconciliation.repair)).toMatchObject({ syncTrust: 'linked', openFollowUps: [] })
  })

  it('CANC-01: says what is dear', () => {
    const said = (order: Order, status: NpStatus) => explainAnswer(compared(order, { status, at }), 'en')
    expect(said(anOrder({ in: 'screening_approved' }), 'cancelled')).toContain('Stop the parcel')
    expect(said(aCancelledOrder(), 'approved')).toContain("Cancel it in NP's console")
    expect(said(anOrder({ in: 'shipment_report_completed' }), 'approved')).toContain('contradicts')
  })

  it.each([
    [{ status: '審査OK', at }, 'npState.status'],
    [{ status: 'held', codes: 'RE009', at }, 'npState.codes'],
    [{ status: 'held', codes: [1], at }, 'npState.codes'],
    [{ status: 'approved', npTransactionId: '', at }, 'npState.npTransactionId'],
    [{ status: 'approved' }, 'npState.at'],
    [null, 'npState'],
    [[], 'npState'],
    ['approved', 'npState'],
  ])('READ-24: %j is malformed: %s', (npState, path) => {
    const outcome = Reflect.apply(reconcile, undefined, [anOrder({ in: 'screening_waiting' }), npState])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })

  it('READ-24: an answer of NP’s that can’t be looked at is malformed as a whole', () => {
    const npState: NpState = {
      status: 'approved',
      get at(): string {
        throw new Error('boom')
      },
    }
    expect(reconcile(anOrder({ in: 'screening_waiting' }), npState)).toMatchObject({
      ok: false,
      val: { code: 'malformed', detail: 'npState' },
    })
  })

  it('READ-24: a malformed order is refused with the path, one that can’t be read as a whole', () => {
    const order = anOrder({ in: 'screening_waiting' })
    for (const [malformed, path] of [
      [{ ...order, version: 0 }, 'order.version'],
      [{ ...order, npTransaction: unreadable(order.npTransaction, 'state') }, 'order'],
    ] as const) {
      const outcome = reconcile(malformed, { status: 'approved', at })
      expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
    }
  })

  it('READ-24: an order that throws when it is read again is judged by what it said first', () => {
    const order = anOrder({ in: 'screening_waiting' })
    const once = { ...order, npTransaction: throwsWhenReadAgain(order.npTransaction, 'state') }
    const npState = { status: 'approved', at } as const
    expect(reconcile(once, npState)).toStrictEqual(reconcile(order, npState))
  })
})

describe('reconcile: laws', () => {
  const orders = fc.oneof(
    anyOrder,
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
  const states: fc.Arbitrary<NpState> = plain({
    status: fc.constantFrom(...NP_STATUSES),
    codes: fc.option(codes),
    npTransactionId: fc.option(npId),
    at: instant,
  })
  const law = (title: string, holds: (order: Order, npState: NpState) => void) =>
    it(`${title} (seed ${RUN.seed})`, () => fc.assert(fc.property(orders, states, holds), RUN))

  law('a repair is accepted by decide and ends in step, or in doubt', (order, npState) => {
    const { repair } = compared(order, npState)
    if (repair.length === 0) return
    let now = order
    for (const event of repair) {
      const decided = decide(now, event)
      expect(decided).toMatchObject({ ok: true, val: { changed: true } })
      now = decided.unwrap().order
    }
    if (repair.at(-1)?.type === 'sync.doubted') {
      // READ-21: what contradicts goes on to, until somebody has looked.
      expect(now.syncTrust).toBe('suspect')
      const doubted = compared(now, npState)
      expect(doubted.verdict).toBe('contradiction')
      // CORR-03: of what NP has nothing, 要確認 is set, so that an edit sends it anew.
      const isAnew = doubted.repair.some(
        (event) => event.type === 'status.overridden' && event.to === 'needs_attention',
      )
      expect(isAnew).toBe(doubted.repair.length > 0)
      if (isAnew) expect([npState.status, doubted.repairKind]).toStrictEqual(['not_found', 'display'])
      return
    }
    if (npState.status === 'not_found' && now.paymentStatus === 'needs_attention') {
      expect(compared(now, npState)).toMatchObject({ repair: [], repairKind: 'none' })
      return
    }
    // READ-07: of a closed order that NP took on after all it says what is left to do.
    const isLate = repair.some(({ type }) => type.startsWith('screening.')) && order.closed !== null
    // READ-05: so it does of goods that have left, once both show the same.
    const isUnreported = now.closed === null && now.deliveryStatus === 'shipped' && npState.status === 'approved'
    // CANC-01: what the buyer has paid is refunded, so NP never comes to show it as cancelled.
    const ofLate = npState.status === 'paid' ? 'contradiction' : 'np_behind'
    expect(compared(now, npState)).toMatchObject({
      verdict: isLate ? ofLate : isUnreported ? 'np_behind' : 'in_step',
      repair: [],
    })
  })

  law('LINK-06: what the link brings is for it to bring, and a person is told to wait', (order, npState) => {
    const { repair, repairKind, next } = compared(order, npState)
    expect(repairKind === 'none').toBe(repair.length === 0)
    const isWaitedFor = next.some(({ step }) => step === 'wait_for_link')
    // STAT-04: so is what NP alone ends, of a hold whose codes are recorded.
    expect(repairKind === 'link').toBe(repair.length > 0 && repairKind !== 'codes' && isWaitedFor)
  })

  law('in step is only what is trusted', (order, npState) => {
    if (compared(order, npState).verdict === 'in_step' && order.closed === null) expect(order.syncTrust).toBe('linked')
  })

  law('READ-05: goods that left are in step with no approval of NP’s', (order, npState) => {
    const { verdict } = compared({ ...order, deliveryStatus: 'shipped' }, { ...npState, status: 'approved' })
    expect(verdict).not.toBe('in_step')
  })

  law('LINK-06: what the work lists have as stalled is waited for only where NP has gone on', (order, npState) => {
    const { verdict, next } = compared(order, npState)
    if (verdict === 'shop_behind' || next.every(({ step }) => step !== 'wait_for_link')) return
    const stalled = triage([order], npState.at)
      .unwrap()
      .lists.find(({ list }) => list === 'stalled')
    expect(stalled).toMatchObject({ count: 0, alsoCount: 0 })
  })

  law(
    'there is something to do, and decide takes each event of it, in turn where they come in turn',
    (order, npState) => {
      const { next, inTurn } = compared(order, npState)
      expect(next.length).toBeGreaterThan(0)
      let now = order
      for (const { event } of next) {
        if (event === null) continue
        expect(acceptedEvents(now)).toContain(event)
        // PAY-01: 要確認 is what leads on to another payment method.
        if (inTurn && event === 'sync.doubted') now = lived(now, { type: event, reason: 'other', at })
        if (inTurn && event === 'sync.confirmed' && now.syncTrust === 'suspect')
          now = lived(now, { type: event, status: 'needs_attention', at })
      }
    },
  )

  law('READ-20: no approval follows from what may be from before a correction', (order, npState) => {
    const before = order.paymentStatus === 'screening_preparing' || order.paymentStatus === 'screening_waiting'
    if (order.closed !== null || !before || order.npTransaction.state !== 'live') return
    const reconciliation = compared(order, { ...npState, status: 'approved' })
    expect(['np_behind', 'cannot_tell']).toContain(reconciliation.verdict)
    expect(reconciliation.repair).toStrictEqual([])
  })

  law('every answer is worded in both languages, with its rules', (order, npState) => {
    const reconciliation = compared(order, npState)
    for (const locale of ['ja', 'en'] as const) {
      const text = explainAnswer(reconciliation, locale)
      for (const { rule } of reconciliation.findings) expect(text).toContain(rule)
      expect(text).not.toMatch(/\{|_|undefined/)
    }
  })
})
