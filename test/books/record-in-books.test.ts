import { describe, expect, it } from 'vitest'
import { decideKept, keepOrder } from '../../src/back-office/index.js'
import {
  type Books,
  createMemoryBooks,
  explainBooksFailure,
  gateInBooks,
  recordInBooks,
} from '../../src/books/index.js'
import { type OrderEvent, PAYMENT_METHODS, type PaymentStatus } from '../../src/index.js'
import { cancelled, completed, correctionOpened, edited, paymentChanged } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { firstEntryOf, hourOf, knownIn, morningOf, takesOver } from './support/an-office.js'

const P = 'P1'
const keptIn = (paymentStatus: PaymentStatus) =>
  keepOrder(anOrder({ in: paymentStatus, orderNumber: P }), morningOf(1)).unwrap()

/** Books in which one order stands. */
async function booksIn(paymentStatus: PaymentStatus): Promise<Books> {
  const books = createMemoryBooks()
  await books.save(firstEntryOf(keptIn(paymentStatus)), null)
  return books
}

/** The same, and the parcel is claimed. */
async function claimedIn(paymentStatus: PaymentStatus): Promise<Books> {
  const books = createMemoryBooks()
  await books.save(firstEntryOf({ ...keptIn(paymentStatus), parcelClaim: { name: 'pick-17', isToStop: false } }), null)
  return books
}

const gone: OrderEvent = { ...completed(), at: hourOf(1, 15) }
const EXPORT = '注文番号,決済方法,決済ステータス,配送ステータス\nP1,NP後払い,審査OK,未配送\n'

describe('recordInBooks', () => {
  it('SHIP-01: saves what decideKept makes of the order, and gives its decision', async () => {
    const books = await booksIn('screening_approved')
    const recorded = await recordInBooks(books, P, gone)
    expect(recorded.unwrap()).toStrictEqual(decideKept(keptIn('screening_approved'), gone).unwrap())
    expect(await knownIn(books)).toStrictEqual({ [P]: recorded.unwrap().kept })
  })

  // Whoever says so has seen them go, whatever the order allows: no second parcel leaves by the next export.
  it.each([
    ['SHIP-01', 'screening_in_progress', gone, 'shipment_status'],
    ['READ-24', 'screening_in_progress', { ...gone, slipNumber: 1 } as never, 'malformed'],
    ['SHIP-08', 'screening_approved', gone, 'invoice_not_printed'],
  ] as const)(
    '%s: of a refused 配送完了 it keeps that goods left, and says what was refused',
    async (rule, status, event, code) => {
      const wiz = rule === 'SHIP-08' ? ({ service: 'np_atobarai_wiz', invoicePrintedAt: null } as const) : {}
      const kept = keepOrder(anOrder({ in: status, orderNumber: P, ...wiz }), morningOf(1)).unwrap()
      const books = createMemoryBooks()
      await books.save(firstEntryOf(kept), null)
      expect(await recordInBooks(books, P, event)).toMatchObject({
        ok: false,
        val: { code: 'refused', refusal: { rule, code } },
      })
      expect(await knownIn(books)).toStrictEqual({ [P]: { ...kept, goodsHaveLeft: true } })
    },
  )

  it('READ-24, LINK-06: a cancel whose time lacks its offset isn’t recorded, and lets no parcel leave', async () => {
    const books = await booksIn('screening_approved')
    await books.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
    expect((await gateInBooks(books, P)).unwrap().verdict).toBe('ship')
    const cancelled = { type: 'order.cancelled', deleted: false, at: '2026-04-01T10:00:00' } as const
    expect(await recordInBooks(books, P, cancelled)).toMatchObject({
      ok: false,
      val: { refusal: { code: 'malformed' } },
    })
    expect((await gateInBooks(books, P)).unwrap().verdict).toBe('hold')
  })

  it('READ-09: what left before its approval does not leave again once an export shows 審査OK', async () => {
    const books = await booksIn('screening_in_progress')
    expect((await recordInBooks(books, P, gone)).ok).toBe(false)
    expect((await takesOver(books, 2, EXPORT)).ok).toBe(true)
    expect((await gateInBooks(books, P)).unwrap()).toMatchObject({
      verdict: 'stop',
      findings: [{ code: 'goods_left_before' }],
    })
  })

  it('READ-02: of anything else that is refused it keeps that the order has to be seen once more', async () => {
    const books = await booksIn('screening_approved')
    expect((await gateInBooks(books, P)).unwrap().verdict).toBe('hold')
    await takesOver(books, 2, EXPORT)
    expect((await gateInBooks(books, P)).unwrap().verdict).toBe('ship')
    const refused = await recordInBooks(books, P, { ...edited('items'), at: hourOf(2, 13) })
    expect(refused).toMatchObject({ ok: false, val: { code: 'refused', refusal: { code: 'correction_not_opened' } } })
    if (!refused.ok) expect(explainBooksFailure(refused.val, 'en')).toContain('(READ-02)')
    expect((await gateInBooks(books, P)).unwrap().verdict).toBe('hold')
    await takesOver(books, 3, EXPORT)
    // It may have been made straight in 審査OK: somebody looks into NP's console.
    expect((await gateInBooks(books, P)).unwrap()).toMatchObject({
      verdict: 'hold',
      findings: [{ code: 'console_check_open' }],
    })
    await recordInBooks(books, P, { type: 'followUp.done', kind: 'check_np_console', at: hourOf(3, 10) })
    expect((await gateInBooks(books, P)).unwrap().verdict).toBe('ship')
  })

  it.each<readonly [string, readonly OrderEvent[]]>([
    ['CORR-01', [correctionOpened, edited('amount')]],
    ['PAY-01', [paymentChanged()]],
  ])(
    '%s: what was done while 審査OK wasn’t seen yet holds the goods until an export from after it',
    async (_, done) => {
      const books = await booksIn('screening_in_progress')
      // The export was made at 9:00, and is taken over once that is recorded.
      for (const event of done) {
        expect((await recordInBooks(books, P, { ...event, at: hourOf(2, 13) })).ok).toBe(false)
      }
      await takesOver(books, 2, EXPORT)
      expect((await gateInBooks(books, P)).unwrap()).toMatchObject({ verdict: 'hold' })
      await takesOver(books, 3, EXPORT)
      expect((await gateInBooks(books, P)).unwrap()).toMatchObject({ verdict: 'ship' })
    },
  )

  it.each<readonly [string, OrderEvent]>([
    ['CANC-01', cancelled],
    ['CORR-01', correctionOpened],
  ])('%s, SHIP-01: of a claimed parcel it says that it is to be stopped: %o', async (_, event) => {
    const books = await claimedIn('screening_approved')
    const recorded = await recordInBooks(books, P, { ...event, at: hourOf(1, 15) })
    expect(recorded.unwrap().parcelToStop).toMatchObject({ code: 'claimed_parcel_to_stop', detail: 'pick-17' })
    expect((await knownIn(books))[P]).toMatchObject({ parcelClaim: { name: 'pick-17', isToStop: true } })
  })

  it('READ-02, SHIP-01: so it does where what was done is refused, and words both', async () => {
    const refused = { ...edited('items'), at: hourOf(1, 15) }
    const recorded = await recordInBooks(await claimedIn('screening_approved'), P, refused)
    if (recorded.ok || recorded.val.code !== 'refused') return expect.fail('recorded')
    expect(recorded.val.parcelToStop).toMatchObject({ code: 'claimed_parcel_to_stop', detail: 'pick-17' })
    expect(explainBooksFailure(recorded.val)).toMatch(/^荷物は「pick-17」として.*（SHIP-01）。.*（READ-02）/u)
    expect(explainBooksFailure(recorded.val, 'en')).toMatch(
      /^The parcel is claimed as "pick-17".* \(SHIP-01\)\. .*READ-02/,
    )
    const unclaimed = await recordInBooks(await booksIn('screening_approved'), P, refused)
    expect(unclaimed).toMatchObject({ val: { code: 'refused', parcelToStop: null } })
  })

  it('SHIP-01, CORR-03: names the parcel to stop of a correction that was refused, whenever the order was seen since', async () => {
    const books = await claimedIn('screening_approved')
    const at = '2026-04-01T08:49:59+09:00'
    const corrected = await recordInBooks(books, P, { ...edited('items'), at })
    expect(corrected).toMatchObject({
      ok: false,
      val: { code: 'refused', parcelToStop: { code: 'claimed_parcel_to_stop' } },
    })
  })

  it('SHIP-01, READ-09: of 配送完了 that is refused it says that the parcel which was to be stopped has left', async () => {
    const books = await claimedIn('screening_approved')
    expect((await recordInBooks(books, P, correctionOpened)).ok).toBe(true)
    const left = await recordInBooks(books, P, { ...completed(), at: hourOf(2, 12) })
    expect(left).toMatchObject({
      ok: false,
      val: { code: 'refused', parcelToStop: { code: 'stopped_parcel_left', rule: 'SHIP-01', detail: 'pick-17' } },
    })
    const again = await recordInBooks(books, P, { ...completed(), at: hourOf(2, 13) })
    expect(again).toMatchObject({ ok: false, val: { code: 'refused', parcelToStop: null } })
  })

  it('SHIP-01, LINK-06: names none of anything else that is older than what was seen since', async () => {
    const books = await claimedIn('screening_approved')
    const event = { ...paymentChanged(PAYMENT_METHODS.bank_transfer), at: '2026-04-01T08:59:59+09:00' }
    expect(await recordInBooks(books, P, event)).toMatchObject({
      ok: false,
      val: { code: 'refused', parcelToStop: null },
    })
  })

  it('READ-24: records and takes over what stands beside fields that can’t be stored, and saves none of them', async () => {
    const kept = keptIn('screening_approved')
    const order = { ...kept.order, rowid: 5n, row: kept, updatedAt: new Date(0) }
    for (const act of [
      (books: Books) => recordInBooks(books, P, gone),
      (books: Books) => takesOver(books, 2, EXPORT),
    ]) {
      const saved: unknown[] = []
      const books: Books = {
        ...createMemoryBooks(),
        load: async () => firstEntryOf({ ...kept, order }),
        save: async (entry) => {
          saved.push(entry.known)
          return 'saved'
        },
      }
      expect((await act(books)).ok).toBe(true)
      expect(saved.map((known) => Object.keys((known as typeof kept).order))).toStrictEqual([Object.keys(kept.order)])
    }
  })

  it('decides anew where somebody was faster', async () => {
    const books = await booksIn('screening_in_progress')
    let raced = false
    const racing: Books = {
      ...books,
      async save(entry, expected) {
        if (!raced) {
          raced = true
          await takesOver(books, 2, EXPORT)
        }
        return books.save(entry, expected)
      },
    }
    expect(await recordInBooks(racing, P, gone)).toMatchObject({
      ok: true,
      val: { kept: { order: { paymentStatus: 'shipment_report_preparing' } } },
    })
  })

  it('says what the books can’t: that nothing stands there, or that nobody knows whether it was saved', async () => {
    expect(await recordInBooks(createMemoryBooks(), P, gone)).toMatchObject({
      val: { code: 'not_kept', orderNumber: P },
    })
    const thrown: unknown[] = []
    const failing: Books = {
      ...(await booksIn('screening_in_progress')),
      save: () => Promise.reject(new Error('away')),
    }
    const onThrown = (error: unknown) => thrown.push(error)
    expect(await recordInBooks(failing, P, gone, { onThrown })).toMatchObject({ val: { code: 'not_saved' } })
    expect(thrown).toHaveLength(1)
  })
})
