import { describe, expect, it, vi } from 'vitest'
import { keepOrder, observeKept, parcelGate } from '../../src/back-office/index.js'
import { type Books, changeInBooks, claimInBooks, createMemoryBooks, gateInBooks } from '../../src/books/index.js'
import { codesOf } from '../back-office/kept/kept-orders.js'
import { anOrder } from '../support/an-order.js'
import { firstEntryOf, morningOf } from './support/an-office.js'

const KEPT = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(1)).unwrap()
const P = KEPT.order.orderNumber

/** Books in which an approved order stands, seen in the newest export. */
async function books(): Promise<Books> {
  const made = createMemoryBooks()
  await made.save(firstEntryOf(KEPT), null)
  await made.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
  return made
}

describe('gateInBooks', () => {
  it('SHIP-01: says what parcelGate says of the order and the newest export', async () => {
    const made = await books()
    const gate = await gateInBooks(made, P)
    expect(gate.unwrap()).toStrictEqual(parcelGate(KEPT, await made.loadNewest()))
    expect(gate.unwrap().verdict).toBe('ship')
  })

  it('LINK-06: holds where no export was ever taken over, or one is under way', async () => {
    const made = createMemoryBooks()
    await made.save(firstEntryOf(KEPT), null)
    expect((await gateInBooks(made, P)).unwrap().verdict).toBe('hold')
    await made.saveNewest({ at: morningOf(1), seenSince: null })
    expect((await gateInBooks(made, P)).unwrap().verdict).toBe('hold')
  })

  it('LINK-06: holds what was seen before the time that is asked for, though the newest export shows it', async () => {
    const made = await books()
    const askedFor = async (alsoSeenSince: string | null) => (await gateInBooks(made, P, { alsoSeenSince })).unwrap()
    expect((await askedFor(null)).verdict).toBe('ship')
    // Written otherwise, it is the very moment of that export.
    for (const since of ['2026-03-31T09:00:00+09:00', morningOf(1), '2026-04-01T00:00:00Z'])
      expect((await askedFor(since)).verdict, since).toBe('ship')
    const old = { verdict: 'hold', findings: [{ code: 'not_seen_since', rule: 'LINK-06' }] }
    expect(await askedFor('2026-04-01T00:00:00.001Z')).toMatchObject(old)
    expect((await claimInBooks(made, P, 'pick-1', { alsoSeenSince: morningOf(2) })).unwrap()).toMatchObject(old)
    expect((await claimInBooks(made, P, 'pick-1', { alsoSeenSince: morningOf(1) })).unwrap().verdict).toBe('ship')
  })

  it('LINK-06: asks for no less than the newest export does, nor for that of which a part is missing', async () => {
    const made = await books()
    await made.saveNewest({ at: morningOf(2), seenSince: morningOf(2) })
    const asks = async () => codesOf((await gateInBooks(made, P, { alsoSeenSince: morningOf(1) })).unwrap())
    expect(await asks()).toStrictEqual(['LINK-06 not_seen_since'])
    await made.saveNewest({ at: morningOf(2), seenSince: null })
    expect(await asks()).toStrictEqual(['LINK-06 export_not_whole'])
  })

  it('READ-24: lets nothing leave since a time that is none', async () => {
    const made = await books()
    for (const alsoSeenSince of ['', 'today', '2026-04-01', 0, new Date(0)]) {
      const options = { alsoSeenSince } as never
      const malformed = { verdict: 'stop', findings: [{ code: 'malformed', detail: 'options.alsoSeenSince' }] }
      expect((await gateInBooks(made, P, options)).unwrap()).toMatchObject(malformed)
      expect((await claimInBooks(made, P, 'pick-1', options)).unwrap()).toMatchObject(malformed)
    }
    expect((await gateInBooks(made, P)).unwrap().verdict).toBe('ship')
  })

  it('READ-24, LINK-06: takes seenSince of an export for no option: null, by which nothing ships, is no lack of a limit', async () => {
    const made = await books()
    const underWay = { at: morningOf(2), seenSince: null }
    for (const options of [
      { seenSince: null },
      { seenSince: morningOf(1) },
      underWay,
      { ...underWay, alsoSeenSince: null },
    ]) {
      const malformed = { verdict: 'stop', findings: [{ code: 'malformed', detail: 'options.seenSince' }] }
      expect((await gateInBooks(made, P, options as never)).unwrap()).toMatchObject(malformed)
      expect((await claimInBooks(made, P, 'pick-1', options as never)).unwrap()).toMatchObject(malformed)
    }
    expect((await gateInBooks(made, P, morningOf(2) as never)).unwrap()).toMatchObject({
      verdict: 'stop',
      findings: [{ code: 'malformed', detail: 'options' }],
    })
    for (const options of [null, {}, { seenSince: undefined } as never, { alsoSeenSince: null }])
      expect((await gateInBooks(made, P, options)).unwrap().verdict).toBe('ship')
  })

  it('LINK-06: holds what a whole export, taken over while it asks, lacks', async () => {
    const made = await books()
    let loaded = false
    const racing: Books = {
      ...made,
      async load(orderNumber) {
        loaded = true
        const entry = await made.load(orderNumber)
        await made.saveNewest({ at: morningOf(2), seenSince: morningOf(2) })
        return entry
      },
      loadNewest: () => {
        expect(loaded, 'the order is read first').toBe(true)
        return made.loadNewest()
      },
    }
    expect((await gateInBooks(racing, P)).unwrap()).toMatchObject({
      verdict: 'hold',
      findings: [{ code: 'not_seen_since', rule: 'LINK-06' }],
    })
  })

  it('LINK-06: judges anew what a mended file of the same time, taken over while it asks, shows', async () => {
    const made = createMemoryBooks()
    await made.save(firstEntryOf(KEPT), null)
    await made.saveNewest({ at: morningOf(1), seenSince: null })
    let asked = 0
    const racing: Books = {
      ...made,
      async loadNewest() {
        asked += 1
        if (asked === 1) {
          const rejected = { paymentStatus: '審査NG', deliveryStatus: '未配送', at: morningOf(2) }
          await changeInBooks(made, P, (kept) => observeKept(kept, rejected))
          await made.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
        }
        return made.loadNewest()
      },
    }
    expect((await gateInBooks(racing, P)).unwrap().verdict).not.toBe('ship')
    expect(asked).toBe(2)
  })

  it('gives no verdict where others keep changing the order, after twenty tries', async () => {
    let revision = 0
    const load = vi.fn(async () => {
      revision += 1
      return { ...firstEntryOf(KEPT), revision }
    })
    const gate = await gateInBooks({ ...(await books()), load }, P)
    expect(gate).toMatchObject({ ok: false, val: { code: 'busy', orderNumber: P } })
    expect(load).toHaveBeenCalledTimes(40)
  })

  it.each([
    ['can’t be read once more', (): Promise<null> => Promise.reject(new Error('away')), 'not_read'],
    ['isn’t there any more', async (): Promise<null> => null, 'not_kept'],
  ])('gives no verdict where the order %s', async (_, once, code) => {
    const made = await books()
    let loads = 0
    const load: Books['load'] = (orderNumber) => {
      loads += 1
      if (loads === 2) return once()
      return loads === 3 && code === 'not_kept' ? once() : made.load(orderNumber)
    }
    expect(await gateInBooks({ ...made, load }, P)).toMatchObject({ ok: false, val: { code, orderNumber: P } })
  })

  it.each([
    ['not_kept', null],
    ['other_payment_method', 'other_payment_method'],
    ['multiple_destinations', 'multiple_destinations'],
    ['order_cancelled', 'order_cancelled'],
    ['goods_returned', 'goods_returned'],
    ['unreadable', 'unreadable'],
  ] as const)(
    'LINK-05, LINK-03, CANC-01, READ-25, READ-24: gives no verdict where what stands there is %s',
    async (code, known) => {
      const load = async () => (known === null ? null : ({ orderNumber: P, known, revision: 1 } as const))
      expect(await gateInBooks({ ...(await books()), load }, P)).toMatchObject({
        ok: false,
        val: { code, orderNumber: P },
      })
    },
  )

  it.each([
    ['load', P],
    ['loadNewest', null],
  ] as const)(
    'gives no verdict where the books throw at their %s, and tells what they threw',
    async (method, about) => {
      const away = new Error('the database is away')
      const thrown: unknown[] = []
      const failing: Books = { ...(await books()), [method]: () => Promise.reject(away) }
      const gate = await gateInBooks(failing, P, { onThrown: (error) => thrown.push(error) })
      expect(gate).toMatchObject({ ok: false, val: { code: 'not_read', orderNumber: about } })
      expect(thrown).toStrictEqual([away])
      expect((await gateInBooks(failing, P)).ok).toBe(false)
    },
  )

  it('READ-24: takes a newest export that is undefined for none', async () => {
    const none = { ...(await books()), loadNewest: async () => undefined } as unknown as Books
    expect(codesOf((await gateInBooks(none, P)).unwrap())).toStrictEqual(['LINK-06 export_not_whole'])
  })

  const OBJECT = 'what loadNewest gives has to be an object with at and seenSince, or null'
  const AT = 'at of what loadNewest gives has to be an ISO 8601 instant as text'
  const SEEN_SINCE = 'seenSince of what loadNewest gives has to be an ISO 8601 instant as text, or null'
  const FORMS = 'numberForms of what loadNewest gives has to be a list of texts, or null'
  it.each([
    [OBJECT, 'yesterday'],
    [AT, { at: 'yesterday', seenSince: null }],
    [AT, { at: new Date(0), seenSince: null }],
    [SEEN_SINCE, { at: morningOf(1), seenSince: 'yesterday' }],
    [SEEN_SINCE, { at: morningOf(1), seenSince: new Date(0) }],
    [SEEN_SINCE, { at: morningOf(1), seen_since: morningOf(1) }],
    [FORMS, { at: morningOf(1), seenSince: null, numberForms: '["A9"]' }],
    [FORMS, { at: morningOf(1), seenSince: null, numberForms: [9] }],
  ])('READ-24: lets nothing leave where the newest export is of another form: %s', async (what, given) => {
    const told: unknown[] = []
    const wrong = { ...(await books()), loadNewest: async () => given } as unknown as Books
    const options = { onThrown: (thrown: unknown) => told.push(thrown) }
    expect(await gateInBooks(wrong, P, options)).toMatchObject({ ok: false, val: { code: 'not_read' } })
    expect(await claimInBooks(wrong, P, 'pick-1', options)).toMatchObject({ ok: false, val: { code: 'not_read' } })
    expect(await wrong.load(P)).toMatchObject({ revision: 1 })
    expect(told).toHaveLength(2)
    for (const thrown of told) {
      expect(thrown).toBeInstanceOf(TypeError)
      expect(String(thrown)).toBe(`TypeError: ${what}.`)
    }
  })
})
