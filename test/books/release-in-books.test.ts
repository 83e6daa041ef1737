import { describe, expect, it, vi } from 'vitest'
import { type KeptOrder, keepOrder } from '../../src/back-office/index.js'
import {
  type Books,
  claimInBooks,
  createMemoryBooks,
  explainBooksFailure,
  releaseInBooks,
} from '../../src/books/index.js'
import { anOrder } from '../support/an-order.js'
import { firstEntryOf, morningOf } from './support/an-office.js'

const KEPT = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(1)).unwrap()
const P = KEPT.order.orderNumber
const CLAIMED: KeptOrder = { ...KEPT, parcelClaim: { name: 'pick-1', isToStop: false } }

async function booksWith(kept: KeptOrder = CLAIMED): Promise<Books> {
  const books = createMemoryBooks()
  await books.save(firstEntryOf(kept), null)
  await books.saveNewest({ at: morningOf(1), seenSince: morningOf(1) })
  return books
}

describe('releaseInBooks', () => {
  it('READ-09: releases the claim that is named, and gives what is kept then', async () => {
    const books = await booksWith()
    expect((await releaseInBooks(books, P, 'pick-1')).unwrap()).toStrictEqual(KEPT)
    expect(await books.load(P)).toStrictEqual({ orderNumber: P, known: KEPT, revision: 2 })
  })

  it.each([false, true])(
    'READ-09: releases no other: that parcel is in other hands (to be stopped: %s)',
    async (isToStop) => {
      const kept = { ...KEPT, parcelClaim: { name: 'pick-1', isToStop } }
      const books = await booksWith(kept)
      const released = await releaseInBooks(books, P, 'pick-2')
      expect(released).toMatchObject({ ok: false, val: { code: 'claimed_otherwise', orderNumber: P } })
      if (!released.ok) {
        expect(explainBooksFailure(released.val)).toContain('別の名前で確保されている')
        expect(explainBooksFailure(released.val, 'en')).toContain('claimed under another name')
      }
      expect(await books.load(P)).toStrictEqual(firstEntryOf(kept))
    },
  )

  it('READ-09: saves it where nobody claims it, so that a claim whose save is still on its way is a conflict', async () => {
    const books = await booksWith(KEPT)
    expect((await releaseInBooks(books, P, 'pick-1')).unwrap()).toStrictEqual(KEPT)
    expect(await books.load(P)).toStrictEqual({ orderNumber: P, known: KEPT, revision: 2 })
    expect(await books.save({ orderNumber: P, known: CLAIMED, revision: 2 }, 1)).toBe('conflict')
    expect((await claimInBooks(books, P, 'pick-1')).unwrap().verdict).toBe('ship')
  })

  it('READ-09: sets goods free that left by nothing else alone', async () => {
    const books = await booksWith({ ...CLAIMED, goodsHaveLeft: true })
    expect((await releaseInBooks(books, P, 'pick-1')).unwrap()).toStrictEqual({ ...KEPT, goodsHaveLeft: true })
    expect((await claimInBooks(books, P, 'pick-1')).unwrap().verdict).toBe('stop')
  })

  it('READ-09: a claim that is saved late, after it was released, still lets one parcel leave at most', async () => {
    const books = await booksWith(KEPT)
    const late = { orderNumber: P, known: CLAIMED, revision: 2 }
    await releaseInBooks(books, P, 'pick-1')
    expect((await claimInBooks(books, P, 'pick-2')).unwrap().verdict).toBe('ship')
    expect(await books.save(late, 1)).toBe('conflict')
    expect(await releaseInBooks(books, P, 'pick-1')).toMatchObject({ val: { code: 'claimed_otherwise' } })
  })

  it.each([
    ['not_kept', null],
    ['order_cancelled', 'order_cancelled'],
    ['unreadable', 'unreadable'],
  ] as const)('says %s where no order is kept, and saves nothing', async (code, known) => {
    const save = vi.fn(async () => 'saved' as const)
    const load = async () => (known === null ? null : ({ orderNumber: P, known, revision: 1 } as const))
    expect(await releaseInBooks({ ...(await booksWith()), load, save }, P, 'pick-1')).toMatchObject({
      ok: false,
      val: { code, orderNumber: P },
    })
    expect(save).not.toHaveBeenCalled()
  })

  it('says what the books can’t, and tells what they threw', async () => {
    const away = new Error('away')
    const thrown: unknown[] = []
    const options = { onThrown: (error: unknown) => thrown.push(error) }
    const books = await booksWith()
    const failing = (method: 'load' | 'save') => ({ ...books, [method]: () => Promise.reject(away) })
    expect(await releaseInBooks(failing('load'), P, 'pick-1', options)).toMatchObject({ val: { code: 'not_read' } })
    expect(await releaseInBooks(failing('save'), P, 'pick-1', options)).toMatchObject({ val: { code: 'not_saved' } })
    expect(thrown).toStrictEqual([away, away])
    expect(await releaseInBooks(failing('save'), P, 'pick-1', null)).toMatchObject({ val: { code: 'not_saved' } })
  })
})
