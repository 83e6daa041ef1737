import { describe, expect, it } from 'vitest'
import type { FollowUpKind, Order, OrderEvent, PaymentStatus } from '../../src/index.js'
import { attentionOf, DEFAULT_SCHEDULE, explainRecordFailure, recordEvent } from '../../src/sync/index.js'
import { accepted, aMinuteLater, at, NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { DETAILS } from '../transport/some-details.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'
import { midwayAtNp } from './support/midway.js'

const P = 'P1'
const LEASE = DEFAULT_SCHEDULE.leaseMs / 60_000
const absent = { type: 'screening.failed', codes: [], at } as const
const edited = { type: 'order.edited', fields: ['amount'], at } as const

/** Does something once, while NP has the call and hasn't answered. */
function meanwhile(shop: AShop, act: () => Promise<unknown>) {
  shop.np.onCall = async () => {
    shop.np.onCall = async () => {}
    await act()
  }
}

describe('READ-20: what came of a call that is under way', () => {
  it.each<[string, Order, OrderEvent]>([
    ['a 審査依頼 that failed', preparing(), absent],
    ['a 審査依頼 that NP has', preparing(), accepted()],
    ['a 出荷報告 that failed', toReport(), { type: 'shipment.failed', codes: [], at }],
    ['a 出荷報告 that NP has', toReport(), { type: 'shipment.reported', at }],
  ])('is recorded by nobody else: %s', async (_, order, result) => {
    const shop = await aShop(order)
    meanwhile(shop, async () => {
      const before = await shop.entry(P)
      expect(await recordEvent(shop.store, P, result)).toMatchObject({ ok: false, val: { code: 'under_way' } })
      expect(await shop.entry(P)).toStrictEqual(before)
    })
    const { counts } = await shop.driver().tick()
    expect(counts.approved + counts.reported).toBe(1)
  })

  it.each<[string, OrderEvent]>([
    ['a cancel', { type: 'order.cancelled', deleted: false, at }],
    ['a doubt', { type: 'sync.doubted', reason: 'other', at }],
  ])('keeps nobody from %s', async (_, act) => {
    const shop = await aShop(preparing())
    meanwhile(shop, async () => expect(await recordEvent(shop.store, P, act)).toMatchObject({ ok: true }))
    expect((await shop.driver().tick()).counts.too_late).toBe(1)
  })

  it('is refused by the lifecycle as ever where the order asks for something else', async () => {
    const shop = await aShop(preparing())
    const reported = { type: 'shipment.reported', at } as const
    meanwhile(shop, async () =>
      expect(await recordEvent(shop.store, P, reported)).toMatchObject({
        ok: false,
        val: { code: 'refused', orderNumber: P },
      }),
    )
    await shop.driver().tick()
  })

  it('is a person’s to record once nobody knows it, and once it was left to them', async () => {
    const unknown = await aShop(preparing())
    unknown.np.mishap(P, { did: false, says: 'timed_out' })
    await unknown.driver().tick()
    await unknown.person(P, { ...absent, at: aMinuteLater })

    const left = await aShop(preparing())
    await midwayAtNp(left, () => left.driver().tick())
    left.later(10)
    expect(await recordEvent(left.store, P, absent)).toMatchObject({ ok: false, val: { code: 'under_way' } })
    await left.driver().tick()
    await left.person(P, { type: 'screening.accepted', npTransactionId: NP_ID, at })
  })

  it('READ-21: is over where its driver was stopped, once 審査待ち is confirmed after its lease, and no sooner', async () => {
    const shop = await aShop(preparing())
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    const confirms = async (status: PaymentStatus) => {
      const now = new Date(shop.clock.now()).toISOString()
      await shop.person(P, { type: 'sync.doubted', reason: 'other', at: now })
      await shop.person(P, { type: 'sync.confirmed', status, at: now })
    }
    const found = { type: 'screening.accepted', npTransactionId: 'NP000000001', at } as const
    shop.later(LEASE - 1 / 60)
    await confirms('screening_waiting')
    expect(await recordEvent(shop.store, P, found)).toMatchObject({ ok: false, val: { code: 'under_way' } })
    shop.later(1 / 60)
    await confirms('screening_waiting')
    expect(attentionOf(await shop.entry(P))).toBe('screening_unknown')
    await shop.person(P, found)
    expect((await answer()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })
})

describe('READ-20: a registration of which nobody knows what came', () => {
  const lost = async (order: Order, act: (shop: AShop) => Promise<unknown>) => {
    const shop = await aShop(order)
    meanwhile(shop, async () => {
      await act(shop)
      shop.np.mishap(P, { did: true, says: 'timed_out' })
    })
    const report = await shop.driver().tick()
    return { shop, report }
  }

  it.each([
    ['said not to be there', [absent]],
    ['said not to be there, and to be registered again', [absent, edited]],
  ])('puts in doubt an order that was %s meanwhile, and lists it', async (_, events) => {
    const { shop, report } = await lost(preparing(), (each) => each.pastRecordEvent(P, ...events))
    expect(report.counts).toMatchObject({ doubted: 1, overtaken: 0 })
    expect(report.attention).toMatchObject([{ orderNumber: P, reason: 'sync_suspect' }])
    shop.later(60)
    await shop.driver().tick()
    expect(shop.np.registrations(P)).toBe(1)
    expect(await shop.order(P)).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
  })

  it('puts in doubt an order that somebody else registered meanwhile, approved or not', async () => {
    const { shop, report } = await lost(preparing(), async (each) => {
      await each.pastRecordEvent(P, absent, edited)
      expect((await each.driver().tick()).counts.approved).toBe(1)
    })
    expect(report.counts.doubted).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'suspect' })
  })

  it('puts no order in doubt whose NP取引ID was found meanwhile', async () => {
    const { shop, report } = await lost(preparing(), (each) =>
      each.pastRecordEvent(P, { type: 'screening.accepted', npTransactionId: NP_ID, at }),
    )
    expect(report.counts).toMatchObject({ doubted: 0, overtaken: 1 })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_in_progress', syncTrust: 'linked' })
  })

  it('puts no order in doubt that is closed or in doubt already', async () => {
    for (const act of [
      { type: 'order.cancelled', deleted: false, at },
      { type: 'sync.doubted', reason: 'other', at },
    ] as const) {
      const { report } = await lost(preparing(), (each) => each.person(P, act))
      expect(report.counts.doubted).toBe(0)
      const said = await lost(preparing(), async (each) => {
        await each.pastRecordEvent(P, absent)
        await each.person(P, act)
      })
      expect(said.report.counts, 'and was said not to be there').toMatchObject({ doubted: 0, too_late: 1 })
    }
  })

  it('is not what an update is: that changes what NP has', async () => {
    const atNp = anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction: { state: 'live', id: NP_ID } })
    const { shop, report } = await lost(atNp, (each) => each.pastRecordEvent(P, absent))
    expect(report.counts).toMatchObject({ doubted: 0, overtaken: 1 })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'needs_attention', syncTrust: 'linked' })
  })

  it('is not what an update is that somebody else made again meanwhile', async () => {
    const npTransaction = { state: 'live', id: 'NP000000001' } as const
    const atNp = anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction })
    const { shop, report } = await lost(atNp, async (each) => {
      await each.np.transport.requestScreening([
        { orderNumber: P, service: 'np_atobarai', npTransactionId: null, details: DETAILS },
      ])
      await each.pastRecordEvent(P, absent, edited)
      expect((await each.driver().tick()).counts.approved).toBe(1)
    })
    expect(report.counts).toMatchObject({ doubted: 0, overtaken: 1 })
    expect(shop.np.registrations(P), 'NP has it once').toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'linked' })
  })
})

describe('CANC-01, READ-08: a cancel in NP’s console while a registration is under way', () => {
  const cancelled = { type: 'order.cancelled', deleted: false, at } as const
  const onScreen = (status: PaymentStatus): OrderEvent => ({
    type: 'status.overridden',
    to: status,
    reason: 'lost',
    at,
  })
  /** What a person records who looked, and cancelled what was there, if anything was. */
  const looked = (shop: AShop, kind: FollowUpKind = 'cancel_in_np_console') => {
    const now = new Date(shop.clock.now()).toISOString()
    return recordEvent(shop.store, P, { type: 'followUp.done', kind, at: now })
  }

  it.each([
    ['cancelled', [cancelled]],
    ['doubted, then cancelled', [{ type: 'sync.doubted', reason: 'other', at }, cancelled]],
    ['shown otherwise, then cancelled', [onScreen('needs_attention'), cancelled]],
  ] as const)('is not done by a look before NP has answered: an order that was %s', async (_, acts) => {
    const shop = await aShop(preparing())
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    for (const act of acts) await shop.person(P, act)
    const before = await shop.entry(P)
    expect(await looked(shop)).toMatchObject({ ok: false, val: { code: 'under_way' } })
    expect(await shop.entry(P)).toStrictEqual(before)
    expect((await answer()).late).toMatchObject([{ outcome: 'too_late', npTransactionId: 'NP000000001' }])
    expect(await shop.order(P)).toMatchObject({ openFollowUps: expect.arrayContaining(['cancel_in_np_console']) })
    shop.later(1)
    expect(await looked(shop)).toMatchObject({ ok: true })
    expect(await shop.order(P)).toMatchObject({ npTransaction: { state: 'cancelled' } })
  })

  it.each<[string, (shop: AShop) => void]>([
    ['approved it', () => {}],
    ['has not decided', ({ np }) => np.decides(P, { as: 'pending' })],
    ['refused it', ({ np }) => np.decides(P, { as: 'refused', codes: ['E0100048'] })],
    ['did not say', ({ np }) => np.mishap(P, { did: true, says: 'timed_out' })],
  ])('is done by a look after NP %s, without a wait for the lease', async (_, told) => {
    const shop = await aShop(preparing())
    told(shop)
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    await shop.person(P, cancelled)
    expect((await answer()).counts.too_late).toBe(1)
    shop.later(1)
    expect(await looked(shop)).toMatchObject({ ok: true })
    expect(await shop.order(P)).toMatchObject({ openFollowUps: [], npTransaction: { state: 'cancelled' } })
  })

  it('is done by a look a minute after the lease where its driver was stopped, and no sooner', async () => {
    const shop = await aShop(preparing())
    await midwayAtNp(shop, () => shop.driver().tick())
    await shop.person(P, cancelled)
    shop.later(LEASE + 1 - 1 / 60)
    expect(await looked(shop)).toMatchObject({ ok: false, val: { code: 'under_way' } })
    shop.later(1 / 60)
    expect(await looked(shop)).toMatchObject({ ok: true })
  })

  it('is done at once where NP has the transaction under an id that is known, which a call only changes', async () => {
    const atNp = { orderNumber: P, npTransaction: { state: 'live', id: NP_ID } } as const
    for (const order of [anOrder({ in: 'screening_preparing', ...atNp }), toReport()]) {
      const shop = await aShop(order)
      await midwayAtNp(shop, () => shop.driver().tick())
      await shop.person(P, cancelled)
      expect(await looked(shop)).toMatchObject({ ok: true })
    }
  })

  it('keeps nobody from settling another follow-up', async () => {
    const shop = await aShop(preparing())
    await midwayAtNp(shop, () => shop.driver().tick())
    await shop.person(P, onScreen('screening_in_progress'))
    expect(await looked(shop, 'check_np_console')).toMatchObject({ ok: true, val: { changed: true } })
  })

  it('READ-20: an order in doubt by then is not sent again, once it is confirmed as it was', async () => {
    for (const as of ['pending', 'approved'] as const) {
      const shop = await aShop(preparing())
      shop.np.decides(P, { as })
      const answer = await midwayAtNp(shop, () => shop.driver().tick())
      await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
      expect((await answer()).counts.too_late).toBe(1)
      await shop.person(P, { type: 'sync.confirmed', status: 'screening_waiting', at })
      shop.later(LEASE)
      expect((await shop.driver().tick()).counts.handed_over).toBe(1)
      await shop.person(P, { type: 'screening.accepted', npTransactionId: 'NP000000001', at })
      expect(shop.np.registrations(P)).toBe(1)
    }
  })
})

describe('why an event was not recorded', () => {
  it('is worded in both languages', async () => {
    for (const code of ['under_way', 'outdated', 'not_found', 'not_read', 'busy', 'not_saved'] as const) {
      expect(explainRecordFailure({ code, orderNumber: P })).toMatch(/[ぁ-んァ-ヶ一-龠].*[^。]*。$/u)
      expect(explainRecordFailure({ code, orderNumber: P }, 'en')).toMatch(/^[ -~]+\.( \((READ-20|LINK-06)\))?$/)
    }
    const shop = await aShop(preparing())
    const refused = await recordEvent(shop.store, P, edited)
    if (refused.ok) throw new Error('CORR-01')
    expect(explainRecordFailure(refused.val, 'en')).toContain('CORR-01')
  })

  it('READ-20: has NP’s console looked into again where the look was from before the call was over', () => {
    expect(explainRecordFailure({ code: 'outdated', orderNumber: P })).toMatch(
      /送信が終わる前に確認した結果.*NP管理画面を確認し直し、今の内容についての結果を、その日時で記録/,
    )
    expect(explainRecordFailure({ code: 'outdated', orderNumber: P }, 'en')).toMatch(
      /from a look before the last call to NP was over.* Look in NP's console again, .*with the time of that look/,
    )
  })

  it('says that it was not recorded where the order could not be read, and that this is unknown only of a save', () => {
    expect(explainRecordFailure({ code: 'not_read', orderNumber: P })).toBe(
      '保存先からこの注文を読み取れないため、記録していません。保存先と注文のデータを確認してから、記録し直してください。',
    )
    expect(explainRecordFailure({ code: 'not_read', orderNumber: P }, 'en')).toBe(
      "The store couldn't give the order, or what it gave is not this order in the documented form, so nothing was recorded. Look at the store and its data, then record it anew.",
    )
    expect(explainRecordFailure({ code: 'not_saved', orderNumber: P })).toBe(
      '注文データの保存先でエラーが発生し、記録できたかどうかは不明です。注文の状態を確認してください。',
    )
  })

  it('is shown as it is where it is not known, and never thrown at', () => {
    // @ts-expect-error from a newer release
    expect(explainRecordFailure({ code: 'new_code', orderNumber: P })).toBe('new_code')
    // @ts-expect-error what only plain JavaScript can do
    expect(explainRecordFailure(null, 'en')).toBe('There is nothing to explain.')
  })
})
