import { describe, expect, it } from 'vitest'
import { Err } from '../../src/index.js'
import { accepted, aMinuteLater, at, NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { labelled } from '../support/statuses.js'
import { aShop } from './support/a-shop.js'
import { preparing, toReport } from './support/due-orders.js'
import { fault } from './support/fake-np.js'
import { midwayAtNp } from './support/midway.js'

const P = 'P202604010000000001'

describe('what goes as it should', () => {
  it('FLOW-01 to FLOW-03: registers an order once and brings the result', async () => {
    const shop = await aShop(preparing(P))
    const report = await shop.driver().tick()
    expect(report.counts.approved).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', receiptStatus: 'received' })
    expect(shop.np.registrations(P)).toBe(1)
    expect(report).toMatchObject({ ended: 'done', faults: [], attention: [], unknown: [] })
  })

  it('LINK-06: asks for a result that takes its time, later and later', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'pending' })
    const driver = shop.driver()
    expect((await driver.tick()).counts.pending).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_in_progress' })
    const polled: number[] = []
    for (let minute = 1; minute <= 60; minute += 1) {
      shop.later(1)
      const before = shop.np.calls('poll')
      await driver.tick()
      if (shop.np.calls('poll') > before) polled.push(minute)
    }
    const gaps = polled.map((minute, index) => minute - (polled[index - 1] ?? 0))
    expect(polled[0]).toBe(1)
    expect(gaps.every((gap, index) => gap >= (gaps[index - 1] ?? 0))).toBe(true)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10)
    shop.np.decides(P, { as: 'approved' })
    shop.later(10)
    expect((await driver.tick()).counts.approved).toBe(1)
  })

  it('FLOW-05: reports a shipment once', async () => {
    const shop = await aShop(toReport(P))
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed' })
    expect(shop.np.reports(P)).toBe(1)
  })

  it('CORR-03: an order that NP knows is updated, not registered again', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    const driver = shop.driver()
    const { arrived } = await driver.tick()
    expect(arrived).toStrictEqual([{ orderNumber: P, status: 'screening_on_hold', codes: ['RE009'], earlier: null }])
    await shop.person(P, { type: 'correction.opened', at })
    await shop.person(P, { type: 'order.edited', fields: ['destination'], at })
    shop.np.decides(P, { as: 'approved' })
    expect((await driver.tick()).counts.approved).toBe(1)
    expect([shop.np.registrations(P), shop.np.updates(P)]).toStrictEqual([1, 1])
  })

  it('LINK-06: asks for the result of an update in ten minutes, since what NP says sooner may be from before it', async () => {
    const shop = await aShop(preparing(P))
    const driver = shop.driver()
    await driver.tick()
    await shop.person(P, { type: 'correction.opened', at })
    await shop.person(P, { type: 'order.edited', fields: ['amount'], at })
    shop.np.decides(P, { as: 'pending' })
    expect((await driver.tick()).counts.pending).toBe(1)
    // NP's word lags behind: it still has the approval of the earlier amount.
    shop.np.decides(P, { as: 'approved' })
    shop.later(9.99)
    await driver.tick()
    expect(shop.np.calls('poll')).toBe(0)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_in_progress' })
    await driver.syncOne(P)
    expect(shop.np.calls('poll'), 'nor by syncOne').toBe(0)
    shop.np.decides(P, { as: 'rejected', codes: ['NG001'] })
    shop.later(0.01)
    expect((await driver.tick()).counts.rejected).toBe(1)
  })

  it('READ-15: asks about 審査保留 too, since NP sometimes decides after all', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    const driver = shop.driver()
    await driver.tick()
    shop.np.decides(P, { as: 'approved' })
    shop.later(60)
    expect((await driver.tick()).counts.approved).toBe(1)
  })

  it('FLOW-04: what NP refuses comes to 要確認 with its codes', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'refused', codes: ['E0100060'] })
    const report = await shop.driver().tick()
    expect(report.counts.screening_refused).toBe(1)
    expect(report.arrived).toStrictEqual([
      { orderNumber: P, status: 'needs_attention', codes: ['E0100060'], earlier: null },
    ])
  })

  it('does at once what somebody left whose clock is ahead', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', statusSince: '2027-01-01T00:00:00+09:00' }))
    expect((await shop.driver().tick()).counts.approved).toBe(1)
  })

  it('does nothing twice within the same minute', async () => {
    const shop = await aShop(preparing(P), toReport('P2'))
    const driver = shop.driver()
    await driver.tick()
    const calls = shop.np.calls()
    const { counts } = await driver.tick()
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(shop.np.calls()).toBe(calls)
  })
})

describe('what is left alone', () => {
  it.each([
    ['READ-03: a suspect order', aSuspectOrder({ in: 'screening_preparing' }), 'sync_suspect'],
    ['READ-03: a suspect order to report', aSuspectOrder({ in: 'shipment_report_preparing' }), 'sync_suspect'],
    ['READ-07: a closed order', aCancelledOrder({ in: 'screening_preparing' }), null],
    ['READ-07: a closed order that was being reported', aCancelledOrder({ in: 'shipment_report_in_progress' }), null],
  ])('%s', async (_, order, reason) => {
    const shop = await aShop(order)
    const driver = shop.driver()
    for (const one of [await driver.tick(), await driver.syncOne(P)]) {
      expect(one.attention.map((item) => item.reason)).toStrictEqual(reason === null ? [] : [reason])
    }
    expect(shop.np.calls()).toBe(0)
    expect(await shop.order(P)).toBe(order)
  })

  it.each(labelled('screening_rejected', 'screening_approved', 'shipment_report_completed', 'needs_attention'))(
    'an order in %s',
    async (_, status) => {
      const shop = await aShop(anOrder({ in: status }))
      await shop.driver().tick()
      await shop.driver().syncOne(P)
      expect(shop.np.calls()).toBe(0)
    },
  )
})

describe('READ-20: a registration whose outcome is unknown', () => {
  it.each([true, false])('is never sent again by itself and never becomes a failure (NP did it: %s)', async (did) => {
    const shop = await aShop(preparing(P))
    shop.np.mishap(P, { did, says: 'timed_out' })
    const driver = shop.driver()
    const first = await driver.tick()
    expect(first.counts.unknown).toBe(1)
    expect(first.unknown).toStrictEqual([
      { orderNumber: P, asked: 'screening', reason: 'timed_out', outcome: 'unknown' },
    ])
    for (let hour = 0; hour < 72; hour += 1) {
      shop.later(60)
      const { attention } = await (hour % 2 === 0 ? driver.tick() : driver.syncOne(P))
      expect(attention).toMatchObject([{ orderNumber: P, reason: 'screening_unknown', status: 'screening_waiting' }])
    }
    expect(shop.np.calls('screening')).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_waiting', problem: null })
  })

  it('goes on once a person found it at NP and says so', async () => {
    const shop = await aShop(preparing(P))
    shop.np.mishap(P, { did: true, says: 'connection_lost' })
    const driver = shop.driver()
    await driver.tick()
    await shop.person(P, accepted('NP000000001'))
    const report = await driver.tick()
    expect(report.attention).toStrictEqual([])
    expect(report.counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('is sent anew once a person found that NP has nothing, and the order was edited', async () => {
    const shop = await aShop(preparing(P))
    shop.np.mishap(P, { did: false, says: 'timed_out' })
    const driver = shop.driver()
    await driver.tick()
    await shop.person(P, { type: 'screening.failed', codes: [], at: aMinuteLater })
    await shop.person(P, { type: 'order.edited', fields: ['items'], at })
    expect((await driver.tick()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('counts as unknown too where the whole call failed and NP may have acted', async () => {
    const shop = await aShop(preparing(P))
    shop.np.mishap(P, { did: true, fault: fault('not_understood', 'unknown') })
    const report = await shop.driver().tick()
    expect(report.counts.unknown).toBe(1)
    expect(report.faults).toMatchObject([{ code: 'transport', asked: 'screening', orders: 1 }])
    expect(report.attention).toMatchObject([{ reason: 'screening_unknown' }])
  })

  it('is sent again where surely nothing reached NP, with its claim kept', async () => {
    const shop = await aShop(preparing(P))
    shop.np.mishap(P, { did: false, fault: fault('maintenance') })
    const driver = shop.driver()
    const report = await driver.tick()
    expect(report).toMatchObject({ ended: 'np_closed', counts: { not_sent: 1 }, attention: [] })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_waiting' })
    expect((await driver.tick()).counts.approved, 'not at once').toBe(0)
    shop.later(1)
    expect((await driver.tick()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('is left to a person where the order was met in 審査待ち and nobody knows of a call', async () => {
    const shop = await aShop(anOrder({ in: 'screening_waiting' }))
    const report = await shop.driver().tick()
    expect(report.counts.handed_over).toBe(1)
    expect(report.attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(shop.np.calls()).toBe(0)
  })

  it.each(['unknown', 'requested', 'cancelled'] as const)(
    'is not sent where NP may know the order from before: %s',
    async (state) => {
      const shop = await aShop(anOrder({ in: 'screening_preparing', npTransaction: { state, id: null } }))
      const report = await shop.driver().tick()
      expect(report.counts.impossible).toBe(1)
      expect(report.attention).toMatchObject([{ reason: 'np_transaction_unknown' }])
      expect(shop.np.calls()).toBe(0)
    },
  )
})

describe('READ-20: a report whose outcome is unknown', () => {
  it.each([true, false])(
    'is sent again, and E0100115 after our own try means reported (NP had it: %s)',
    async (did) => {
      const shop = await aShop(toReport(P))
      shop.np.mishap(P, { did, says: 'timed_out' })
      const driver = shop.driver()
      expect((await driver.tick()).counts.unknown).toBe(1)
      expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_in_progress' })
      shop.later(2)
      expect((await driver.tick()).counts.reported).toBe(1)
      expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed' })
      expect(shop.np.reports(P)).toBe(1)
    },
  )

  it('E0100115 without a try of ours is a refusal', async () => {
    const shop = await aShop(toReport(P))
    await shop.np.transport.reportShipments([
      {
        orderNumber: P,
        npTransactionId: NP_ID,
        service: 'np_atobarai',
        shipment: { carrier: 'yamato', slipNumber: '1' },
        invoicePrintedAt: null,
      },
    ])
    expect((await shop.driver().tick()).counts.report_refused).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'needs_attention', problem: { codes: ['E0100115'] } })
  })

  it('E0100115 after a try that surely never left is a refusal as well', async () => {
    const shop = await aShop(toReport(P))
    shop.np.mishap(P, { did: true, fault: fault('offline') })
    const driver = shop.driver()
    await driver.tick()
    shop.later(2)
    expect((await driver.tick()).counts.report_refused).toBe(1)
  })

  it('E0100115 after a try for another shipment is a refusal as well', async () => {
    const shop = await aShop(toReport(P))
    shop.np.mishap(P, { did: true, says: 'timed_out' })
    const driver = shop.driver()
    await driver.tick()
    const { order, sync } = await shop.entry(P)
    const other = { ...order, shipment: { carrier: 'sagawa', slipNumber: '2' }, version: order.version + 1 } as const
    await shop.store.save({ order: other, sync }, { version: order.version, revision: sync.revision })
    shop.later(2)
    expect((await driver.tick()).counts.report_refused).toBe(1)
  })

  it('SHIP-08, SHIP-02: is not sent without the printed invoice or the shipment', async () => {
    const shop = await aShop(
      aWizOrder({ in: 'shipment_report_preparing', invoicePrintedAt: null, orderNumber: 'P1' }),
      anOrder({ in: 'shipment_report_preparing', shipment: null, orderNumber: 'P2' }),
    )
    const { attention } = await shop.driver().tick()
    expect(attention.map(({ orderNumber, reason }) => [orderNumber, reason])).toStrictEqual([
      ['P1', 'invoice_not_printed'],
      ['P2', 'shipment_unknown'],
    ])
    expect(shop.np.calls()).toBe(0)
  })
})

describe('a driver that was stopped in the middle of a call', () => {
  /** The driver's process ends when NP is called: nothing comes back to it. */
  const stoppedAtCall = async (order = preparing(P)) => {
    const shop = await aShop(order)
    await midwayAtNp(shop, () => shop.driver().tick())
    return shop
  }

  it('leaves its registration marked, to a person after the lease and to nobody before', async () => {
    const shop = await stoppedAtCall()
    const other = shop.driver()
    expect((await other.tick()).attention).toStrictEqual([])
    expect((await other.syncOne(P)).attention).toStrictEqual([])
    shop.later(10)
    expect((await other.tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect(shop.np.calls('screening')).toBe(1)
  })

  it('is heard after all, when its answer comes after the order was left to a person', async () => {
    const shop = await aShop(preparing(P))
    const slow = await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(10)
    expect((await shop.driver().tick()).attention).toMatchObject([{ reason: 'screening_unknown' }])
    expect((await slow()).counts.approved).toBe(1)
    expect((await shop.driver().tick()).attention).toStrictEqual([])
  })

  it('changes nothing when its answer comes after another driver reported', async () => {
    const shop = await aShop(toReport(P))
    const slow = await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(10)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect((await slow()).counts.overtaken).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
  })

  it('leaves its report marked, which is sent again after the lease and not before', async () => {
    const shop = await stoppedAtCall(toReport(P))
    const other = shop.driver()
    await other.tick()
    await other.syncOne(P)
    expect(shop.np.calls('report')).toBe(1)
    shop.later(10)
    expect((await other.tick()).counts.reported).toBe(1)
    expect(shop.np.reports(P)).toBe(1)
  })
})

describe('two drivers on one store', () => {
  it('never send an order twice', async () => {
    const orders = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? preparing(`P${n}`) : toReport(`P${n}`)))
    const shop = await aShop(...orders)
    const reports = await Promise.all([shop.driver().tick(), shop.driver().tick(), shop.driver().tick()])
    for (const { orderNumber, paymentStatus } of orders) {
      const sent = [shop.np.registrations(orderNumber), shop.np.reports(orderNumber)]
      expect(sent).toStrictEqual(paymentStatus === 'screening_preparing' ? [1, 0] : [0, 1])
    }
    expect(reports.reduce((sum, { counts }) => sum + counts.approved + counts.reported, 0)).toBe(40)
  })
})

describe('a person who acts in the middle of a call', () => {
  it('a result of before an edit says nothing about what is there after it', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'held', codes: ['RE009'] })
    const driver = shop.driver()
    await driver.tick()
    shop.np.decides(P, { as: 'approved' })
    shop.later(60)
    shop.np.onCall = async (kind) => {
      if (kind !== 'poll') return
      await shop.person(P, { type: 'correction.opened', at })
      await shop.person(P, { type: 'order.edited', fields: ['items'], at })
    }
    expect((await driver.tick()).counts).toMatchObject({ overtaken: 1, approved: 0 })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_preparing' })
  })

  it('settling a follow-up loses no answer to a registration', async () => {
    const order = anOrder({ in: 'screening_preparing', openFollowUps: ['ask_np_shipping_option'] })
    const shop = await aShop(order)
    shop.np.onCall = () => shop.person(P, { type: 'followUp.done', kind: 'ask_np_shipping_option', at })
    expect((await shop.driver().tick()).counts.approved).toBe(1)
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', openFollowUps: [] })
  })

  it('READ-07: an order cancelled meanwhile stays closed, and a late approval is noted', async () => {
    const shop = await aShop(preparing(P))
    shop.np.onCall = () => shop.person(P, { type: 'order.cancelled', deleted: false, at })
    expect((await shop.driver().tick()).counts.too_late).toBe(1)
    const order = await shop.order(P)
    expect(order).toMatchObject({ closed: { reason: 'cancelled' }, openFollowUps: ['cancel_in_np_console'] })
    expect(order.npTransaction.state).toBe('live')
  })

  it('READ-03: an order doubted meanwhile stays in doubt', async () => {
    const shop = await aShop(preparing(P))
    shop.np.onCall = () => shop.person(P, { type: 'sync.doubted', reason: 'other', at })
    const report = await shop.driver().tick()
    expect(report.counts.too_late).toBe(1)
    expect(report.attention).toMatchObject([{ reason: 'sync_suspect' }])
  })

  it('READ-21: an order said not to be at NP while NP registered it is in doubt', async () => {
    const shop = await aShop(preparing(P))
    shop.np.onCall = () => shop.pastRecordEvent(P, { type: 'screening.failed', codes: [], at })
    const report = await shop.driver().tick()
    expect(report.counts.doubted).toBe(1)
    expect(report.attention).toMatchObject([{ orderNumber: P, reason: 'sync_suspect', status: 'needs_attention' }])
  })

  it('READ-15: a result that contradicts the order puts it in doubt', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'pending' })
    const driver = shop.driver()
    await driver.tick()
    const { order, sync } = await shop.entry(P)
    const other = { ...order, npTransaction: { state: 'live', id: 'ANOTHER' }, version: order.version + 1 } as const
    await shop.store.save({ order: other, sync }, { version: order.version, revision: sync.revision })
    shop.later(1)
    expect((await driver.tick()).counts.doubted).toBe(1)
  })
})

describe('details that can not be had', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('阿修羅三郎')
      },
    ],
    ['rejects', () => Promise.reject(new Error('阿修羅三郎'))],
    ['fails', async () => Err('阿修羅三郎')],
    ['gives nothing', async () => undefined],
  ])('are a value in the report: details %s', async (_, broken) => {
    const shop = await aShop(preparing(P), toReport('P2'))
    const thrown: unknown[] = []
    // @ts-expect-error what only plain JavaScript can do
    const driver = shop.driver({ details: broken, onThrown: (each) => thrown.push(each) })
    const report = await driver.tick()
    expect(report.counts).toMatchObject({ details_missing: 1, reported: 1 })
    expect(report.faults).toStrictEqual([{ code: 'details', orderNumber: P }])
    expect(JSON.stringify(report)).not.toContain('阿修羅')
    expect(await shop.order(P), 'nothing was claimed').toMatchObject({ paymentStatus: 'screening_preparing' })
    for (let minute = 0; minute < 10; minute += 1) {
      shop.later(1)
      await driver.tick()
    }
    expect((await driver.tick()).attention).toMatchObject([{ reason: 'details_missing' }])
    expect((await shop.driver().syncOne(P)).counts.approved).toBe(1)
  })

  it('READ-24: are for a person where they are malformed', async () => {
    const shop = await aShop(preparing(P))
    // @ts-expect-error what only plain JavaScript can do
    const report = await shop.driver({ details: async () => ({ ok: true, val: { amount: 'x' } }) }).tick()
    expect(report.attention).toMatchObject([{ reason: 'malformed' }])
    expect(shop.np.calls()).toBe(0)
  })
})

describe('LINK-06: an order that gets nowhere', () => {
  it('is shown to a person as stalled, and still tried', async () => {
    const shop = await aShop(preparing(P))
    shop.np.decides(P, { as: 'pending' })
    const driver = shop.driver()
    await driver.tick()
    for (let hour = 0; hour < 24; hour += 1) {
      expect((await driver.tick()).attention).toStrictEqual([])
      shop.later(60)
    }
    expect((await driver.tick()).attention).toStrictEqual([])
    shop.later(10)
    await driver.tick()
    const calls = shop.np.calls('poll')
    expect((await driver.tick()).attention).toMatchObject([{ reason: 'stalled' }])
    shop.later(10)
    shop.np.decides(P, { as: 'approved' })
    const report = await driver.tick()
    expect(shop.np.calls('poll')).toBe(calls + 1)
    expect(report).toMatchObject({ counts: { approved: 1 }, attention: [] })
  })
})

describe('NP that is closed', () => {
  it('is called once a tick, not once an order', async () => {
    const orders = Array.from({ length: 30 }, (_, n) => preparing(`P${n}`))
    const shop = await aShop(...orders)
    for (const { orderNumber } of orders)
      shop.np.mishap(orderNumber, { did: false, fault: fault('credentials_refused') })
    const report = await shop.driver({ limits: { concurrency: 1 } }).tick()
    expect(report).toMatchObject({ ended: 'np_closed', counts: { not_sent: 1 } })
    expect(shop.np.calls()).toBe(1)
  })
})

describe('a call that NP refuses as a whole', () => {
  it('holds up the others once only: each goes alone the next time', async () => {
    const orders = ['P1', 'P2', 'P3'].map(toReport)
    const shop = await aShop(...orders)
    shop.np.mishap('P2', { did: false, fault: fault('request_refused') })
    const driver = shop.driver()
    expect((await driver.tick()).counts.not_sent).toBe(3)
    shop.np.mishap('P2', { did: false, fault: fault('request_refused') })
    shop.later(2)
    const report = await driver.tick()
    expect(shop.np.calls('report')).toBe(4)
    // The fake did P1 and P3 in the first call, and said that it had not: they are refused now as reported by others.
    expect(report.counts).toMatchObject({ not_sent: 1, report_refused: 2 })
  })
})
