import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/index.js'
import { explainAttention, explainSyncReport } from '../../src/sync/index.js'
import { aMinuteLater, at, NP_ID, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { type FakeNp, fault, type Mishap } from './support/fake-np.js'
import { midwayAtNp } from './support/midway.js'

const P = 'P1'
const UNKNOWN = ['E0199999']

/** An order whose registration was never answered, which a person found absent, and that goes out anew. */
async function askedAnew(did: boolean): Promise<AShop> {
  const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
  shop.np.mishap(P, { did, says: 'timed_out' })
  await shop.driver().tick()
  await shop.person(P, { type: 'screening.failed', codes: [], at: aMinuteLater })
  await shop.person(P, { type: 'order.edited', fields: ['shipping'], at })
  return shop
}

/** Such a one, refused in the end. */
async function refused(codes: readonly string[]): Promise<AShop> {
  const shop = await askedAnew(true)
  shop.np.decides(P, { as: 'refused', codes })
  return shop
}

describe('a registration that is refused by a code that nobody knows', () => {
  it.each([
    ['a code that is not known', UNKNOWN],
    ['no code', []],
    ['a code that is not known beside one that is', ['E0100048', 'E0199999']],
    ['what NP holds for a similar registration', ['RE027']],
  ])('READ-20, READ-21: is doubted where one went out before, and keeps its codes: %s', async (_, codes) => {
    const shop = await refused(codes)
    const report = await shop.driver().tick()
    expect(report).toMatchObject({ counts: { doubted: 1, screening_refused: 0 }, late: [] })
    expect(report.arrived).toStrictEqual([{ orderNumber: P, status: 'needs_attention', codes, earlier: 'screening' }])
    expect(report.attention).toMatchObject([{ orderNumber: P, reason: 'sync_suspect', status: 'needs_attention' }])
    expect(await shop.order(P)).toMatchObject({
      paymentStatus: 'needs_attention',
      problem: { stage: 'screening', codes },
      syncTrust: 'suspect',
      openFollowUps: ['check_np_console'],
    })
  })

  it('CANC-01, READ-20: leaves the look into NP’s console open where a person cancels it then', async () => {
    const shop = await refused(UNKNOWN)
    await shop.driver().tick()
    await shop.person(P, { type: 'order.cancelled', deleted: false, at })
    expect(await shop.order(P)).toMatchObject({
      closed: { reason: 'cancelled' },
      openFollowUps: ['check_np_console'],
    })
  })

  it('READ-21: goes on once a person has found it at NP, and is registered once', async () => {
    const shop = await refused(UNKNOWN)
    await shop.driver().tick()
    await shop.person(P, { type: 'sync.confirmed', status: 'screening_in_progress', at })
    await shop.person(P, { type: 'screening.accepted', npTransactionId: NP_ID, at })
    shop.np.decides(P, { as: 'approved' })
    shop.later(10)
    expect((await shop.driver().tick()).counts.approved).toBe(1)
    expect(shop.np.registrations(P)).toBe(1)
  })

  it('READ-20: is doubted also where the details could not be had in between, or a try surely never left', async () => {
    const shop = await refused(UNKNOWN)
    const details = () => Promise.reject(new Error('away'))
    await shop.driver({ details }).tick()
    shop.later(60)
    shop.np.mishap(P, { did: false, fault: fault('offline') })
    await shop.driver().tick()
    shop.later(60)
    expect((await shop.driver().tick()).counts.doubted).toBe(1)
  })

  it('READ-15, READ-20: is told with what NP may have also where a person recorded the same refusal meanwhile', async () => {
    const shop = await refused(UNKNOWN)
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(11)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    const looked = new Date(shop.clock.now()).toISOString()
    await shop.person(P, { type: 'screening.failed', codes: UNKNOWN, at: looked })
    const report = await answer()
    expect(report).toMatchObject({ counts: { doubted: 1 }, late: [] })
    expect(report.arrived).toStrictEqual([
      { orderNumber: P, status: 'needs_attention', codes: UNKNOWN, earlier: 'screening' },
    ])
  })

  it('READ-20, READ-21: is doubted also where a person recorded without codes meanwhile that it is not at NP', async () => {
    const shop = await refused(UNKNOWN)
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(11)
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    const looked = new Date(shop.clock.now()).toISOString()
    await shop.person(P, { type: 'screening.failed', codes: [], at: looked })
    const report = await answer()
    expect(report).toMatchObject({ counts: { doubted: 1, overtaken: 0 } })
    expect(report.arrived).toMatchObject([{ orderNumber: P, status: 'needs_attention', earlier: 'screening' }])
    expect(await shop.order(P)).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    expect((await shop.entry(P)).sync.unansweredRegistration).toBe(true)
  })

  it('READ-15: changes nothing where a person has found meanwhile the one that NP has, and it was approved', async () => {
    const shop = await refused(UNKNOWN)
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    shop.later(11)
    await shop.driver().tick()
    await shop.person(P, { type: 'screening.accepted', npTransactionId: NP_ID, at })
    await shop.person(P, { type: 'screening.approved', at })
    expect(await answer()).toMatchObject({ counts: { overtaken: 1, doubted: 0 }, arrived: [] })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'linked' })
  })

  it('READ-20: is doubted also where a known refusal came in between, which says nothing of the first', async () => {
    const shop = await refused(['E0100059'])
    expect((await shop.driver().tick()).counts.screening_refused).toBe(1)
    await shop.person(P, { type: 'order.edited', fields: ['buyer'], at })
    shop.np.decides(P, { as: 'refused', codes: UNKNOWN })
    expect((await shop.driver().tick()).counts.doubted).toBe(1)
  })

  it('READ-20: is doubted where the one before was not this driver’s, and was found unanswered', async () => {
    const shop = await aShop(anOrder({ in: 'screening_waiting', orderNumber: P }))
    expect((await shop.driver().tick()).counts.handed_over).toBe(1)
    await shop.person(P, { type: 'screening.failed', codes: [], at })
    await shop.person(P, { type: 'order.edited', fields: ['shipping'], at })
    shop.np.decides(P, { as: 'refused', codes: UNKNOWN })
    const report = await shop.driver().tick()
    expect(report).toMatchObject({ counts: { doubted: 1 }, arrived: [{ earlier: 'screening' }] })
  })

  it('FLOW-04: is an ordinary refusal where the code is one that NP refuses a registration by', async () => {
    const shop = await refused(['E0100048', 'E0100061'])
    const report = await shop.driver().tick()
    expect(report.counts).toMatchObject({ doubted: 0, screening_refused: 1 })
    expect(report.arrived).toMatchObject([{ codes: ['E0100048', 'E0100061'], earlier: null }])
    expect(await shop.order(P)).toMatchObject({ syncTrust: 'linked', openFollowUps: [] })
  })

  it.each([
    ['at the first try', async () => {}],
    [
      'where the tries before surely never left',
      async (shop: AShop) => {
        for (const code of ['maintenance', 'offline'] as const) {
          shop.np.mishap(P, { did: false, fault: fault(code) })
          await shop.driver().tick()
          shop.later(60)
        }
      },
    ],
    [
      'where the one before was refused, too',
      async (shop: AShop) => {
        shop.np.decides(P, { as: 'refused', codes: ['E0100059'] })
        await shop.driver().tick()
        await shop.person(P, { type: 'order.edited', fields: ['buyer'], at })
      },
    ],
  ])('FLOW-04, READ-20: is an ordinary refusal: NP has nothing from before: %s', async (_, before) => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    await before(shop)
    shop.np.decides(P, { as: 'refused', codes: UNKNOWN })
    const report = await shop.driver().tick()
    expect(report.counts).toMatchObject({ doubted: 0, screening_refused: 1 })
    expect(report.arrived).toMatchObject([{ earlier: null }])
    expect(await shop.order(P)).toMatchObject({ problem: { codes: UNKNOWN }, syncTrust: 'linked' })
  })

  it.each([
    ['', () => aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))],
    [', though a registration before was never answered', () => askedAnew(false)],
  ])('FLOW-04: is an ordinary refusal where it is an update, which changes what is there%s', async (_, make) => {
    const shop = await make()
    await shop.driver().tick()
    await shop.person(P, { type: 'correction.opened', at })
    await shop.person(P, { type: 'order.edited', fields: ['items'], at })
    shop.np.decides(P, { as: 'refused', codes: UNKNOWN })
    expect((await shop.driver().tick()).counts).toMatchObject({ doubted: 0, screening_refused: 1 })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'needs_attention', syncTrust: 'linked' })
  })
})

describe('whether a registration of an order was never answered', () => {
  const isOpen = async (shop: AShop) => (await shop.entry(P)).sync.unansweredRegistration
  const anUpdate = () =>
    anOrder({ in: 'screening_preparing', orderNumber: P, npTransaction: { state: 'live', id: NP_ID } })

  it('READ-20: is so from the claim on, until it is known what came of it', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
    const answer = await midwayAtNp(shop, () => shop.driver().tick())
    expect(await isOpen(shop)).toBe(true)
    await answer()
    expect(await isOpen(shop)).toBe(false)
  })

  it.each([
    ['it was refused', { decides: { as: 'refused', codes: ['E0100059'] } }],
    ['it surely never left', { mishap: { did: false, fault: fault('offline') } }],
    ['it was taken', {}],
  ] as const)('READ-20: is as before where %s', async (_, { decides, mishap }: Told) => {
    for (const [open, make] of [
      [false, async () => aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))],
      [true, () => askedAnew(false)],
    ] as const) {
      const shop = await make()
      if (decides !== undefined) shop.np.decides(P, decides)
      if (mishap !== undefined) shop.np.mishap(P, mishap)
      await shop.driver().tick()
      expect(await isOpen(shop)).toBe(open)
    }
  })

  it('READ-20: is not so by an update that nobody answered, be it found so', async () => {
    const asked = await aShop(anUpdate())
    asked.np.mishap(P, { did: true, says: 'timed_out' })
    await asked.driver().tick()
    expect(await isOpen(asked)).toBe(false)
    const { order } = await asked.entry(P)
    const found = await aShop(order)
    expect((await found.driver().tick()).counts.handed_over).toBe(1)
    expect(await isOpen(found)).toBe(false)
  })
})

interface Told {
  readonly decides?: Parameters<FakeNp['decides']>[1]
  readonly mishap?: Mishap
}

/** An NP that refuses every report so. */
const refusing = (shop: AShop, codes: readonly string[], alreadyReported = false) => ({
  transport: {
    ...shop.np.transport,
    reportShipments: async () => Ok([{ orderNumber: P, outcome: 'refused', codes, alreadyReported } as const]),
  },
})

/** An order whose report NP has, though it never said so. */
async function reportedUnheard(): Promise<AShop> {
  const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: P }))
  await shop.driver().tick()
  await shop.person(P, shipped(SLIP))
  shop.np.mishap(P, { did: true, says: 'timed_out' })
  await shop.driver().tick()
  shop.later(2)
  return shop
}

const shipped = (slipNumber: string) =>
  ({ type: 'delivery.completed', channel: 'order_detail', carrier: 'クロネコヤマト', slipNumber, at }) as const

/** Corrects an order in 要確認, has it screened anew, and ships it. */
async function shippedAnew(shop: AShop, slipNumber: string): Promise<void> {
  await shop.person(P, { type: 'delivery.reverted', at })
  await shop.person(P, { type: 'order.edited', fields: ['shipping'], at })
  await shop.driver().tick()
  await shop.person(P, shipped(slipNumber))
}

describe('a report that is refused by a code that nobody knows', () => {
  it.each([
    ['a code that is not known', UNKNOWN],
    ['no code', []],
    ['what is not shown', ['code_withheld']],
  ])('READ-20, READ-21: is doubted where NP may have an earlier one, which is kept: %s', async (_, codes) => {
    const shop = await reportedUnheard()
    const before = (await shop.entry(P)).sync.unansweredReport
    const report = await shop.driver(refusing(shop, codes)).tick()
    expect(report).toMatchObject({ counts: { doubted: 1, report_refused: 0 }, late: [] })
    expect(report.arrived).toStrictEqual([
      { orderNumber: P, status: 'needs_attention', codes, earlier: 'shipment_report' },
    ])
    const { order, sync } = await shop.entry(P)
    expect(order).toMatchObject({ problem: { stage: 'shipment', codes }, syncTrust: 'suspect' })
    expect(order.openFollowUps).toStrictEqual(['check_np_console'])
    expect(sync.unansweredReport).toStrictEqual(before)
    expect(before).not.toBeNull()
  })

  it('READ-21: is reported once a person has found it at NP', async () => {
    const shop = await reportedUnheard()
    await shop.driver(refusing(shop, UNKNOWN)).tick()
    await shop.person(P, { type: 'sync.confirmed', status: 'shipment_report_completed', at })
    expect(await shop.order(P)).toMatchObject({ paymentStatus: 'shipment_report_completed', openFollowUps: [] })
  })

  it('READ-20: "already reported" means reported also after a correction that sends the same again', async () => {
    const shop = await reportedUnheard()
    await shop.driver(refusing(shop, UNKNOWN)).tick()
    await shop.person(P, { type: 'sync.confirmed', status: 'needs_attention', at })
    await shippedAnew(shop, SLIP)
    expect((await shop.driver().tick()).counts.reported).toBe(1)
    expect(shop.np.reports(P)).toBe(1)
  })

  it('FLOW-05, READ-20: is no refusal where the transport takes it for "already reported", and nothing is doubted', async () => {
    const shop = await reportedUnheard()
    const report = await shop.driver(refusing(shop, UNKNOWN, true)).tick()
    expect(report).toMatchObject({ counts: { reported: 1, doubted: 0 }, late: [], arrived: [], attention: [] })
    const { order, sync } = await shop.entry(P)
    expect(order).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked', openFollowUps: [] })
    expect(sync.unansweredReport).toBeNull()
  })

  it('READ-20: is doubted where the earlier one had another slip number, and that one is kept', async () => {
    const shop = await reportedUnheard()
    const before = (await shop.entry(P)).sync.unansweredReport
    await shop.person(P, { type: 'shipment.failed', codes: [], at: aMinuteLater })
    await shippedAnew(shop, '123456789024')
    expect((await shop.driver(refusing(shop, UNKNOWN)).tick()).counts.doubted).toBe(1)
    expect((await shop.entry(P)).sync.unansweredReport).toStrictEqual(before)
  })

  it.each([[['E0100114']], [['E0100120', 'E0100110']], [['carrier_code_missing']]])(
    'FLOW-04: is an ordinary refusal where the code is known: %j',
    async (codes) => {
      const shop = await reportedUnheard()
      const report = await shop.driver(refusing(shop, codes)).tick()
      expect(report.counts).toMatchObject({ doubted: 0, report_refused: 1 })
      expect(report.arrived).toMatchObject([{ codes, earlier: null }])
      const { order, sync } = await shop.entry(P)
      expect([order.syncTrust, sync.unansweredReport]).toStrictEqual(['linked', null])
    },
  )

  it('FLOW-04: is an ordinary refusal where none went out before', async () => {
    const shop = await aShop(anOrder({ in: 'shipment_report_preparing', orderNumber: P }))
    const report = await shop.driver(refusing(shop, UNKNOWN)).tick()
    expect(report.counts).toMatchObject({ doubted: 0, report_refused: 1 })
    const { order, sync } = await shop.entry(P)
    expect([order.syncTrust, sync.unansweredReport]).toStrictEqual(['linked', null])
  })
})

describe('the words for such a refusal', () => {
  it('have the code, and say to search NP’s console before anything is done', async () => {
    const shop = await refused(UNKNOWN)
    const report = await shop.driver().tick()
    expect(explainSyncReport(report)).toContain(
      '・P1 要確認: コード「E0199999」の意味は分かっていません。NPの窓口に問い合わせてください。以前の審査依頼がNPに登録されている可能性があるため、「同期ずれの疑い」を記録しました。修正、キャンセル、決済方法の変更をする前に、NP管理画面で注文番号を検索してください（READ-20、READ-21）。',
    )
    expect(explainSyncReport(report, 'en')).toContain(
      "NP may have the order from an earlier screening request, so its sync is in doubt now. Search NP's console for the order number before the order is edited, cancelled or changed to another payment method (READ-20, READ-21).",
    )
  })

  it('say of a report that an earlier one may have arrived', async () => {
    const shop = await reportedUnheard()
    const report = await shop.driver(refusing(shop, [])).tick()
    expect(explainSyncReport(report)).toContain(
      '・P1 要確認: NPのコードがありません。注文詳細の「決済情報」で原因を確認してください。以前の出荷報告がNPに届いている可能性があるため、「同期ずれの疑い」を記録しました。修正や再度の出荷報告をする前に、NP管理画面で注文番号を検索し、出荷報告の有無を確認してください（READ-20、READ-21）。',
    )
    expect(explainSyncReport(report, 'en')).toContain(
      "NP may have an earlier shipment report of the order, so its sync is in doubt now. Search NP's console for the order number, and see whether it was reported, before it is edited or reported again (READ-20, READ-21).",
    )
  })

  it('tell of a suspect order to search by its number', () => {
    expect(explainAttention('sync_suspect')).toBe(
      '表示がNPの実際の状態と違うおそれがあるため、何も送信しません。NP管理画面で注文番号を検索し、NP取引IDが記録と違っていれば、「審査待ち」での「同期の確認」の後、そのNP取引IDで「審査依頼の受付」を記録してください。それ以外は、NPの状態に合う決済ステータスで「同期の確認」を記録してください（READ-03、READ-20、READ-21）。',
    )
    expect(explainAttention('sync_suspect', 'en')).toBe(
      'The displayed status may be wrong, so nothing is sent. Look the order number up in NP\'s console. Where it shows another NP transaction id than the order has, record "Confirm the sync" with "Awaiting screening", then "Screening request accepted by NP" with that id; else "Confirm the sync" with the true payment status (READ-03, READ-20, READ-21).',
    )
  })
})
