import { describe, expect, it } from 'vitest'
import { type Answer, explainAnswer, type NpStatus, shippingGate } from '../../src/back-office/index.js'
import { decide, type Order, type PaymentStatus } from '../../src/index.js'
import { anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { compared, lived } from './compared.js'

const EARLIER = '2026-04-01T08:59:59+09:00'
const LATER = '2026-04-01T12:00:00+09:00'
const DOUBT = { type: 'sync.doubted', reason: 'other', at: since } as const
const REFUSED = { type: 'screening.failed', codes: ['E0100048'], at: since } as const
const cancelled = decide(anOrder({ in: 'screening_approved', statusSince: EARLIER }), {
  type: 'order.cancelled',
  deleted: false,
  at: since,
}).unwrap().order

/** What may follow a look: of alternatives the most helpful. */
const turnsIn = ({ next, inTurn }: Answer) => (inTurn ? next : next.slice(0, 1))

describe('reconcile: READ-20, what NP said before the order came to be what it is', () => {
  it.each<readonly [string, Order, NpStatus, string]>([
    ['sets no display', anOrder({ in: 'screening_rejected' }), 'in_review', 'contradiction'],
    ['contradicts nothing', anOrder({ in: 'screening_approved' }), 'held', 'contradiction'],
    ['takes nothing away', anOrder({ in: 'screening_approved' }), 'not_found', 'contradiction'],
    ['brings nothing', anOrder({ in: 'screening_in_progress' }), 'approved', 'shop_behind'],
    ['settles no doubt', aSuspectOrder({ in: 'screening_approved' }), 'approved', 'shop_behind'],
    ['settles no cancel', cancelled, 'not_found', 'shop_behind'],
  ])('%s', (_, order, status, now) => {
    expect(compared(order, status, EARLIER)).toMatchObject({
      verdict: 'cannot_tell',
      repair: [],
      findings: [{ code: 'np_may_be_earlier', rule: 'READ-20', detail: status }],
      next: [{ step: 'check_np_console' }],
    })
    expect(compared(order, status, since).verdict).toBe(now)
  })

  it.each<readonly [string, Order, NpStatus, string]>([
    ['a report', anOrder({ in: 'needs_attention' }), 'reported', 'contradiction'],
    ['a rejection', anOrder({ in: 'screening_approved' }), 'rejected', 'contradiction'],
    ['a payment', anOrder({ in: 'screening_approved' }), 'paid', 'contradiction'],
    ['a cancel', anOrder({ in: 'screening_approved' }), 'cancelled', 'contradiction'],
    ['a cancel of a closed order', cancelled, 'cancelled', 'shop_behind'],
    ['what NP hasn’t heard of yet', anOrder({ in: 'shipment_report_in_progress' }), 'approved', 'np_behind'],
    ['what is to be cancelled there', cancelled, 'approved', 'np_behind'],
  ])('but %s stays', (_, order, status, verdict) => {
    expect(compared(order, status, EARLIER).verdict).toBe(verdict)
    expect(compared(order, status, since).verdict).toBe(verdict)
  })

  it('agrees where both say the same, and nothing is in doubt', () => {
    expect(compared(anOrder({ in: 'screening_approved' }), 'approved', EARLIER)).toMatchObject({
      verdict: 'in_step',
      repair: [],
    })
  })

  it.each<readonly [string, Order['paymentStatus'], string, string]>([
    [
      'nothing yet, up to ten minutes after the cancel',
      'screening_waiting',
      '2026-04-01T09:09:59+09:00',
      'cannot_tell',
    ],
    ['nothing, ten minutes after it', 'screening_waiting', '2026-04-01T09:10:00+09:00', 'shop_behind'],
    ['nothing any more, of an order that NP had', 'screening_in_progress', since, 'shop_behind'],
  ])('LINK-06: a request that was on its way when its order was cancelled: NP has %s', (_, status, at, verdict) => {
    const event = { type: 'order.cancelled', deleted: false, at: since } as const
    const order = decide(anOrder({ in: status }), event).unwrap().order
    expect(order.openFollowUps).toStrictEqual(['cancel_in_np_console'])
    const said = compared(order, 'not_found', at)
    expect(said).toMatchObject({ verdict, repairKind: verdict === 'shop_behind' ? 'settle' : 'none' })
    expect(said.findings[0]?.code).toBe(verdict === 'shop_behind' ? 'nothing_to_cancel' : 'np_may_be_earlier')
  })

  describe('LINK-06: of an order that was closed while a request was on its way, NP may speak of a transaction before that', () => {
    const SOON = '2026-04-01T09:09:59+09:00'
    const TEN_LATER = '2026-04-01T09:10:00+09:00'
    const event = { type: 'order.cancelled', deleted: false, at: since } as const
    const closed = (status: PaymentStatus, id: string | null) =>
      lived(anOrder({ in: status, npTransaction: { state: id === null ? 'requested' : 'live', id } }), event)

    it.each(['rejected', 'cancelled'] as const)('%s settles nothing for ten minutes, unless by its id', (status) => {
      for (const inStatus of ['screening_preparing', 'screening_waiting'] as const) {
        const other = { status, npTransactionId: 'NP9' }
        // READ-15: an id that neither side shows is no id that both have.
        for (const said of [other, { status }, { status, npTransactionId: null }])
          for (const when of [EARLIER, since, SOON])
            expect(compared(closed(inStatus, null), said, when)).toMatchObject({
              verdict: 'cannot_tell',
              repair: [],
              findings: [{ code: 'np_may_be_earlier', rule: 'READ-20' }],
            })
        for (const said of [other, { status }])
          expect(compared(closed(inStatus, null), said, TEN_LATER)).toMatchObject({ repairKind: 'settle' })
        const own = { status, npTransactionId: 'NP1' }
        expect(compared(closed(inStatus, 'NP1'), own, SOON)).toMatchObject({ repairKind: 'settle' })
        expect(compared(closed(inStatus, 'NP1'), { status }, SOON)).toMatchObject({ verdict: 'cannot_tell' })
      }
      expect(compared(closed('screening_in_progress', null), status, SOON)).toMatchObject({ repairKind: 'settle' })
    })

    it('nor does it settle anything that NP has none by its id', () => {
      const none = { status: 'not_found', npTransactionId: 'NP1' } as const
      expect(compared(closed('screening_waiting', 'NP1'), none, SOON)).toMatchObject({
        verdict: 'cannot_tell',
        repair: [],
        findings: [{ code: 'np_may_be_earlier', rule: 'READ-20' }],
      })
      expect(compared(closed('screening_waiting', 'NP1'), none, TEN_LATER)).toMatchObject({ repairKind: 'settle' })
    })

    it('FLOW-03: of an open order what NP rejected counts at once', () => {
      const waiting = anOrder({ in: 'screening_waiting' })
      for (const when of [since, SOON])
        expect(compared(waiting, 'rejected', when)).toMatchObject({
          verdict: 'shop_behind',
          repairKind: 'link',
          findings: [{ code: 'makeshop_to_catch_up' }],
        })
    })

    it('CANC-01: what NP holds is to be cancelled at once all the same', () => {
      expect(compared(closed('screening_waiting', null), 'approved', SOON).verdict).toBe('np_behind')
      expect(compared(closed('screening_waiting', null), 'reported', SOON).verdict).toBe('np_behind')
    })
  })

  it('LINK-06, READ-07: what NP has already of an order that was cancelled before its request is to be cancelled at once', () => {
    const event = { type: 'order.cancelled', deleted: false, at: since } as const
    const order = decide(anOrder({ in: 'screening_preparing' }), event).unwrap().order
    expect(order.openFollowUps).toStrictEqual([])
    const said = compared(order, 'approved', '2026-04-01T09:05:00+09:00')
    expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'reopen', findings: [{ code: 'np_to_cancel' }] })
  })

  it('is said to be from before, where later it would leave open whether both agree', () => {
    const onHold = anOrder({ in: 'screening_on_hold' })
    const said = [EARLIER, since].map((at) => compared(onHold, 'in_review', at))
    expect(said.map(({ verdict, findings }) => [verdict, findings[0]?.code])).toStrictEqual([
      ['cannot_tell', 'np_may_be_earlier'],
      ['cannot_tell', 'agreement_not_known'],
    ])
    expect(said.map((each) => explainAnswer(each).split('（')[0])).toStrictEqual([
      'NPの状態は「審査中」ですが、注文が今の状態になる前のものかもしれません',
      'NPの状態は「審査中」ですが、makeshopの表示と合っているかどうかは判断できません',
    ])
  })

  describe('CORR-03, READ-20: NP refused an edit, and speaks of what was ordered before it', () => {
    const edited = (order: Order, codes: readonly string[]) =>
      lived(
        order,
        { type: 'order.edited', fields: ['amount'], at: since },
        { type: 'screening.requested', at: since },
        { type: 'screening.failed', codes, at: since },
      )
    const held = anOrder({ in: 'screening_on_hold' })
    const opened = (order: Order) => lived(order, { type: 'correction.opened', at: since })

    it.each<readonly [string, Order]>([
      ['by a code', edited(opened(held), ['E0100060'])],
      ['by a code that isn’t known', edited(opened(held), ['X-unknown'])],
      ['by no code', edited(opened(held), [])],
      ['after 審査OK', edited(opened(anOrder({ in: 'screening_approved' })), ['E0100060'])],
      ['while the sync is in doubt', lived(edited(opened(held), ['E0100060']), DOUBT)],
      ['or may have: a hold without codes was opened', opened({ ...held, problem: { stage: 'screening', codes: [] } })],
      ['or may have: the cause isn’t known', { ...opened(held), problem: null }],
    ])('%s: its approval is proposed for nothing', (_, order) => {
      expect(order.paymentStatus).toBe('needs_attention')
      for (const status of ['approved', 'in_review'] as const) {
        expect(compared(order, status, LATER)).toMatchObject({
          verdict: 'cannot_tell',
          repair: [],
          repairKind: 'none',
          findings: [{ code: 'np_may_be_earlier', rule: 'READ-20' }],
          // CORR-03: the edit that NP refused is made once more; a doubt is settled first.
          next: [
            { step: 'check_np_console' },
            ...(order.syncTrust === 'suspect' ? [{ step: 'confirm_sync' }] : turnsIn(shippingGate(order))),
          ],
        })
      }
      expect(compared(order, 'rejected', LATER).repair.at(-1)).toMatchObject({ status: 'screening_rejected' })
    })

    const never = edited(lived(anOrder({ in: 'screening_preparing' }), REFUSED), ['E0100060'])

    it.each<NpStatus>(['in_review', 'held', 'approved'])(
      'but where it refused all, that it has it %s is a contradiction: edited, the order would be registered twice',
      (status) => {
        expect(never).toMatchObject({ paymentStatus: 'needs_attention', npTransaction: { state: 'none' } })
        const said = compared(never, status, LATER)
        expect(said).toMatchObject({
          verdict: 'contradiction',
          repair: [{ type: 'sync.doubted' }],
          repairKind: 'doubt',
          // Confirmed, 要確認 would only be doubted again: its id leads on.
          findings: [{ code: 'sides_contradict' }, { code: 'np_id_not_on_record' }],
          next: [{ step: 'doubt_sync' }],
        })
        const edit = { type: 'order.edited', fields: ['amount'], at: LATER } as const
        expect(decide(lived(never, ...said.repair), edit)).toMatchObject({ ok: false, val: { code: 'sync_suspect' } })
        expect(compared(never, status, EARLIER).verdict).toBe('cannot_tell')
      },
    )

    it('but of what it holds as it is, its approval counts', () => {
      const { repair } = compared(opened(held), 'approved', LATER)
      expect(repair).toMatchObject([{ to: 'screening_approved' }, { status: 'screening_approved' }])
    })
  })

  it('READ-15: is another transaction’s all the same, where it names another', () => {
    const order = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: 'NP1' } })
    const said = compared(order, { status: 'approved', npTransactionId: 'NP2' }, EARLIER)
    expect(said).toMatchObject({
      verdict: 'contradiction',
      repair: [{ type: 'sync.doubted' }],
      findings: [{ code: 'np_transaction_differs' }],
    })
  })
})
