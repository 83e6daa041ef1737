import { describe, expect, it, vi } from 'vitest'
import { decideKept, type KeptOrder, keepOrder, observeKept } from '../../src/back-office/index.js'
import { type Books, changeInBooks, createMemoryBooks, recordInBooks } from '../../src/books/index.js'
import { Ok } from '../../src/index.js'
import { SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { firstEntryOf, hourOf, knownIn, morningOf } from './support/an-office.js'

const KEPT = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(1)).unwrap()
const P = KEPT.order.orderNumber

/** Books in which one approved order stands. */
async function books(): Promise<Books> {
  const made = createMemoryBooks()
  await made.save(firstEntryOf(KEPT), null)
  return made
}

const shipped = (day: number) =>
  ({
    type: 'delivery.completed',
    channel: 'sanchoku',
    carrier: 'ヤマト運輸',
    slipNumber: SLIP,
    at: hourOf(day, 15),
  }) as const
const opened = { type: 'correction.opened', at: hourOf(1, 11) } as const
const NO_REVISION = 'revision of what load gives has to be a whole number from 1 on, no text nor bigint.'
const sees = (day: number) => (kept: KeptOrder) =>
  observeKept(kept, { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(day) })

describe('changeInBooks', () => {
  it('SHIP-07: saves what a change makes of an order, with a revision more, and gives its answer', async () => {
    const made = await books()
    const done = await changeInBooks(made, P, (kept) => decideKept(kept, shipped(1)))
    expect(done).toMatchObject({
      ok: true,
      val: { opened: ['complete_delivery_again'], routes: [{ rule: 'SHIP-07' }] },
    })
    expect(await made.load(P)).toStrictEqual({ orderNumber: P, known: done.unwrap().kept, revision: 2 })
  })

  it('SHIP-05: gives what the change refused, and saves nothing', async () => {
    const made = await books()
    const edited = { type: 'order.edited', fields: ['items'], at: hourOf(1, 11) } as const
    expect(await changeInBooks(made, P, (kept) => decideKept(kept, edited))).toMatchObject({
      ok: false,
      val: { code: 'refused', refusal: { rule: 'READ-02', code: 'correction_not_opened' } },
    })
    expect(await made.load(P)).toMatchObject({ revision: 1 })
  })

  it('READ-09: asks the change anew where somebody was faster, and loses nothing that was recorded meanwhile', async () => {
    const made = await books()
    const asked: KeptOrder[] = []
    let raced = false
    const racing: Books = {
      ...made,
      async save(entry, expected) {
        if (!raced) {
          raced = true
          expect((await recordInBooks(made, P, shipped(1))).ok).toBe(true)
        }
        return made.save(entry, expected)
      },
    }
    const seen = await changeInBooks(racing, P, (kept) => {
      asked.push(kept)
      return sees(2)(kept)
    })
    expect(seen.ok).toBe(true)
    expect(asked.map(({ goodsHaveLeft }) => goodsHaveLeft)).toStrictEqual([false, true])
    expect((await knownIn(made))[P]).toMatchObject({ goodsHaveLeft: true, lastSeenAt: morningOf(2) })
    expect(await made.load(P)).toMatchObject({ revision: 3 })
  })

  it('saves nothing where the change leaves the order as it stands there', async () => {
    const made = await books()
    expect((await changeInBooks(made, P, (kept) => Ok({ kept }))).ok).toBe(true)
    expect(await made.load(P)).toMatchObject({ revision: 1 })
  })

  it('READ-09: takes what somebody knows better, such as that a parcel was handed over', async () => {
    const made = await books()
    const left = await changeInBooks(made, P, (kept) => Ok({ kept: { ...kept, goodsHaveLeft: true } }))
    expect(left.ok).toBe(true)
    expect((await knownIn(made))[P]).toStrictEqual({ ...KEPT, goodsHaveLeft: true })
  })

  it('READ-09: saves what a change makes of the very order that it was given', async () => {
    const made = await books()
    const left = await changeInBooks(made, P, (kept) => Ok({ kept: Object.assign(kept, { goodsHaveLeft: true }) }))
    expect(left.unwrap().kept.goodsHaveLeft).toBe(true)
    expect(await made.load(P)).toStrictEqual({ orderNumber: P, known: { ...KEPT, goodsHaveLeft: true }, revision: 2 })
  })

  it.each([
    ['a promise', async (kept: KeptOrder) => Ok({ kept })],
    ['nothing', () => undefined],
    ['what isn’t Ok or Err', (kept: KeptOrder) => ({ kept })],
  ])('throws a TypeError where a change gives %s, and saves nothing', async (_, change) => {
    const made = await books()
    const changed = changeInBooks(made, P, change as never)
    await expect(changed).rejects.toThrow(
      new TypeError('what a change gives has to be Ok or Err, and no promise of it.'),
    )
    expect(await made.load(P)).toMatchObject({ revision: 1 })
  })

  it.each([
    ['not_kept', null],
    ['other_payment_method', 'other_payment_method'],
    ['order_cancelled', 'order_cancelled'],
    ['unreadable', 'unreadable'],
  ] as const)(
    'LINK-05, READ-24: asks for no change, and saves nothing, where what stands there is %s',
    async (code, known) => {
      const save = vi.fn(async () => 'saved' as const)
      const load = async () => (known === null ? null : ({ orderNumber: P, known, revision: 1 } as const))
      const change = vi.fn(sees(2))
      const changed = await changeInBooks({ ...createMemoryBooks(), load, save }, P, change)
      expect(changed).toMatchObject({ ok: false, val: { code, orderNumber: P } })
      expect([change.mock.calls.length, save.mock.calls.length]).toStrictEqual([0, 0])
    },
  )

  it.each([
    ['load', 'not_read'],
    ['save', 'not_saved'],
  ] as const)(
    'says what isn’t known where the books throw at their %s, and tells what they threw',
    async (method, code) => {
      const away = new Error('the database is away')
      const thrown: unknown[] = []
      const failing: Books = { ...(await books()), [method]: () => Promise.reject(away) }
      const changed = await changeInBooks(failing, P, sees(2), { onThrown: (error) => thrown.push(error) })
      expect(changed).toMatchObject({ ok: false, val: { code, orderNumber: P } })
      expect(thrown).toStrictEqual([away])
    },
  )

  it('does without somebody to be told what the books threw, and with one who throws', async () => {
    const failing = { ...(await books()), load: () => Promise.reject(new Error('away')) }
    expect(await changeInBooks(failing, P, sees(2))).toMatchObject({ val: { code: 'not_read' } })
    const onThrown = () => {
      throw new Error('no log')
    }
    expect(await changeInBooks(failing, P, sees(2), { onThrown })).toMatchObject({ val: { code: 'not_read' } })
  })

  it('stops where others keep changing the order, after twenty tries', async () => {
    const save = vi.fn(async () => 'conflict' as const)
    const change = vi.fn(sees(2))
    expect(await changeInBooks({ ...(await books()), save }, P, change)).toMatchObject({
      ok: false,
      val: { code: 'busy', orderNumber: P },
    })
    expect([save.mock.calls.length, change.mock.calls.length]).toStrictEqual([20, 20])
  })

  it.each([
    ['no entry', 'nothing', 'what load gives has to be an object with orderNumber, known and revision.'],
    [
      'an entry of another order',
      { orderNumber: 'P-other', known: KEPT, revision: 1 },
      'orderNumber of what load gives has to be the one that was asked for.',
    ],
    [
      'an entry under a number that is none',
      { orderNumber: 1, known: KEPT, revision: 1 },
      'orderNumber of what load gives has to be a text.',
    ],
    [
      'an entry as a table has it',
      { order_number: P, known: KEPT, revision: 1 },
      'orderNumber of what load gives has to be a text.',
    ],
    ['an entry without a revision', { orderNumber: P, known: KEPT }, NO_REVISION],
    ['an entry that was never saved', { orderNumber: P, known: KEPT, revision: 0 }, NO_REVISION],
    ['a revision as a text', { orderNumber: P, known: KEPT, revision: '1' }, NO_REVISION],
    ['a revision as a bigint', { orderNumber: P, known: KEPT, revision: 1n }, NO_REVISION],
  ])('READ-24: reads nothing from books that give %s, and tells what it has to be', async (_, found, wanted) => {
    const load = async () => found as never
    const thrown: unknown[] = []
    const options = { onThrown: (error: unknown) => thrown.push(error) }
    expect(await changeInBooks({ ...createMemoryBooks(), load }, P, sees(2), options)).toMatchObject({
      val: { code: 'not_read' },
    })
    expect(thrown).toStrictEqual([new TypeError(wanted)])
  })

  it('READ-24: reads nothing from books that give an entry that can’t be looked at, and tells what that threw', async () => {
    const mine = new Error('a mistake of the driver')
    const thrown: unknown[] = []
    const get = () => {
      throw mine
    }
    const load = async () => Object.defineProperty({}, 'orderNumber', { get }) as never
    const options = { onThrown: (error: unknown) => thrown.push(error) }
    expect(await changeInBooks({ ...createMemoryBooks(), load }, P, sees(2), options)).toMatchObject({
      val: { code: 'not_read' },
    })
    expect(thrown).toStrictEqual([mine])
  })

  it.each([undefined, true, 1, 'SAVED'])(
    'doesn’t know whether it was saved where save gives %j, and tells what it has to give',
    async (outcome) => {
      const made = await books()
      const thrown: unknown[] = []
      const save = async () => outcome as never
      const changed = await changeInBooks({ ...made, save }, P, sees(2), { onThrown: (error) => thrown.push(error) })
      expect(changed).toMatchObject({ ok: false, val: { code: 'not_saved', orderNumber: P } })
      expect(thrown).toStrictEqual([new TypeError("what save gives has to be 'saved' or 'conflict'.")])
    },
  )

  it('takes undefined for none, as a Map gives it', async () => {
    const load = async () => undefined as never
    expect(await changeInBooks({ ...createMemoryBooks(), load }, P, sees(2))).toMatchObject({
      val: { code: 'not_kept' },
    })
  })

  it.each([
    ['what is no kept order', { order: KEPT.order }],
    ['another order, kept', { ...KEPT, order: anOrder({ in: 'screening_approved', orderNumber: 'P-other' }) }],
  ])('READ-24: takes %s for unreadable, and writes nothing over it', async (_, known) => {
    const save = vi.fn(async () => 'saved' as const)
    const load = async () => ({ orderNumber: P, known: known as KeptOrder, revision: 3 })
    const changed = await changeInBooks({ ...createMemoryBooks(), load, save }, P, sees(2))
    expect(changed).toMatchObject({ val: { code: 'unreadable' } })
    expect(save).not.toHaveBeenCalled()
  })

  it.each([
    ['nothing', {}],
    ['what is no kept order', { kept: { order: KEPT.order } }],
    ['another order', { kept: { ...KEPT, order: anOrder({ in: 'screening_approved', orderNumber: 'P-other' }) } }],
  ])('throws a TypeError where a change gives %s', async (_, given) => {
    const made = await books()
    const changed = changeInBooks(made, P, () => Ok(given as { kept: KeptOrder }))
    await expect(changed).rejects.toThrow(new TypeError('kept has to be the same order, kept.'))
    expect(await made.load(P)).toMatchObject({ revision: 1 })
  })

  it('throws what a change throws', async () => {
    const mine = new Error('a mistake of mine')
    const change = () => {
      throw mine
    }
    await expect(changeInBooks(await books(), P, change)).rejects.toBe(mine)
  })

  it('CORR-01: records one act behind the other, each on what the one before left', async () => {
    const made = await books()
    expect((await recordInBooks(made, P, opened)).ok).toBe(true)
    const edited = { type: 'order.edited', fields: ['items'], at: hourOf(1, 12) } as const
    expect(await changeInBooks(made, P, (kept) => decideKept(kept, edited))).toMatchObject({
      ok: true,
      val: { order: { paymentStatus: 'screening_preparing' } },
    })
    expect(await made.load(P)).toMatchObject({ revision: 3 })
  })
})
