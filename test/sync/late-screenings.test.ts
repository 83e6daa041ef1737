import { describe, expect, it } from 'vitest'
import { Err, Ok, type OrderEvent } from '../../src/index.js'
import { DEFAULT_SCHEDULE, type SyncEntry, type SyncReport } from '../../src/sync/index.js'
import type { ScreeningAnswer } from '../../src/transport/index.js'
import { accepted, aMinuteLater, at, SLIP } from '../support/an-event.js'
import { anOrder, since } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { midway } from './support/midway.js'

const P = 'P1'
/** The NP取引ID that the shop's NP gives to its first order. */
const FIRST_ID = 'NP000000001'

type Said = ScreeningAnswer | 'nothing was sent'
const UNKNOWN: Said = { orderNumber: P, outcome: 'unknown', reason: 'timed_out' }
const REFUSED: Said = { orderNumber: P, outcome: 'refused', codes: ['E0100060'] }
const pending = (npTransactionId = FIRST_ID): Said => ({ orderNumber: P, outcome: 'pending', npTransactionId })
const approved = (npTransactionId = FIRST_ID): Said => ({
  orderNumber: P,
  outcome: 'settled',
  result: 'approved',
  npTransactionId,
})
const decided = (result: 'held' | 'rejected'): Said => ({
  orderNumber: P,
  outcome: 'settled',
  result,
  npTransactionId: FIRST_ID,
  codes: ['X1'],
})

/** A driver in the middle of a 審査依頼 that NP answers so, as soon as it may. */
const midwayIn = (shop: AShop, said: Said) =>
  midway((held) => {
    const requestScreening = async () => {
      await held()
      return said === 'nothing was sent' ? Err(fault('request_refused')) : Ok([said])
    }
    return shop.driver({ transport: { ...shop.np.transport, requestScreening } }).tick()
  })

const ABSENT = { type: 'screening.failed', codes: [], at } as const

/** Both ways to settle an order whose call is still out: past recordEvent, and once it was left to a person. */
const SETTLES = {
  'past recordEvent': (shop: AShop, event: OrderEvent) => shop.pastRecordEvent(P, event),
  'after the lease': async (shop: AShop, event: OrderEvent) => {
    shop.later(11)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    await shop.person(P, { ...event, at: new Date(shop.clock.now()).toISOString() })
  },
} as const
const WAYS = ['past recordEvent', 'after the lease'] as const
type Way = (typeof WAYS)[number]

describe('an answer to a 審査依頼 that another driver left to a person after the lease', () => {
  it('READ-20: that nothing was sent takes it back: it is sent after all', async () => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, 'nothing was sent')
    shop.later(10)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    expect((await answer()).counts.not_sent).toBe(1)
    expect((await shop.driver().tick()).attention).toStrictEqual([])
    shop.later(1)
    expect((await shop.driver().tick()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('READ-20: that is none leaves it to the person', async () => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, UNKNOWN)
    shop.later(10)
    await shop.driver().tick()
    expect((await answer()).counts.unknown).toBe(1)
    expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
  })
})

describe.each(WAYS)('an answer to a 審査依頼 that comes after it was settled %s', (way) => {
  it('that nothing was sent changes nothing once NP was said not to have it', async () => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, 'nothing was sent')
    await SETTLES[way](shop, ABSENT)
    const before = await shop.entry(P)
    expect((await answer()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
  })

  it('READ-20, READ-21: that is none puts it in doubt once NP was said not to have it', async () => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, UNKNOWN)
    await SETTLES[way](shop, ABSENT)
    const before = await shop.entry(P)
    const { counts, unknown, late } = await answer()
    expect([counts.doubted, counts.overtaken, counts.unknown]).toStrictEqual([1, 0, 0])
    expect(unknown).toStrictEqual([{ orderNumber: P, asked: 'screening', reason: 'timed_out', outcome: 'doubted' }])
    expect(late, 'NP said nothing').toStrictEqual([])
    const after = await shop.entry(P)
    expect(after.order).toMatchObject({
      paymentStatus: 'needs_attention',
      syncTrust: 'suspect',
      openFollowUps: ['check_np_console'],
    })
    expect(after.sync, 'nothing else is noted').toStrictEqual({ ...before.sync, revision: before.sync.revision + 1 })
  })

  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that is none', UNKNOWN],
  ] as const)('changes nothing of what a poll noted since NP was found to have it: %s', async (_, said) => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, said)
    await SETTLES[way](shop, accepted(FIRST_ID))
    const pollScreening = async () => Ok([pending()].filter((each) => each !== 'nothing was sent'))
    await shop.driver({ transport: { ...shop.np.transport, pollScreening } }).tick()
    const before = await shop.entry(P)
    expect(before.order.paymentStatus).toBe('screening_in_progress')
    expect(before.sync.about?.status, 'the poll noted it').toBe('screening_in_progress')
    expect((await answer()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
  })
})

describe('an answer to a 審査依頼 that comes after a person confirmed another status and 審査待ち anew', () => {
  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that is none', UNKNOWN],
  ] as const)('READ-20: changes nothing, and the order is left to a person: %s', async (_, said) => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, said)
    for (const status of ['screening_preparing', 'screening_waiting'] as const) {
      await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
      await shop.person(P, { type: 'sync.confirmed', status, at })
    }
    const before = await shop.entry(P)
    expect((await answer()).counts.overtaken).toBe(1)
    expect(await shop.entry(P)).toBe(before)
    expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(shop.np.calls('screening')).toBe(0)
  })
})

describe.each(WAYS)('an answer to a 審査依頼 of before an edit, after which it was sent anew: settled %s', (way) => {
  const late = (said: Said) => afterAnEdit(said, way)

  it.each([
    ['that nothing was sent', 'nothing was sent'],
    ['that it is refused', REFUSED],
    ['READ-15: that NP has what it has', pending()],
    ['READ-15: that it is approved', approved()],
  ] as const)('changes nothing: %s', async (_, said) => {
    const { report, before, after } = await late(said)
    expect(report.counts.overtaken).toBe(1)
    expect([report.late, report.unknown]).toStrictEqual([[], []])
    expect(after).toBe(before)
  })

  it.each([
    ['that NP has it under another id', pending('NP000000009'), 'NP000000009'],
    ['that it is approved under another id', approved('NP000000009'), 'NP000000009'],
    ['that it is held', decided('held'), FIRST_ID],
    ['that it is rejected', decided('rejected'), FIRST_ID],
  ] as const)('READ-21: puts it in doubt, and is listed with its NP取引ID: %s', async (_, said, npTransactionId) => {
    const { report, before, after } = await late(said)
    expect(report.late).toStrictEqual([{ orderNumber: P, asked: 'screening', outcome: 'doubted', npTransactionId }])
    expectDoubted(report, before, after)
  })

  it('READ-20, READ-21: puts it in doubt, since NP may have it twice: that is none', async () => {
    const { report, before, after } = await late(UNKNOWN)
    expect(report.unknown).toStrictEqual([
      { orderNumber: P, asked: 'screening', reason: 'timed_out', outcome: 'doubted' },
    ])
    expectDoubted(report, before, after)
  })
})

/** What comes of an answer to the first 審査依頼, after a second one that was approved. */
async function afterAnEdit(said: Said, way: Way) {
  const shop = await aShop(preparing())
  const answer = await midwayIn(shop, said)
  await SETTLES[way](shop, ABSENT)
  await shop.person(P, { type: 'order.edited', fields: ['items'], at })
  expect((await shop.driver().tick()).counts.approved).toBe(1)
  const before = await shop.entry(P)
  const report = await answer()
  return { report, before, after: await shop.entry(P) }
}

function expectDoubted(report: SyncReport, before: SyncEntry, after: SyncEntry) {
  expect(report.counts.doubted).toBe(1)
  expect(after.order).toMatchObject({
    paymentStatus: 'screening_approved',
    syncTrust: 'suspect',
    openFollowUps: ['check_np_console'],
  })
  expect(after.sync, 'nothing else is noted').toStrictEqual({ ...before.sync, revision: before.sync.revision + 1 })
}

describe('READ-07: an answer for an order that was cancelled meanwhile', () => {
  const late = async (said: Said) => {
    const shop = await aShop(preparing())
    const answer = await midwayIn(shop, said)
    await shop.person(P, { type: 'order.cancelled', deleted: false, at })
    const before = await shop.entry(P)
    expect((await answer()).counts.too_late).toBe(1)
    return { before, after: await shop.entry(P), now: shop.clock.now() }
  }

  it.each([
    ['refused', REFUSED],
    ['rejected', decided('rejected')],
  ] as const)('ends its call, and changes nothing of the order: %s', async (_, said) => {
    const { before, after, now } = await late(said)
    expect(after.order).toStrictEqual(before.order)
    const revision = before.sync.revision + 1
    expect(after.sync).toStrictEqual({ ...before.sync, revision, call: 'unanswered', underWayUntilMs: now })
  })

  describe('after the lease, when a driver has looked and the call counts as over', () => {
    const lateAfterLease = async (said: Said) => {
      const shop = await aShop(preparing())
      const answer = await midwayIn(shop, said)
      shop.later(DEFAULT_SCHEDULE.leaseMs / 60_000)
      expect((await shop.driver().tick()).counts.handed_over).toBe(1)
      await shop.person(P, { type: 'order.cancelled', deleted: false, at })
      const before = await shop.entry(P)
      expect((await answer()).counts.too_late).toBe(1)
      return { before, after: await shop.entry(P) }
    }

    it('is not saved where it changes nothing', async () => {
      const { before, after } = await lateAfterLease(REFUSED)
      expect(after).toBe(before)
    })

    it('is saved where NP has something that is live', async () => {
      const { before, after } = await lateAfterLease(approved())
      expect(before.order.npTransaction.state).not.toBe('live')
      expect(after.order).toMatchObject({
        npTransaction: { state: 'live' },
        openFollowUps: ['cancel_in_np_console'],
      })
      expect(after.sync).toStrictEqual({ ...before.sync, revision: before.sync.revision + 1 })
    })
  })

  it('is noted where NP has something that is live, and the record grows by one', async () => {
    const { before, after, now } = await late(approved())
    expect(after.order).toMatchObject({ npTransaction: { state: 'live' }, openFollowUps: ['cancel_in_np_console'] })
    const revision = before.sync.revision + 1
    expect(after.sync).toStrictEqual({ ...before.sync, revision, call: 'unanswered', underWayUntilMs: now })
  })
})

describe('READ-20: a report that nobody answered', () => {
  it.each(['at once', 'after a while'])(
    'is still known after a correction that is approved %s: "already reported" is the answer to it',
    async (when) => {
      const shop = await aShop(preparing())
      await shop.driver().tick()
      const delivered = {
        type: 'delivery.completed',
        channel: 'order_detail',
        carrier: 'クロネコヤマト',
        slipNumber: SLIP,
        at,
      } as const
      await shop.person(P, delivered)
      shop.np.mishap(P, { did: true, says: 'timed_out' })
      expect((await shop.driver().tick()).counts.unknown).toBe(1)
      await shop.person(P, { type: 'shipment.failed', codes: [], at: aMinuteLater })
      await shop.person(P, { type: 'delivery.reverted', at })
      await shop.person(P, { type: 'order.edited', fields: ['shipping'], at })
      if (when === 'after a while') shop.np.decides(P, { as: 'pending' })
      await shop.driver().tick()
      shop.np.decides(P, { as: 'approved' })
      shop.later(10)
      await shop.driver().tick()
      await shop.person(P, delivered)
      expect((await shop.driver().tick()).counts.reported).toBe(1)
      expect(shop.np.reports(P)).toBe(1)
    },
  )
})

describe('READ-20, READ-21: 審査待ち that a person confirmed, since NP has the order', () => {
  const offline = (shop: AShop) => ({
    transport: { ...shop.np.transport, requestScreening: async () => Err(fault('offline')) },
  })

  it('is not registered anew, though the last 審査依頼 surely never left', async () => {
    const shop = await aShop(preparing())
    const { requestScreening } = shop.np.transport
    const answer = await midway((held) => {
      const takenLate: typeof requestScreening = async (requests) => {
        await held()
        await requestScreening(requests)
        return Ok([UNKNOWN])
      }
      return shop.driver({ transport: { ...shop.np.transport, requestScreening: takenLate } }).tick()
    })
    // Left to a person after the lease, who finds nothing at NP and has it sent anew; that goes nowhere.
    await SETTLES['after the lease'](shop, ABSENT)
    await shop.person(P, { type: 'order.edited', fields: ['shipping'], at })
    expect((await shop.driver(offline(shop)).tick()).counts.not_sent).toBe(1)
    expect((await answer()).counts.doubted).toBe(1)
    shop.later(60)
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_waiting', at })
    expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect((await shop.entry(P)).sync).toMatchObject({ call: 'unanswered', unansweredRegistration: true })
    const now = new Date(shop.clock.now()).toISOString()
    await shop.person(P, { type: 'screening.accepted', npTransactionId: FIRST_ID, at: now })
    shop.later(10)
    expect((await shop.driver().tick()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('LINK-06: is not updated again either, and NP has its time once it is found', async () => {
    const live = { state: 'live', id: FIRST_ID } as const
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction: live }))
    await shop.driver(offline(shop)).tick()
    shop.later(60)
    const now = new Date(shop.clock.now()).toISOString()
    await shop.person(P, { type: 'sync.doubted', reason: 'other', at: now })
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_waiting', at: now })
    expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(shop.np.updates(P)).toBe(0)
    expect((await shop.entry(P)).sync.updateSentAtMs).toBe(shop.clock.now())
  })

  it.each([
    ['within the lease', 9, 'doubted'],
    ['within the lease', 9, 'shown otherwise'],
    ['within the lease', 1, 'linked as it was'],
    ['after the lease', 11, 'doubted'],
    ['after the lease', 11, 'shown otherwise'],
    ['after the lease', 11, 'linked as it was'],
  ] as const)(
    'is not sent by the next driver where its own was held up before its call, and it was confirmed %s: %i, %s',
    async (_, minutes, how) => {
      const shop = await aShop(preparing())
      const answer = await midway((held) => {
        const save: typeof shop.store.save = async (entry, expected) => {
          const outcome = await shop.store.save(entry, expected)
          if (entry.sync.call === 'open') await held()
          return outcome
        }
        return shop.driver({ store: { ...shop.store, save } }).tick()
      })
      shop.later(minutes)
      if (how === 'doubted') await shop.person(P, { type: 'sync.doubted', reason: 'other', at })
      if (how === 'shown otherwise')
        await shop.person(P, { type: 'status.overridden', to: 'needs_attention', reason: 'lost', at })
      const now = new Date(shop.clock.now()).toISOString()
      await shop.person(P, { type: 'sync.confirmed', status: 'screening_waiting', at: now })
      shop.later(6)
      await answer()
      for (let tick = 0; tick < 3; tick += 1) {
        shop.later(15)
        await shop.driver().tick()
      }
      expect(shop.np.registrations(P)).toBe(0)
      expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    },
  )

  it.each<[string, OrderEvent]>([
    ['未配送', { type: 'delivery.reverted', at }],
    ['a confirmation from before, told once more', { type: 'sync.confirmed', status: 'screening_waiting', at: since }],
  ])('is sent all the same where its driver was held up, and somebody recorded meanwhile: %s', async (_, event) => {
    const shop = await aShop({ ...preparing(), deliveryStatus: 'shipped' })
    const answer = await midway((held) => {
      const requestScreening = async () => {
        await held()
        return Err(fault('offline'))
      }
      return shop.driver({ transport: { ...shop.np.transport, requestScreening } }).tick()
    })
    await shop.person(P, event)
    expect((await answer()).counts.not_sent).toBe(1)
    shop.later(60)
    expect((await shop.driver().tick()).counts.approved).toBe(1)
  })

  it('READ-09: is sent all the same where a person recorded something else', async () => {
    const shop = await aShop({ ...preparing(), deliveryStatus: 'shipped' })
    await shop.driver(offline(shop)).tick()
    shop.later(60)
    await shop.person(P, { type: 'delivery.reverted', at })
    expect((await shop.driver().tick()).counts.approved).toBe(1)
  })

  it('is sent all the same where nobody confirmed it: surely nothing went out', async () => {
    const shop = await aShop(preparing())
    await shop.driver(offline(shop)).tick()
    shop.later(60)
    expect((await shop.driver().tick()).counts.approved).toBe(1)
  })
})
