import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  explainAnswer,
  type ListedTransaction,
  NP_STATUSES,
  type NpListReport,
  type NpStatus,
  reconcile,
  reconcileList,
  type SeenTransaction,
  shippingGate,
} from '../../src/back-office/index.js'
import { decide, type Order, PAYMENT_METHODS, type PaymentStatus } from '../../src/index.js'
import { anyOrder } from '../arbitraries/orders.js'
import { plain } from '../arbitraries/values.js'
import { aCancelledOrder, anOrder, since } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable as unreadableIn } from '../support/unreadable.js'
import { lived } from './compared.js'
import { at } from './seen.js'

const order = (orderNumber: string, status: PaymentStatus, id: string | null = null): Order =>
  anOrder({ in: status, orderNumber, npTransaction: { state: 'live', id } })

const listed = (orderNumber: string | null, npTransactionId: string | null, status: NpStatus): SeenTransaction => ({
  orderNumber,
  npTransactionId,
  status,
  codes: null,
  at,
})

const report = (orders: Iterable<Order>, list: Iterable<ListedTransaction>, isComplete = true): NpListReport =>
  reconcileList(orders, list, { at, isComplete }).unwrap()

const told = ({ compared, leftOver }: NpListReport) => ({
  compared: compared.map(({ orderNumber, verdict, findings }) => [orderNumber, verdict, findings[0]?.code]),
  leftOver: leftOver.map(({ transaction, findings }) => [
    transaction.npTransactionId,
    findings[0]?.code,
    findings[0]?.rule,
  ]),
})

describe('reconcileList: which transaction goes with which order', () => {
  const approved = order('P1', 'screening_approved', 'NP1')

  it.each<readonly [string, SeenTransaction]>([
    ['its 注文番号 and its NP取引ID', listed('P1', 'NP1', 'approved')],
    ['its 注文番号 alone', listed('P1', null, 'approved')],
    ['its NP取引ID alone', listed(null, 'NP1', 'approved')],
    ['its NP取引ID, where NP knows it by another number', listed('SHOP-1', 'NP1', 'approved')],
  ])('by %s', (_, transaction) => {
    const { compared, leftOver, unread } = report([approved], [transaction])
    expect(compared).toStrictEqual([
      {
        orderNumber: 'P1',
        transaction,
        ...reconcile(approved, { status: 'approved', npTransactionId: transaction.npTransactionId, at }).unwrap(),
      },
    ])
    expect([leftOver, unread]).toStrictEqual([[], []])
  })

  describe('CANC-01, READ-20: a 注文番号 that NP writes otherwise', () => {
    const stray = (id: string | null) => listed('SHOP01-P1', id, 'approved')
    const cancelled = (id: string | null) => aCancelledOrder({ npTransaction: { state: 'live', id } })

    it.each([
      [null, null],
      [null, 'NP1'],
      ['NP1', null],
    ])('does not end the cancel of a closed order (NP取引ID %s, listed %s)', (id, listedId) => {
      const { compared, leftOver } = report([cancelled(id)], [stray(listedId)])
      expect(compared).toMatchObject([
        {
          verdict: 'cannot_tell',
          repair: [],
          findings: [{ code: 'np_not_known' }, { code: 'perhaps_under_another_number' }],
        },
      ])
      expect(leftOver).toMatchObject([{ findings: [{ code: 'no_such_order' }, { code: 'perhaps_deleted' }] }])
    })

    it('ends it where the NP取引ID tells that it is another’s', () => {
      const { compared } = report([cancelled('NP1')], [stray('NP2')])
      expect(compared).toMatchObject([{ repair: [{ type: 'followUp.done', kind: 'cancel_in_np_console' }] }])
    })

    it('ends it where makeshop has an order of that number', () => {
      const options = { at, isComplete: true, otherNumbers: ['SHOP01-P1'] }
      const { compared } = reconcileList([cancelled(null)], [stray('NP2')], options).unwrap()
      expect(compared).toMatchObject([{ repair: [{ type: 'followUp.done', kind: 'cancel_in_np_console' }] }])
    })

    it('leaves a closed order alone that has nothing to cancel at NP', () => {
      const settled = lived(cancelled(null), { type: 'followUp.done', kind: 'cancel_in_np_console', at })
      expect(report([settled], [stray('NP1')]).compared).toStrictEqual(report([settled], []).compared)
    })

    it('stops an open order all the same', () => {
      const { compared } = report([order('P1', 'screening_approved')], [stray('NP1')])
      expect(compared).toMatchObject([{ verdict: 'contradiction', repair: [{ type: 'sync.doubted' }] }])
    })
  })

  it.each<readonly [string, Order, SeenTransaction]>([
    [
      'its 注文番号 is another’s than its NP取引ID',
      order('P2', 'screening_approved', 'NP2'),
      listed('P1', 'NP2', 'approved'),
    ],
    ['two orders have its NP取引ID', order('P2', 'screening_approved', 'NP1'), listed(null, 'NP1', 'approved')],
  ])('READ-15: where %s, it goes with neither, and nothing is known of both', (_, other, transaction) => {
    expect(told(report([approved, other], [transaction]))).toStrictEqual({
      compared: [
        ['P1', 'cannot_tell', 'np_not_known'],
        ['P2', 'cannot_tell', 'np_not_known'],
      ],
      leftOver: [[transaction.npTransactionId, 'names_two_orders', 'READ-15']],
    })
  })

  it('READ-15: an NP取引ID that two orders have tells nothing beside a 注文番号', () => {
    const twin = order('P2', 'screening_approved', 'NP1')
    const { compared, leftOver } = told(report([approved, twin], [listed('P2', 'NP1', 'approved')]))
    // Of the other one nothing is known: it may be the same transaction.
    expect(compared.map(([, verdict]) => verdict)).toStrictEqual(['cannot_tell', 'in_step'])
    expect(leftOver).toStrictEqual([])
  })

  it('READ-15: by its 注文番号, where two orders have its NP取引ID: that tells nothing beside a number', () => {
    const twin = order('P2', 'screening_approved', 'NP1')
    const own = listed('P1', 'NP1', 'approved')
    expect(told(report([approved, twin], [own, listed('P2', 'NP1', 'approved')]))).toStrictEqual({
      compared: [
        ['P1', 'in_step', 'both_agree'],
        ['P2', 'in_step', 'both_agree'],
      ],
      leftOver: [],
    })
    // Nor does it tell anything of the other order, of which the list has nothing.
    const { compared, leftOver } = report([approved, twin], [own], false)
    expect(compared.map(({ verdict }) => verdict)).toStrictEqual(['in_step', 'cannot_tell'])
    expect(leftOver).toStrictEqual([])
  })

  it('READ-15: by that 注文番号 alone, where none of those that have its NP取引ID has the number', () => {
    const numbered = order('P3', 'screening_approved')
    const twins = [approved, order('P2', 'screening_approved', 'NP1')]
    const { compared, leftOver } = report([...twins, numbered], [listed('P3', 'NP1', 'approved')], false)
    expect(compared.map(({ transaction }) => transaction?.orderNumber)).toStrictEqual([undefined, undefined, 'P3'])
    expect(leftOver).toStrictEqual([])
  })

  it('READ-15: by none of two orders that have its NP取引ID, where its 注文番号 is nobody’s', () => {
    const twin = order('P2', 'screening_approved', 'NP1')
    expect(told(report([approved, twin], [listed('SHOP-1', 'NP1', 'approved')]))).toStrictEqual({
      compared: [
        ['P1', 'cannot_tell', 'np_not_known'],
        ['P2', 'cannot_tell', 'np_not_known'],
      ],
      leftOver: [['NP1', 'names_two_orders', 'READ-15']],
    })
  })

  it.each(['Ｐ１', ' P1 ', 'P1\n'])('by its 注文番号, whatever its width and spaces: %j', (number) => {
    const [compared] = report([approved], [listed(number, null, 'approved')]).compared
    expect(compared).toMatchObject({ verdict: 'in_step', transaction: { orderNumber: number.trim() } })
  })

  it('READ-15: by none of two 注文番号 that differ by their width alone', () => {
    const wide = order('Ｐ１', 'screening_approved')
    expect(told(report([approved, wide], [listed('P１', null, 'approved')]))).toMatchObject({
      compared: [
        ['P1', 'cannot_tell', 'np_not_known'],
        ['Ｐ１', 'cannot_tell', 'np_not_known'],
      ],
      leftOver: [[null, 'names_two_orders', 'READ-15']],
    })
    // Written as either, it is that one.
    expect(told(report([approved, wide], [listed('Ｐ１', null, 'approved')])).compared).toStrictEqual([
      ['P1', 'contradiction', 'sides_contradict'],
      ['Ｐ１', 'in_step', 'both_agree'],
    ])
  })

  it('by nothing, where neither is shown', () => {
    const known = order('P1', 'screening_approved')
    const transaction = listed(null, null, 'approved')
    expect(report([known], [transaction])).toMatchObject({
      compared: [{ transaction: null, verdict: 'cannot_tell' }],
      leftOver: [{ transaction, findings: [{ code: 'no_such_order' }, { code: 'perhaps_deleted' }] }],
    })
  })

  it('READ-15: another NP取引ID than the order’s is a contradiction', () => {
    expect(told(report([approved], [listed('P1', 'NP9', 'approved')]))).toStrictEqual({
      compared: [['P1', 'contradiction', 'np_transaction_differs']],
      leftOver: [],
    })
  })
})

describe('reconcileList: an order that isn’t in the list', () => {
  const inReview = order('P1', 'screening_in_progress')

  it('of a complete list, is at NP no more', () => {
    const [compared] = report([inReview], []).compared
    expect(compared).toStrictEqual({
      orderNumber: 'P1',
      transaction: null,
      ...reconcile(inReview, { status: 'not_found', at }).unwrap(),
    })
    expect(compared?.verdict).toBe('contradiction')
  })

  it.each<readonly [string, unknown]>([
    ['its own can’t be read', { ...listed('P1', 'NP1', 'approved'), status: '審査OK' }],
    ['any can’t be read', null],
    ['any is nobody’s', listed(null, 'NP7', 'approved')],
  ])('CANC-01: of one in which %s, nothing is known of an order that isn’t in it', (_, transaction) => {
    const cancelled = decide(order('P1', 'screening_approved', 'NP1'), {
      type: 'order.cancelled',
      deleted: false,
      at: since,
    }).unwrap().order
    for (const known of [cancelled, order('P1', 'screening_rejected', 'NP1')]) {
      const list = [transaction, listed('P2', 'NP2', 'approved')] as readonly SeenTransaction[]
      const [compared] = report([known, order('P2', 'screening_approved', 'NP2')], list).compared
      expect(compared).toMatchObject({ verdict: 'cannot_tell', repair: [], findings: [{ code: 'np_not_known' }] })
    }
  })

  it.each<readonly [string, readonly SeenTransaction[]]>([
    ['goes with no order', [listed('GONE', 'NP7', 'approved')]],
    ['goes with two others', [listed(null, 'NP2', 'approved')]],
  ])('what %s takes nothing away', (_, list) => {
    const twins = [order('P2', 'screening_approved', 'NP2'), order('P3', 'screening_approved', 'NP2')]
    const [compared] = report([order('P1', 'screening_in_progress', 'NP1'), ...twins], list).compared
    expect(compared).toMatchObject({
      verdict: 'contradiction',
      findings: [{ code: 'sides_contradict', detail: 'not_found' }],
    })
  })

  it('is no other’s where neither has an NP取引ID', () => {
    const known = [order('P1', 'screening_in_progress'), order('P2', 'screening_approved')]
    const { compared } = report(known, [listed('P2', null, 'approved')])
    expect(compared.map(({ verdict }) => verdict)).toStrictEqual(['contradiction', 'in_step'])
  })

  it('what is over and nobody’s takes nothing away', () => {
    const [compared] = report(
      [order('P1', 'screening_in_progress', 'NP1')],
      [listed(null, 'NP7', 'cancelled')],
    ).compared
    expect(compared).toMatchObject({ verdict: 'contradiction', findings: [{ code: 'sides_contradict' }] })
  })

  it('READ-20: of one from before the order was cancelled, nothing is known', () => {
    const known = decide(order('P1', 'screening_approved', 'NP1'), {
      type: 'order.cancelled',
      deleted: false,
      at,
    }).unwrap().order
    const { compared } = reconcileList([known], [], { at: '2026-12-01T09:00:00Z', isComplete: true }).unwrap()
    expect(compared[0]).toMatchObject({ verdict: 'cannot_tell', repair: [], findings: [{ code: 'np_may_be_earlier' }] })
    const [later] = report([known], []).compared
    expect(later).toMatchObject({ verdict: 'shop_behind', findings: [{ code: 'nothing_to_cancel' }] })
  })

  it('READ-20: of any other, nothing is known', () => {
    const [compared] = report([inReview], [], false).compared
    expect(compared).toStrictEqual({
      orderNumber: 'P1',
      transaction: null,
      ...reconcile(inReview, { status: 'unknown', at }).unwrap(),
    })
    expect(compared?.verdict).toBe('cannot_tell')
  })
})

describe('reconcileList: a transaction without an order', () => {
  /** What is asked for first where it isn't simply cancelled. */
  const DELETED: { readonly [S in NpStatus]?: string } = {
    reported: 'perhaps_deleted_after_shipping',
    paid: 'perhaps_deleted_after_payment',
  }

  it.each<readonly [NpStatus, boolean]>([
    ['unknown', true],
    ['not_found', false],
    ['in_review', true],
    ['held', true],
    ['approved', true],
    ['rejected', false],
    ['cancelled', false],
    ['reported', true],
    ['paid', true],
  ])('CANC-01: %s is left over: %s', (status, isLeft) => {
    const transaction = listed('GONE', 'NP7', status)
    const { leftOver } = report([], [transaction])
    const found = (code: string) => ({ code, rule: 'CANC-01', detail: status })
    const findings = [found('no_such_order'), found(DELETED[status] ?? 'perhaps_deleted')]
    const next = [{ step: 'check_np_console', event: null, rule: 'READ-21', followUps: [] }]
    expect(leftOver).toStrictEqual(isLeft ? [{ transaction, findings, next, inTurn: false }] : [])
  })

  it('covers every status', () => {
    expect(NP_STATUSES).toHaveLength(9)
  })

  it('READ-26: of an order that makeshop has beside those that are kept, it is no deleted one', () => {
    const list = [listed('NEW', null, 'in_review'), listed('GONE', null, 'approved'), listed('OLD', null, 'cancelled')]
    const { leftOver } = reconcileList([], list, {
      at,
      isComplete: true,
      otherNumbers: new Set(['NEW', 'OLD']),
    }).unwrap()
    expect(
      leftOver.map(({ transaction, findings }) => [transaction.orderNumber, findings[0]?.code, findings[0]?.rule]),
    ).toStrictEqual([
      ['NEW', 'order_not_kept', 'READ-26'],
      ['GONE', 'no_such_order', 'CANC-01'],
    ])
  })

  it.each<readonly [NpStatus, string, RegExp, RegExp]>([
    [
      'approved',
      'perhaps_ended',
      /NP管理画面で取引をキャンセルして.*先に商品の行方/u,
      /cancel the transaction.*find out first/,
    ],
    ['unknown', 'perhaps_ended', /NP管理画面で取引をキャンセルして/u, /cancel the transaction/],
    [
      'reported',
      'perhaps_ended_after_shipping',
      /取引をキャンセルする前に、商品の行方を確認/u,
      /where the goods are before you cancel/,
    ],
    [
      'paid',
      'perhaps_ended_after_payment',
      /商品の行方を確認してから、返金/u,
      /where the goods are, then settle a refund/,
    ],
  ])('CANC-01: what that asks for, if it has ended there, goes by what NP says: %s', (status, code, ja, en) => {
    const options = { at, isComplete: true, otherNumbers: ['P9'] }
    const [left = expect.fail()] = reconcileList([], [listed('P9', null, status)], options).unwrap().leftOver
    expect(left.findings).toStrictEqual([
      { code: 'order_not_kept', rule: 'READ-26', detail: status },
      { code, rule: 'CANC-01', detail: status },
    ])
    expect(explainAnswer(left)).toMatch(ja)
    expect(explainAnswer(left, 'en')).toMatch(en)
  })

  it.each(['Ｐ２', ' P2', 'P２'])('whatever the width and spaces of its 注文番号: %j', (number) => {
    const list = [listed(number, 'NP2', 'approved')]
    const { leftOver } = reconcileList([], list, { at, isComplete: true, otherNumbers: [' P2'] }).unwrap()
    expect(leftOver[0]?.findings[0]?.code).toBe('order_not_kept')
    const wide = reconcileList([], [listed('P2', null, 'held')], { at, isComplete: true, otherNumbers: [number] })
    expect(wide.unwrap().leftOver[0]?.findings[0]?.code).toBe('order_not_kept')
    const unreadOrder = { ...order('P2', 'screening_approved'), version: 0 }
    expect(report([unreadOrder], list).leftOver[0]?.findings[0]?.code).toBe('order_not_read')
    const wideOrder = { ...order(number, 'screening_approved'), version: 0 }
    expect(report([wideOrder], [listed('P2', null, 'held')]).leftOver[0]?.findings[0]?.code).toBe('order_not_read')
    // Nor does one without a number go with what has none.
    expect(report([unreadOrder], [listed(null, 'NP2', 'held')]).leftOver[0]?.findings[0]?.code).toBe('no_such_order')
  })

  it('READ-15: one without a 注文番号 isn’t said to have another than its NP取引ID', () => {
    const twins = ['P1', 'P2'].map((number) => order(number, 'screening_approved', 'NP1'))
    const [left] = report(twins, [listed(null, 'NP1', 'approved')]).leftOver
    if (left === undefined) expect.fail('nothing is left over')
    expect(explainAnswer(left)).toMatch(
      /^NPの「審査OK（出荷報告前）」の取引は、注文番号とNP取引IDからは、どの注文のものか特定できません/u,
    )
    expect(explainAnswer(left, 'en')).toMatch(
      /^The order number and NP transaction id of a transaction, "approved, not reported", do not tell which order it goes with/u,
    )
  })

  it.each<readonly [NpStatus, RegExp, RegExp]>([
    ['approved', /makeshopだけで削除した注文なら、NP管理画面で/u, /deleted in makeshop alone, cancel it/],
    ['reported', /取引をキャンセルする前に、商品の行方を確認/u, /where the goods are before you cancel it/],
    [
      'paid',
      /商品の行方を確認してから、返金について/u,
      /where the goods are, then settle a refund.*no longer be cancelled/,
    ],
  ])('CANC-01: is worded by what NP says: %s', (status, ja, en) => {
    const [left] = report([], [listed(null, null, status)]).leftOver
    if (left === undefined) expect.fail('nothing is left over')
    expect(explainAnswer(left)).toMatch(/^NPに「[^」]+」の取引.*CANC-01/u)
    // One that was ordered after the export and before its import is still wanted.
    expect(explainAnswer(left)).toMatch(/書き出し後の注文なら、キャンセルしないでください/u)
    expect(explainAnswer(left)).toMatch(ja)
    expect(explainAnswer(left, 'en')).toMatch(/placed since the export, do not cancel it.*CANC-01/)
    expect(explainAnswer(left, 'en')).toMatch(en)
    const isCancelled = /cancel it in NP's console/.test(explainAnswer(left, 'en'))
    expect(isCancelled).toBe(status !== 'paid')
  })
})

describe('reconcileList: an order with several transactions', () => {
  it('is compared by the one that has its NP取引ID; another that NP may hold is left over', () => {
    const own = listed('P1', 'NP1', 'approved')
    const { compared, leftOver } = report(
      [order('P1', 'screening_approved', 'NP1')],
      [listed('P1', 'NP0', 'cancelled'), listed('P1', 'NP2', 'in_review'), own],
    )
    expect(compared[0]).toMatchObject({ transaction: own, verdict: 'in_step' })
    expect(leftOver).toMatchObject([
      {
        transaction: { npTransactionId: 'NP2' },
        findings: [{ code: 'second_transaction', rule: 'READ-15', detail: 'in_review' }],
      },
    ])
  })

  describe('READ-15, READ-16: where its own is over and NP may hold another, nothing tells which counts', () => {
    const OVER: readonly NpStatus[] = ['cancelled', 'rejected', 'not_found']
    const LIVE: readonly NpStatus[] = ['unknown', 'in_review', 'held', 'approved', 'reported', 'paid']
    const two = (own: NpStatus, other: NpStatus) => [listed('P1', 'NP1', own), listed('P1', 'NP2', other)]

    it.each(OVER.flatMap((own) => LIVE.map((other) => [own, other] as const)))(
      '%s beside %s: it is in doubt, no parcel leaves, and it isn’t cancelled by the one that is over',
      (own, other) => {
        const known = order('P1', 'screening_approved', 'NP1')
        expect(shippingGate(known).verdict).toBe('ship')
        const said = report([known], two(own, other))
        expect(told(said)).toStrictEqual({
          compared: [['P1', 'contradiction', 'own_transaction_over']],
          leftOver: [['NP2', 'several_transactions', 'READ-15']],
        })
        const [compared = expect.fail()] = said.compared
        expect(compared).toMatchObject({
          transaction: null,
          truth: null,
          repairKind: 'doubt',
          repair: [{ type: 'sync.doubted', reason: 'other', at }],
          findings: [{ code: 'own_transaction_over', rule: 'READ-15', detail: own }],
          inTurn: false,
        })
        expect(compared.next.map(({ step }) => step)).toStrictEqual(['doubt_sync'])
        const doubted = compared.repair.reduce((now, event) => decide(now, event).unwrap().order, known)
        expect(shippingGate(doubted).verdict).toBe('hold')
        // Once in doubt, that is settled by what the look shows.
        expect(report([doubted], two(own, other)).compared[0]).toMatchObject({
          verdict: 'contradiction',
          repairKind: 'none',
          repair: [],
          next: [{ step: 'confirm_sync' }],
        })
      },
    )

    it('is worded by what NP says of the order’s own', () => {
      const [compared = expect.fail()] = report(
        [order('P1', 'screening_approved', 'NP1')],
        two('cancelled', 'held'),
      ).compared
      expect(explainAnswer(compared)).toMatch(
        /この注文のNP取引IDの取引は、NPでは「キャンセル済み」.*出荷せず.*キャンセルしないで/u,
      )
      expect(explainAnswer(compared, 'en')).toMatch(
        /"cancelled" of this order's own.*Do not ship.*nor cancel the order/,
      )
    })

    it.each<readonly [PaymentStatus, NpStatus, string]>([
      ['screening_in_progress', 'rejected', 'own_transaction_over'],
      ['screening_rejected', 'rejected', 'own_transaction_over'],
      ['needs_attention', 'not_found', 'own_transaction_over'],
      ['shipment_report_completed', 'cancelled', 'own_transaction_over'],
      // CORR-03: a request on its way may get a new id; but no edit is of what NP has cancelled.
      ['screening_waiting', 'rejected', 'np_not_known'],
      ['screening_waiting', 'not_found', 'np_not_known'],
      ['screening_waiting', 'cancelled', 'own_transaction_over'],
    ])('of %s, its own %s: %s', (known, own, code) => {
      const [compared = expect.fail()] = report([order('P1', known, 'NP1')], two(own, 'approved')).compared
      expect(compared).toMatchObject({ transaction: null, findings: [{ code }] })
      expect(compared.repairKind).toBe(code === 'own_transaction_over' ? 'doubt' : 'none')
      expect(compared.next.map(({ step }) => step)).not.toContain('cancel_order')
    })

    it('READ-15: also where the other may as well be another order’s', () => {
      const shop = [order('P1', 'screening_approved', 'NP1'), order('P2', 'screening_approved', 'NP2')]
      const list = [listed('P1', 'NP1', 'cancelled'), listed('P1', 'NP2', 'approved')]
      const said = told(report(shop, list))
      expect(said.compared).toStrictEqual([
        ['P1', 'contradiction', 'own_transaction_over'],
        ['P2', 'cannot_tell', 'np_not_known'],
      ])
      // Not where that has its id, by which it is over and live.
      const both = [listed('P1', 'NP1', 'cancelled'), listed('P2', 'NP1', 'approved')]
      expect(told(report(shop, both)).compared[0]).toStrictEqual(['P1', 'cannot_tell', 'np_not_known'])
    })

    it('READ-20: not where it was missing before the order came to be what it is', () => {
      const early = { ...listed('P1', 'NP1', 'not_found'), at: '2020-01-01T00:00:00Z' }
      const list = [early, listed('P1', 'NP2', 'approved')]
      expect(told(report([order('P1', 'screening_approved', 'NP1')], list)).compared).toStrictEqual([
        ['P1', 'cannot_tell', 'np_not_known'],
      ])
    })
  })

  it('CANC-01: a closed order isn’t done with while NP holds another', () => {
    const known = decide(order('P1', 'screening_approved', 'NP1'), {
      type: 'order.cancelled',
      deleted: false,
      at: since,
    }).unwrap().order
    expect(told(report([known], [listed('P1', 'NP1', 'cancelled'), listed('P1', 'NP2', 'approved')]))).toStrictEqual({
      compared: [['P1', 'contradiction', 'other_transaction']],
      leftOver: [],
    })
    expect(told(report([known], [listed('P1', 'NP1', 'approved'), listed('P1', 'NP2', 'approved')]))).toStrictEqual({
      compared: [['P1', 'cannot_tell', 'np_not_known']],
      leftOver: [
        ['NP1', 'several_transactions', 'READ-15'],
        ['NP2', 'several_transactions', 'READ-15'],
      ],
    })
    expect(
      told(report([known], [listed('P1', 'NP1', 'cancelled'), listed('P1', 'NP2', 'rejected')])).compared,
    ).toStrictEqual([['P1', 'shop_behind', 'nothing_to_cancel']])
  })

  it('else by the only one that NP may still hold', () => {
    const { compared, leftOver } = report(
      [order('P1', 'screening_approved')],
      [listed('P1', 'NP1', 'rejected'), listed('P1', 'NP2', 'approved'), listed('P1', 'NP3', 'cancelled')],
    )
    expect(compared[0]).toMatchObject({ transaction: { npTransactionId: 'NP2' }, verdict: 'in_step' })
    expect(leftOver).toStrictEqual([])
  })

  it('also where no NP取引ID is known or shown', () => {
    const live = listed('P1', null, 'approved')
    const { compared, leftOver } = report([order('P1', 'screening_approved')], [listed('P1', null, 'cancelled'), live])
    expect(compared[0]).toMatchObject({ transaction: live, verdict: 'in_step' })
    expect(leftOver).toStrictEqual([])
  })

  it('else, where all are over, by the only one', () => {
    const known = aCancelledOrder({ orderNumber: 'P1', npTransaction: { state: 'live', id: null } })
    const over = listed('P1', 'NP2', 'cancelled')
    expect(report([known], [over]).compared[0]?.transaction).toStrictEqual(over)
  })

  describe('READ-15: where several are over, NP’s side is known: it holds none', () => {
    const approved = order('P1', 'screening_approved')
    const closed = aCancelledOrder({ orderNumber: 'P1', npTransaction: { state: 'live', id: null } })

    it.each<readonly [NpStatus, NpStatus, Order, string, string]>([
      ['cancelled', 'cancelled', approved, 'contradiction', 'cancelled_at_np'],
      ['rejected', 'rejected', approved, 'contradiction', 'sides_contradict'],
      ['cancelled', 'not_found', approved, 'contradiction', 'cancelled_at_np'],
      ['not_found', 'cancelled', approved, 'contradiction', 'cancelled_at_np'],
      ['not_found', 'not_found', approved, 'contradiction', 'sides_contradict'],
      // CANC-01: by one that is rejected makeshop cancels nothing.
      ['cancelled', 'rejected', approved, 'contradiction', 'sides_contradict'],
      ['rejected', 'cancelled', approved, 'contradiction', 'sides_contradict'],
      ['cancelled', 'rejected', closed, 'shop_behind', 'nothing_to_cancel'],
      ['cancelled', 'cancelled', closed, 'shop_behind', 'nothing_to_cancel'],
    ])('%s and %s', (first, second, known, verdict, code) => {
      const said = report([known], [listed('P1', 'NP1', first), listed('P1', 'NP2', second)])
      expect(told(said)).toStrictEqual({ compared: [['P1', verdict, code]], leftOver: [] })
      expect(said.compared[0]?.next.map(({ step }) => step).includes('cancel_order')).toBe(code === 'cancelled_at_np')
    })

    it('READ-20: whose id and codes are the order’s, nothing tells, so that none goes into a repair', () => {
      const waiting = anOrder({ in: 'screening_waiting', orderNumber: 'P1' })
      const list = ['NP1', 'NP2'].map((id) => ({ ...listed('P1', id, 'rejected'), codes: ['NG001'] }))
      const [compared] = report([waiting], list).compared
      expect(compared?.transaction).toStrictEqual(list[0])
      const { compared: alone } = report([waiting], list.slice(0, 1))
      expect(alone[0]?.repair).toMatchObject([{ npTransactionId: 'NP1' }, { codes: ['NG001'] }])
      expect(JSON.stringify(compared?.repair)).not.toMatch(/NP1|NP2|NG001/)
      const nameless = list.map((each) => ({ ...each, npTransactionId: null }))
      expect(JSON.stringify(report([waiting], nameless).compared[0]?.repair)).not.toContain('NG001')
    })

    it('READ-17: but its own by its id says why NP rejected it', () => {
      const list = [listed('P1', 'NP9', 'rejected'), { ...listed('P1', 'NP1', 'rejected'), codes: ['NG001'] }]
      const [compared] = report([order('P1', 'screening_in_progress', 'NP1')], list).compared
      expect(compared).toMatchObject({ repairKind: 'link', repair: [{ type: 'screening.rejected', codes: ['NG001'] }] })
    })

    it('also of the order’s own NP取引ID, that says two things', () => {
      const list = [listed('P1', 'NP1', 'cancelled'), listed('P1', 'NP1', 'rejected')]
      const [compared] = report([order('P1', 'screening_approved', 'NP1')], list).compared
      expect(compared).toMatchObject({ transaction: { status: 'rejected', npTransactionId: 'NP1' } })
    })

    it('READ-20: beside the order’s own NP取引ID, which is in no complete list, none of them is it: NP has it no more', () => {
      const list = [listed('P1', 'NP8', 'rejected'), listed('P1', 'NP9', 'cancelled')]
      const known = order('P1', 'screening_approved', 'NP1')
      for (const some of [list, list.slice(1)]) {
        expect(report([known], some).compared[0]).toMatchObject({
          transaction: null,
          verdict: 'contradiction',
          findings: [{ code: 'sides_contradict', detail: 'not_found' }],
        })
      }
      // What shows no id may be it; what isn't whole may lack it; and it may have gone with another order's number.
      const nameless = listed('P1', null, 'cancelled')
      expect(report([known], [...list, nameless]).compared[0]?.transaction).toStrictEqual(nameless)
      // An earlier transaction that is over is no reason to doubt what NP approved since.
      for (const some of [list, list.slice(0, 1), list.slice(1)]) {
        expect(report([known], some, false).compared[0]).toMatchObject({
          transaction: null,
          verdict: 'cannot_tell',
          repair: [],
          findings: [{ code: 'np_not_known' }],
        })
      }
      const elsewhere = [...list, listed('P2', 'NP1', 'approved')]
      expect(report([known, order('P2', 'screening_approved', 'NP2')], elsewhere).compared[0]?.findings).toMatchObject([
        { code: 'np_not_known' },
      ])
      // CORR-03: a request on its way may get a new id.
      const waiting = order('P1', 'screening_waiting', 'NP1')
      expect(report([waiting], list.slice(0, 1)).compared[0]).toMatchObject({ transaction: list[0] })
    })

    it('READ-07: of a closed order not by a list that isn’t whole, unless one of them is its own by its id', () => {
      const list = [listed('P1', 'NP8', 'rejected'), listed('P1', 'NP9', 'cancelled')]
      const unknown = { transaction: null, verdict: 'cannot_tell', repair: [], findings: [{ code: 'np_not_known' }] }
      expect(report([closed], list, false).compared[0]).toMatchObject(unknown)
      expect(report([closed], [...list, listed(null, 'NP7', 'held')]).compared[0]).toMatchObject(unknown)
      const nameless = list.map((each) => ({ ...each, npTransactionId: null }))
      const named = aCancelledOrder({ orderNumber: 'P1', npTransaction: { state: 'live', id: 'NP1' } })
      expect(report([named], nameless, false).compared[0]).toMatchObject(unknown)
      // Nor by the only one, where that is another by its id; but by the only one that may be its own.
      expect(report([named], list.slice(1), false).compared[0]).toMatchObject(unknown)
      const settled = { transaction: nameless[1], repairKind: 'settle' }
      expect(report([named], nameless.slice(1), false).compared[0]).toMatchObject(settled)
      const own = listed('P1', 'NP1', 'cancelled')
      expect(report([named], [...nameless, own], false).compared[0]).toMatchObject({
        transaction: own,
        repairKind: 'settle',
      })
      // An open one contradicts them all the same.
      expect(report([approved], list, false).compared[0]?.verdict).toBe('contradiction')
    })

    it('READ-07: so it is of a closed order, of which nothing is left to cancel', () => {
      const known = aCancelledOrder({ orderNumber: 'P1', npTransaction: { state: 'live', id: 'NP1' } })
      const list = [listed('P1', 'NP8', 'rejected'), listed('P1', 'NP9', 'cancelled')]
      expect(told(report([known], list)).compared).toStrictEqual([['P1', 'shop_behind', 'nothing_to_cancel']])
      expect(told(report([known], list, false)).compared).toStrictEqual([['P1', 'cannot_tell', 'np_not_known']])
    })
  })

  describe('CANC-01: of a closed order all that NP may hold are to be cancelled, whichever is its own', () => {
    const live = [listed('P1', 'NP1', 'approved'), listed('P1', 'NP2', 'held')]
    const all = { code: 'all_to_cancel', rule: 'CANC-01', detail: null }
    const allUnlessKept = { ...all, code: 'all_to_cancel_unless_kept' }
    const known = aCancelledOrder({ orderNumber: 'P1', npTransaction: { state: 'live', id: 'NP1' } })
    const settled: Order = { ...known, openFollowUps: [], npTransaction: { state: 'cancelled', id: 'NP1' } }

    const perhapsKept = { code: 'goods_perhaps_with_buyer', rule: 'CANC-01', detail: null }

    it.each<readonly [string, Order, readonly string[], readonly unknown[]]>([
      ['a cancel is open', known, ['check_np_console', 'settle_follow_ups'], [all]],
      // READ-07: so it may be where the buyer keeps the goods, too.
      ['none is', settled, ['check_np_console', 'find_goods', 'handle_by_hand'], [allUnlessKept, perhapsKept]],
    ])('%s', (_, closed, steps, beside) => {
      const { leftOver } = report([closed], live)
      expect(leftOver).toHaveLength(2)
      for (const { findings, next, inTurn, transaction } of leftOver) {
        const several = { code: 'several_transactions', rule: 'READ-15', detail: transaction.status }
        expect(findings).toStrictEqual([several, ...beside])
        expect([next.map(({ step }) => step), inTurn]).toStrictEqual([steps, true])
      }
    })

    it('is worded', () => {
      const [left, kept] = [known, settled].map((order) => report([order], live).leftOver[0])
      if (left === undefined || kept === undefined) expect.fail('nothing is left over')
      expect(explainAnswer(left)).toMatch(/すべて、NP管理画面でキャンセルして.*返金.*CANC-01/u)
      expect(explainAnswer(left, 'en')).toMatch(/cancel each of them.*refund.*CANC-01/)
      expect(explainAnswer(left)).not.toContain('残し')
      expect(explainAnswer(kept)).toMatch(/商品の行方.*戻ってくるなら.*すべて.*受け取るなら.*一つだけ残し/u)
      expect(explainAnswer(kept, 'en')).toMatch(/goods are.*come back, cancel.*each.*keeps them, leave the one/)
    })

    it('PAY-05: wherever the goods are of one that is paid in another way', () => {
      const closed = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', orderNumber: 'P1' })
      const change = { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at } as const
      const { leftOver } = report([decide(closed, change).unwrap().order], live)
      for (const { findings, next } of leftOver) {
        expect(findings.slice(1)).toStrictEqual([all])
        expect(next.map(({ step }) => step)).not.toContain('find_goods')
      }
      expect(leftOver).toHaveLength(2)
    })

    it('once it is known where the goods are, if they left', () => {
      const gone: Order = { ...settled, deliveryStatus: 'shipped' }
      const [left] = report([gone], live).leftOver
      expect(left?.findings.map(({ code }) => code)).toStrictEqual([
        'several_transactions',
        'all_to_cancel_unless_kept',
        'cancelled_after_shipping',
      ])
      expect(left?.next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'find_goods', 'handle_by_hand'])
    })

    it.each<NpStatus>(['reported', 'paid'])('or NP says so by one of them: %s', (status) => {
      const { leftOver } = report([known], [listed('P1', 'NP1', 'approved'), listed('P1', 'NP2', status)])
      for (const { findings, next } of leftOver) {
        expect(findings).toContainEqual({ code: 'cancelled_after_shipping', rule: 'CANC-01', detail: null })
        expect(next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'find_goods', 'settle_by_goods'])
      }
      expect(leftOver).toHaveLength(2)
    })

    it('READ-07: it takes no doubt, so its own that is over brings none', () => {
      const { compared, leftOver } = report(
        [known],
        [listed('P1', 'NP1', 'cancelled'), listed('P1', 'NP2', 'approved'), listed('P1', 'NP3', 'held')],
      )
      expect(compared[0]).toMatchObject({ verdict: 'cannot_tell', repair: [], findings: [{ code: 'np_not_known' }] })
      expect(leftOver.map(({ findings }) => findings[1])).toStrictEqual([all, all])
    })

    it('of an open order nothing is', () => {
      const { leftOver } = report([order('P1', 'screening_approved', null)], live)
      expect(leftOver.map(({ findings }) => findings.length)).toStrictEqual([1, 1])
    })
  })

  it.each<readonly [string, Order, readonly SeenTransaction[]]>([
    [
      'NP may hold two',
      order('P1', 'screening_approved'),
      [listed('P1', 'NP1', 'approved'), listed('P1', 'NP2', 'held')],
    ],
    [
      'the same NP取引ID says two things',
      order('P1', 'screening_approved', 'NP1'),
      [listed('P1', 'NP1', 'approved'), listed('P1', 'NP1', 'held')],
    ],
  ])('READ-20: where %s, nothing can be told, and all are left over', (_, known, list) => {
    const { compared, leftOver } = report([known], list)
    expect(compared[0]).toMatchObject({
      transaction: null,
      verdict: 'cannot_tell',
      findings: [{ code: 'np_not_known' }],
    })
    expect(leftOver.map(({ transaction }) => transaction)).toStrictEqual(list)
    expect(leftOver.map(({ findings }) => findings[0]?.code)).toStrictEqual([
      'several_transactions',
      'several_transactions',
    ])
    expect(leftOver.map(({ findings }) => findings[0]?.rule)).toStrictEqual(['READ-15', 'READ-15'])
  })

  it('a page of the list that comes twice changes nothing', () => {
    const page = [listed('P1', 'NP1', 'approved'), listed('GONE', 'NP7', 'held')]
    const known = [order('P1', 'screening_approved')]
    expect(report(known, [...page, ...page])).toStrictEqual(report(known, page))
    // Without an NP取引ID nobody knows whether it is the same.
    expect(report([], [listed('GONE', null, 'held'), listed('GONE', null, 'held')]).leftOver).toHaveLength(2)
  })

  it('READ-15: nor does the same NP取引ID under its 注文番号 in another width', () => {
    const own = listed('P1', 'NP1', 'approved')
    const { compared, leftOver } = report(
      [order('P1', 'screening_approved', 'NP1')],
      [own, listed('Ｐ１', 'NP1', 'approved')],
    )
    expect(compared).toMatchObject([{ verdict: 'in_step', transaction: own }])
    expect(leftOver).toStrictEqual([])
    // Under another number it is another transaction, for all that is known.
    expect(report([], [own, listed('P2', 'NP1', 'approved')]).leftOver).toHaveLength(2)
  })

  it('READ-15: a 注文番号 that is too long to be one is no other such, nor none', () => {
    const long = 'P'.repeat(300)
    const list = [long, `${long}1`, null].map((number) => listed(number, null, 'held'))
    const { leftOver } = reconcileList([], list, { at, isComplete: true, otherNumbers: [long] }).unwrap()
    const codes = leftOver.map(({ findings }) => findings[0]?.code)
    expect(codes).toStrictEqual(['order_not_kept', 'no_such_order', 'no_such_order'])
    expect(report([], [listed(long, 'NP1', 'held'), listed(`${long}1`, 'NP1', 'held')]).leftOver).toHaveLength(2)
  })

  it('of two pages that differ, the later one counts', () => {
    const earlier = { ...listed('P1', 'NP1', 'in_review'), at: '2027-01-31T11:00:00+09:00' }
    const later = listed('P1', 'NP1', 'approved')
    for (const list of [
      [earlier, later],
      [later, earlier],
    ]) {
      const { compared, leftOver } = report([order('P1', 'screening_approved', 'NP1')], list)
      expect([compared[0]?.transaction, leftOver]).toStrictEqual([later, []])
    }
  })

  describe('what doesn’t say when it was seen', () => {
    const known = order('P1', 'screening_in_progress', 'NP1')
    const { at: _, ...undated } = listed('P1', 'NP1', 'approved')

    it.each([undefined, null])('was when the list was made: %j', (unknown) => {
      const list = [unknown === undefined ? undated : { ...undated, at: unknown }]
      expect(report([known], list)).toStrictEqual(report([known], [{ ...undated, at }]))
      expect(report([known], list).compared[0]?.transaction?.at).toBe(at)
    })

    it('LINK-06: from before the order came to be what it is, where the list is', () => {
      const old = reconcileList([known], [undated], { at: '2026-03-31T09:00:00+09:00', isComplete: true }).unwrap()
      expect(told(old).compared).toStrictEqual([['P1', 'cannot_tell', 'np_may_be_earlier']])
    })

    it('counts before what was seen earlier, and behind what was later', () => {
      const seenAt = (hour: number) => `2027-01-31T${hour}:00:00+09:00`
      const of = (when: string) => ({ ...listed('P1', 'NP1', 'held'), at: when })
      const statusBeside = (hour: number) =>
        report([known], [undated, of(seenAt(hour))]).compared[0]?.transaction?.status
      expect([statusBeside(11), statusBeside(13)]).toStrictEqual(['approved', 'held'])
    })

    it('READ-24: an empty text is no time, nor none', () => {
      expect(report([known], [{ ...undated, at: '' }]).unread).toMatchObject([{ detail: 'transactions[0].at' }])
    })
  })

  it('of the same time, what says two things stays two', () => {
    const held = listed('P1', 'NP1', 'held')
    const pages = [{ ...held, codes: ['RE009'] }, listed('P1', 'NP1', 'approved'), { ...held, codes: ['RE010'] }]
    const { leftOver } = report([order('P1', 'screening_approved', 'NP1')], pages)
    expect(leftOver.map(({ transaction }) => [transaction.status, transaction.codes])).toStrictEqual([
      ['held', ['RE009', 'RE010']],
      ['approved', null],
    ])
  })

  it('a 注文番号 is taken over by NP取引ID alone', () => {
    const { leftOver } = report(
      [order('P1', 'screening_approved')],
      [listed('P1', null, 'approved'), listed(null, null, 'held')],
    )
    expect(leftOver).toMatchObject([
      { transaction: { orderNumber: null }, findings: [{ code: 'no_such_order' }, { code: 'perhaps_deleted' }] },
    ])
  })

  it('READ-15: nor from one of two 注文番号 that stand beside that id: nothing tells whose it is', () => {
    const known = ['P1', 'P2'].map((number) => order(number, 'screening_approved'))
    const nameless = listed(null, 'NP1', 'held')
    for (const list of [
      [listed('P1', 'NP1', 'approved'), listed('P2', 'NP1', 'approved'), nameless],
      [listed('P2', 'NP1', 'approved'), listed('P1', 'NP1', 'approved'), nameless, listed('P1', 'NP1', 'approved')],
    ]) {
      expect(told(report(known, list))).toStrictEqual({
        compared: [
          ['P1', 'in_step', 'both_agree'],
          ['P2', 'in_step', 'both_agree'],
        ],
        leftOver: [['NP1', 'no_such_order', 'CANC-01']],
      })
    }
    // The same number in another width is the same.
    const wide = [listed('P1', 'NP1', 'approved'), listed('Ｐ１', 'NP1', 'approved'), listed(null, 'NP1', 'approved')]
    expect(told(report(known.slice(0, 1), wide)).leftOver).toStrictEqual([])
  })

  describe.each(['-', 'ー', '―', '‐‐', '*', '...'])('READ-20: %s stands for nothing', (nothing) => {
    it('as an NP取引ID: two such are no one transaction, and go with no order that shows the same', () => {
      const twice = [listed(null, nothing, 'approved'), listed(null, nothing, 'approved')]
      const adopted = order('P1', 'screening_approved', nothing)
      expect(told(report([adopted], twice))).toStrictEqual({
        compared: [['P1', 'cannot_tell', 'np_not_known']],
        leftOver: [
          [null, 'no_such_order', 'CANC-01'],
          [null, 'no_such_order', 'CANC-01'],
        ],
      })
      expect(report([], [listed('P9', nothing, 'held'), ...twice]).leftOver).toHaveLength(3)
    })

    it('CANC-01: as a 注文番号: of an order that may be meant, nothing is settled', () => {
      const cancelled = decide(order('P1', 'screening_approved'), {
        type: 'order.cancelled',
        deleted: false,
        at: since,
      }).unwrap().order
      const [compared] = report([cancelled], [listed(nothing, 'NP7', 'approved')]).compared
      expect(compared).toMatchObject({ verdict: 'cannot_tell', repair: [], findings: [{ code: 'np_not_known' }] })
    })
  })

  it.each(['', ' ', '　', '\t'])('READ-20: so does an empty cell: %j', (blank) => {
    const absent = listed('P1', null, 'approved')
    const { compared, unread } = report([order('P1', 'screening_approved', 'NP1')], [listed('P1', blank, 'approved')])
    expect(compared).toMatchObject([{ verdict: 'in_step', transaction: absent }])
    expect(unread).toStrictEqual([])
    // Nor does it take from a list that it is whole.
    const gone = order('P2', 'screening_in_progress', 'NP2')
    expect(told(report([gone], [listed('P9', blank, 'held')])).compared).toStrictEqual([
      ['P2', 'contradiction', 'sides_contradict'],
    ])
  })

  describe('READ-15: what a spreadsheet shortened', () => {
    const known = order('P1', 'screening_approved', '18121200001')

    it('as an NP取引ID isn’t shown: it is no other than the order’s', () => {
      const { compared, unread } = report([known], [listed('P1', '1.81212E+10', 'approved')])
      expect(compared).toMatchObject([{ verdict: 'in_step', repair: [], transaction: { npTransactionId: null } }])
      expect(unread).toStrictEqual([])
      // Many transactions may have become it.
      const twice = [listed('P8', '1.81212E+10', 'held'), listed('P9', '1.81212E+10', 'approved')]
      expect(report([], twice).leftOver.map(({ findings }) => findings[0]?.code)).toStrictEqual([
        'no_such_order',
        'no_such_order',
      ])
    })

    it.each([null, '18121200001', '1.81212E+10'])(
      'as a 注文番号 may be any order’s, so it isn’t read: beside %j',
      (id) => {
        const numbered = order('20264000000000001', 'screening_in_progress')
        const { compared, leftOver, unread } = report(
          [known, numbered],
          [listed('2.0264E+16', id, 'approved'), listed(null, '18121200001', 'unknown')],
        )
        expect(unread).toStrictEqual([
          { code: 'number_shortened', rule: 'READ-24', detail: 'transactions[0].orderNumber' },
        ])
        // Nothing is known of an order that isn’t in the rest of the list; nothing is to be doubted or cancelled by it.
        expect(compared.map(({ verdict, repair }) => [verdict, repair])).toStrictEqual([
          ['cannot_tell', []],
          ['cannot_tell', []],
        ])
        expect(leftOver).toStrictEqual([])
      },
    )

    it('as #### is any order’s, too, though it has no digit', () => {
      expect(report([], [listed('########', null, 'approved')]).unread).toMatchObject([{ code: 'number_shortened' }])
    })

    it('READ-15: is none where a formula kept it whole', () => {
      const numbered = order('20264000000000001', 'screening_in_progress')
      const [plain, kept] = ['20264000000000001', '="20264000000000001"'].map((number) =>
        report([numbered], [listed(number, number.replace(/\d+/, '18121200001'), 'approved')]),
      )
      expect(kept).toStrictEqual(plain)
      expect(kept?.unread).toStrictEqual([])
    })

    it('is said so', () => {
      const [unread] = report([], [listed(' 2.0264E+16', null, 'approved')]).unread
      if (unread === undefined) expect.fail('it was read')
      expect(explainAnswer(unread)).toMatch(/「transactions\[0\]\.orderNumber」.*表計算ソフト.*（READ-24）。$/u)
      expect(explainAnswer(unread, 'en')).toMatch(/"transactions\[0\]\.orderNumber".*spreadsheet.*\(READ-24\)\.$/)
    })
  })

  it('of the same time, codes from either page count', () => {
    const pages = [[], ['RE009'], ['RE010']].map((codes) => ({ ...listed('P1', 'NP1', 'held'), codes }))
    const [compared] = report([order('P1', 'screening_on_hold', 'NP1')], pages).compared
    expect(compared?.transaction?.codes).toStrictEqual(['RE009', 'RE010'])
    const [none] = report(
      [order('P1', 'screening_on_hold', 'NP1')],
      [listed('P1', 'NP1', 'held'), listed('P1', 'NP1', 'held')],
    ).compared
    expect(none?.transaction?.codes).toBeNull()
  })

  it('READ-15: of the same time, each code is looked at some few times, however often the transaction comes', () => {
    const many = 500
    const pages = Array.from({ length: many }, (_, nth) => ({ ...listed('P1', 'NP1', 'held'), codes: [`RE${nth}`] }))
    const known = [order('P1', 'screening_on_hold', 'NP1')]
    // Whoever tells codes apart puts them into a set.
    const add = vi.spyOn(Set.prototype, 'add')
    const { compared } = report(known, pages)
    const looks = add.mock.calls.length
    add.mockRestore()
    expect(compared[0]?.transaction?.codes).toHaveLength(many)
    expect(looks).toBeLessThan(10 * many)
  })

  it('nor do two pages of which one shows the 注文番号, the other the codes', () => {
    const known = [order('P1', 'screening_on_hold')]
    const pages = [
      listed(null, 'NP1', 'held'),
      { ...listed('P1', 'NP1', 'held'), codes: ['RE009'] },
      listed('P1', 'NP1', 'held'),
    ]
    for (const list of [pages, [...pages].reverse()]) {
      const { compared, leftOver } = report(known, list)
      expect(compared[0]?.transaction).toStrictEqual({ ...listed('P1', 'NP1', 'held'), codes: ['RE009'] })
      expect(leftOver).toStrictEqual([])
    }
  })
})

describe('reconcileList: READ-24, what can’t be read', () => {
  const good = order('P1', 'screening_approved')
  const boom = {
    [Symbol.iterator]() {
      throw new Error('boom')
    },
  }
  const call = (...args: readonly unknown[]) => Reflect.apply(reconcileList, undefined, args)

  it.each([
    [[], [], null, 'options'],
    [[], [], {}, 'options.at'],
    [[], [], { at: 'today', isComplete: true }, 'options.at'],
    [[], [], { at }, 'options.isComplete'],
    [[], [], { at, isComplete: true, otherNumbers: 7 }, 'options.otherNumbers'],
    [[], [], { at, isComplete: true, otherNumbers: 'P1' }, 'options.otherNumbers'],
    [[], [], { at, isComplete: true, otherNumbers: '' }, 'options.otherNumbers'],
    [[], [], { at, isComplete: true, otherNumbers: ['P1', null] }, 'options.otherNumbers'],
    [[], [], { at, isComplete: true, otherNumbers: [1] }, 'options.otherNumbers'],
    [null, [], { at, isComplete: true }, 'orders'],
    [boom, [], { at, isComplete: true }, 'orders'],
    ['P1', [], { at, isComplete: true }, 'orders'],
    [[], 'P1', { at, isComplete: true }, 'transactions'],
    [[], 7, { at, isComplete: true }, 'transactions'],
    [[], boom, { at, isComplete: true }, 'transactions'],
  ])('%#: is malformed as %s', (orders, list, options, path) => {
    expect(call(orders, list, options)).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })

  it('is named by its place, and the rest is compared', () => {
    const unreadable = Object.defineProperty(listed('P1', 'NP1', 'held'), 'status', {
      get: () => {
        throw new Error('boom')
      },
    })
    const list = [
      null,
      { ...listed('P1', null, 'held'), orderNumber: 7 },
      listed('P1', 'NP 1', 'held'),
      { ...listed('P1', null, 'held'), npTransactionId: 18121200001 },
      { at },
      unreadable,
      [],
      listed('P1', null, 'approved'),
    ]
    const outcome = call([{ ...good, version: 0 }, good, null, good], list, { at, isComplete: true }).unwrap()
    // Findings as any other, and so without the effect that a refusal has.
    expect(outcome.unread).toStrictEqual(
      [
        'orders[0].version',
        'orders[2]',
        'orders[3].orderNumber',
        'transactions[0]',
        'transactions[1].orderNumber',
        'transactions[2].npTransactionId',
        'transactions[3].npTransactionId',
        'transactions[4].status',
        'transactions[5]',
        'transactions[6]',
      ].map((path) => ({ code: 'malformed', rule: 'READ-24', detail: path })),
    )
    expect(outcome.compared).toMatchObject([{ orderNumber: 'P1', verdict: 'in_step' }])
  })

  it('an order that can’t be read isn’t taken for one that was deleted', () => {
    const { compared, leftOver, unread } = report([{ ...good, version: 0 }], [listed('P1', null, 'approved')])
    expect([compared, unread]).toMatchObject([[], [{ detail: 'orders[0].version' }]])
    expect(leftOver).toMatchObject([
      { findings: [{ code: 'order_not_read', rule: 'READ-24' }], next: [{ step: 'fix_input' }] },
    ])
    const nameless: Order = unreadableIn(good, 'orderNumber')
    expect(report([nameless], [listed(null, null, 'approved')]).leftOver).toMatchObject([
      { findings: [{ code: 'no_such_order' }, { code: 'perhaps_deleted' }] },
    ])
  })

  it('never throws, when an order answers differently the second time', () => {
    for (const part of ['id', 'state']) {
      const hostile: Order = { ...good, npTransaction: throwsWhenReadAgain(good.npTransaction, part as 'id') }
      expect(reconcileList([hostile], [listed('P1', null, 'approved')], { at, isComplete: true })).toHaveProperty('ok')
    }
  })

  it('repeats nothing of a list but what it names', () => {
    const personal = { ...listed('P9', 'NP9', 'approved'), buyer: '山田太郎' }
    expect(JSON.stringify(report([good], [personal]))).not.toContain('山田')
  })
})

const RUN = { seed: 20261128, numRuns: 500 }

describe('reconcileList: laws', () => {
  const number = fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5', null)
  const id = fc.constantFrom('18121200001', '18121200002', 'A1B2C3D4E5F', 'NP4', null)
  const list = fc.array(
    plain({ orderNumber: number, npTransactionId: id, status: fc.constantFrom(...NP_STATUSES), at: fc.constant(at) }),
    { maxLength: 8 },
  )
  const orders = fc
    .array(anyOrder, { maxLength: 5 })
    .map((some) => some.map((each, nth) => ({ ...each, orderNumber: `P${nth + 1}` })))

  it(`each order is compared once, as reconcile says, and the counts add up (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(orders, list, fc.boolean(), (shop, transactions, isComplete) => {
        const { compared, counts, unread } = report(shop, transactions, isComplete)
        expect(unread).toStrictEqual([])
        expect(compared.map(({ orderNumber }) => orderNumber)).toStrictEqual(shop.map(({ orderNumber }) => orderNumber))
        compared.forEach(({ orderNumber, transaction, ...said }, nth) => {
          const known = shop[nth] ?? expect.fail()
          if (transaction !== null) expect(said).toStrictEqual(reconcile(known, transaction).unwrap())
          expect(orderNumber).toBe(known.orderNumber)
        })
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(shop.length)
        for (const [verdict, count] of Object.entries(counts)) {
          expect(compared.filter((each) => each.verdict === verdict)).toHaveLength(count)
        }
      }),
      RUN,
    )
  })

  it(`whatever NP may hold is compared or left over (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(orders, list, (shop, transactions) => {
        const { compared, leftOver } = report(shop, transactions)
        const shown = [
          ...compared.map(({ transaction }) => transaction),
          ...leftOver.map(({ transaction }) => transaction),
        ]
        for (const { orderNumber, npTransactionId, status } of transactions) {
          if (['cancelled', 'rejected', 'not_found'].includes(status)) continue
          const isShown = shown.some(
            (each) =>
              each?.status === status &&
              each.npTransactionId === npTransactionId &&
              (orderNumber === null || each.orderNumber === orderNumber),
          )
          expect(isShown).toBe(true)
        }
      }),
      RUN,
    )
  })
})
