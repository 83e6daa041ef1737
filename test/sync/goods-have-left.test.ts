import { describe, expect, it } from 'vitest'
import { keepOrder, parcelGate, shippingGate, triage, triageKept } from '../../src/back-office/index.js'
import { Ok, type Order, type OrderEvent } from '../../src/index.js'
import { keptOrderOf, recordEvent, type SyncEntry, syncEntryOf, versionOf } from '../../src/sync/index.js'
import {
  aMinuteLater,
  approved,
  at,
  cancelled,
  completed,
  confirmed,
  doubted,
  edited,
  NP_ID,
  overridden,
  reportFailed,
  reportRequested,
  reverted,
} from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'
import { aShop, aShopThatTookIn } from './support/a-shop.js'
import { midway } from './support/midway.js'

const P = 'P202604010000000001'
const parcel = (entry: SyncEntry) => parcelGate(keptOrderOf(entry, at).unwrap(), { seenSince: at })
/** As if the driver had sent the order again, and NP had approved it anew. */
const approvedAnew = [
  overridden('screening_approved'),
  { type: 'sync.confirmed', status: 'screening_approved', at },
] as const

/** An order in the store, after what a person and the link did. */
async function entryAfter(order: Order, ...events: readonly OrderEvent[]): Promise<SyncEntry> {
  const shop = await aShop(order)
  for (const event of events) await shop.person(P, event)
  return shop.entry(P)
}

describe('READ-09: goods of a driver’s order that left don’t leave twice', () => {
  const shipped = [completed(), reportRequested, reportFailed('E0100126')]

  it('though NP refused the report, and the order was put back, edited and approved anew', async () => {
    const entry = await entryAfter(
      anOrder({ in: 'screening_approved' }),
      ...shipped,
      reverted,
      edited('items'),
      ...approvedAnew,
    )
    expect(entry.order).toMatchObject({
      paymentStatus: 'screening_approved',
      deliveryStatus: 'not_shipped',
      problem: null,
    })
    // The order by itself would have its goods sent again.
    expect(shippingGate(entry.order).verdict).toBe('ship')
    const { verdict, findings, next } = parcel(entry)
    expect([verdict, findings[0]?.code, next[0]?.step]).toStrictEqual([
      'stop',
      'goods_left_before',
      'complete_delivery_again',
    ])
  })

  it('nor those of a way that isn’t linked (SHIP-07), which leaves no problem', async () => {
    const entry = await entryAfter(anOrder({ in: 'screening_approved' }), completed({ channel: 'sanchoku' }), reverted)
    expect(parcel(entry)).toMatchObject({ verdict: 'stop' })
  })

  // Whoever says so has seen them go, whatever the order allows.
  it.each([
    ['SHIP-01', completed(), 'shipment_status'],
    ['READ-24', { ...completed(), slipNumber: 1 } as never, 'malformed'],
  ])('nor those whose 配送完了 was refused before the approval: %s', async (rule, event, code) => {
    const shop = await aShop(anOrder({ in: 'screening_in_progress' }))
    const before = await shop.entry(P)
    const refused = await recordEvent(shop.store, P, event)
    expect(refused).toMatchObject({ ok: false, val: { code: 'refused', refusal: { rule, code } } })
    const { order, sync } = await shop.entry(P)
    expect(order).toStrictEqual(before.order)
    expect(sync).toStrictEqual({ ...before.sync, goodsHaveLeft: true, revision: before.sync.revision + 1 })
    // Told once more, it changes nothing.
    expect((await recordEvent(shop.store, P, event)).ok).toBe(false)
    expect((await shop.entry(P)).sync).toStrictEqual(sync)
    await shop.person(P, approved)
    const entry = await shop.entry(P)
    expect(shippingGate(entry.order).verdict).toBe('ship')
    expect(parcel(entry)).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }] })
  })

  it('but of anything else that is refused nothing is kept', async () => {
    const shop = await aShop(anOrder({ in: 'screening_approved' }))
    const before = await shop.entry(P)
    expect((await recordEvent(shop.store, P, edited('items'))).ok).toBe(false)
    expect(await shop.entry(P)).toStrictEqual(before)
  })

  it('nor those that had left before the order came to a driver', async () => {
    const taken = anOrder({ in: 'shipment_report_in_progress' })
    expect(syncEntryOf(taken).sync.goodsHaveLeft).toBe(true)
    const shop = await aShopThatTookIn(taken)
    await shop.person(P, reportFailed('E0100126'))
    for (const event of [reverted, edited('items'), ...approvedAnew]) await shop.person(P, event)
    expect(parcel(await shop.entry(P)).findings[0]?.code).toBe('goods_left_before')
  })

  it('SHIP-05: nor those of an order that was taken in as put back, of which only the refusal shows it', async () => {
    const problem = { stage: 'shipment', codes: ['E0100126'] } as const
    const back = anOrder({ in: 'needs_attention', problem })
    expect(parcel(syncEntryOf(back))).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }, {}] })
    const entry = await entryAfter(back, edited('items'), ...approvedAnew)
    expect(parcel(entry)).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }] })
  })

  it('READ-17: nor those of which only codes show it, which an approval takes off the order', async () => {
    const problem = { stage: 'screening', codes: ['E0100126'] } as const
    const shop = await aShopThatTookIn(anOrder({ in: 'screening_on_hold', problem }))
    await shop.person(P, approved)
    const entry = await shop.entry(P)
    expect(entry.order).toMatchObject({ paymentStatus: 'screening_approved', problem: null })
    expect(shippingGate(entry.order).verdict).toBe('ship')
    expect(parcel(entry)).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }] })
  })

  it('nor those that were kept as gone before the order came to a driver', () => {
    const kept = { ...keepOrder(anOrder({ in: 'screening_approved' }), at).unwrap(), goodsHaveLeft: true }
    expect(parcel(syncEntryOf(kept)).verdict).toBe('stop')
    expect(parcel(syncEntryOf(kept.order)).verdict).toBe('ship')
    // A store knows no claim: whoever hands the parcel out may be on the way with it.
    expect(
      parcel(syncEntryOf({ ...kept, goodsHaveLeft: false, parcelClaim: { name: 'pick-17', isToStop: false } })).verdict,
    ).toBe('stop')
    // What is kept knows better than the codes of the order.
    const back = anOrder({ in: 'screening_on_hold', problem: { stage: 'shipment', codes: ['E0100126'] } })
    expect(syncEntryOf(back).sync.goodsHaveLeft).toBe(true)
    expect(syncEntryOf({ ...kept, order: back, goodsHaveLeft: false }).sync.goodsHaveLeft).toBe(false)
  })

  it('nor those of which NP says, of an update, that it has a report that nobody here knows of', async () => {
    const npTransaction = { state: 'live', id: NP_ID } as const
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction }))
    shop.np.decides(P, { as: 'refused', codes: ['E0100115'] })
    expect((await shop.driver().tick()).counts.screening_refused).toBe(1)
    for (const event of [doubted, approvedAnew[1]]) await shop.person(P, event)
    const entry = await shop.entry(P)
    expect(shippingGate(entry.order).verdict).toBe('ship')
    expect(parcel(entry)).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }] })
  })

  it.each([
    ['doubted', [doubted]],
    ['doubted, and confirmed in 要確認', [doubted, confirmed('needs_attention')]],
    ['cancelled', [cancelled]],
  ] as const)('nor where that is not applied any more, since the order was %s meanwhile', async (_, acts) => {
    const npTransaction = { state: 'live', id: NP_ID } as const
    for (const order of [
      anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction }),
      anOrder({ in: 'screening_in_progress', orderNumber: P, npTransaction }),
    ]) {
      const shop = await aShop(order)
      const answer = await midway((held) => {
        const says = async () => {
          await held()
          return Ok([{ orderNumber: P, outcome: 'refused', codes: ['E0100115'] } as const])
        }
        return shop.driver({ transport: { ...shop.np.transport, requestScreening: says, pollScreening: says } }).tick()
      })
      for (const act of acts) await shop.person(P, act)
      const before = await shop.entry(P)
      await answer()
      expect(before.sync.goodsHaveLeft).toBe(false)
      expect((await shop.entry(P)).sync.goodsHaveLeft, order.paymentStatus).toBe(true)
      expect((await shop.entry(P)).order).toStrictEqual(before.order)
    }
  })

  it('but another refusal says nothing of goods', async () => {
    const npTransaction = { state: 'live', id: NP_ID } as const
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction }))
    shop.np.decides(P, { as: 'refused', codes: ['E0100114'] })
    expect((await shop.driver().tick()).counts.screening_refused).toBe(1)
    expect((await shop.entry(P)).sync.goodsHaveLeft).toBe(false)
  })

  it('nor those whose 配送完了 somebody saved past recordEvent, once the driver reports it', async () => {
    const shop = await aShop(anOrder({ in: 'screening_approved' }))
    await shop.pastRecordEvent(P, completed())
    await shop.driver().tick()
    await shop.pastRecordEvent(P, overridden('needs_attention'), reverted)
    expect((await shop.entry(P)).sync.goodsHaveLeft).toBe(true)
  })

  it('stays known whatever the driver notes after', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing' }))
    const driver = shop.driver()
    await driver.tick()
    shop.later(1)
    const refused = { ...reportFailed('E0100126'), at: aMinuteLater }
    for (const event of [completed(), reportRequested, refused, reverted, edited('items')]) await shop.person(P, event)
    await driver.tick()
    shop.later(60)
    await driver.tick()
    expect(shop.np.updates(P)).toBe(1)
    const entry = await shop.entry(P)
    expect(entry.order.paymentStatus).toBe('screening_approved')
    expect(parcel(entry).findings[0]?.code).toBe('goods_left_before')
  })

  it('and work lists say so', async () => {
    const entry = await entryAfter(anOrder({ in: 'screening_approved' }), completed({ channel: 'sanchoku' }), reverted)
    const filled = ({ lists }: ReturnType<ReturnType<typeof triage>['unwrap']>) =>
      lists.flatMap(({ list, count }) => (count === 0 ? [] : [list]))
    expect(filled(triage([entry.order], at).unwrap())).toStrictEqual(['approved_not_shipped'])
    expect(filled(triageKept([keptOrderOf(entry, at).unwrap()], at).unwrap())).toStrictEqual(['shipped_not_reported'])
  })
})

describe('a parcel of a driver’s order', () => {
  it('FLOW-03: leaves where its goods never did', async () => {
    const entry = await entryAfter(anOrder({ in: 'screening_in_progress' }), approved)
    expect(entry.sync.goodsHaveLeft).toBe(false)
    expect(parcel(entry)).toMatchObject({ verdict: 'ship', findings: [{ code: 'may_ship' }] })
  })

  it('leaves again once somebody says that the goods are here, whatever is done with the order after', async () => {
    const shop = await aShop(anOrder({ in: 'screening_approved' }))
    for (const event of [completed(), reportRequested, reportFailed('E0100126'), reverted]) await shop.person(P, event)
    const { order, sync } = await shop.entry(P)
    const here = { order, sync: { ...sync, goodsHaveLeft: false, revision: sync.revision + 1 } }
    expect(await shop.store.save(here, versionOf({ order, sync }))).toBe('saved')
    for (const event of [edited('items'), ...approvedAnew]) await shop.person(P, event)
    expect(parcel(await shop.entry(P)).verdict).toBe('ship')
    // Until they leave anew.
    for (const event of [completed({ channel: 'sanchoku' }), reverted]) await shop.person(P, event)
    expect(parcel(await shop.entry(P)).verdict).toBe('stop')
  })

  it('READ-03: is held by all that holds the order', async () => {
    const entry = await entryAfter(anOrder({ in: 'screening_approved' }), doubted)
    expect(parcel(entry).verdict).toBe(shippingGate(entry.order).verdict)
  })

  it('READ-24: is none where the entry or the time is none', () => {
    const entry = syncEntryOf(anOrder({ in: 'screening_approved' }))
    expect(keptOrderOf(entry, 'now').val).toMatchObject({ code: 'malformed', detail: 'at' })
    const spoilt = { ...entry, order: { ...entry.order, version: -1 } }
    expect(keptOrderOf(spoilt, at).val).toMatchObject({ code: 'malformed', detail: 'order.version' })
    const unsaid = { ...entry, sync: { ...entry.sync, goodsHaveLeft: 'yes' } }
    expect(keptOrderOf(unsaid as never, at).val).toMatchObject({ code: 'malformed', detail: 'sync.goodsHaveLeft' })
    const fickle = throwsWhenReadAgain(entry, 'sync')
    expect(keptOrderOf(fickle, at).val).toMatchObject({ code: 'malformed', detail: 'entry' })
    for (const none of [null, undefined, {}, { order: entry.order }, unreadable({ order: null, sync: null }, 'order')])
      expect(keptOrderOf(none as never, at)).toMatchObject({ ok: false, val: { code: 'malformed' } })
  })
})
