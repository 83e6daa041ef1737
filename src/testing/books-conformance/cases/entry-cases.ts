import type { BookEntry } from '../../../books/book-entry.js'
import { ALIKE, ALMOST_WHOLE } from '../../alike-numbers.js'
import { CLOSINGS } from '../../closings.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import type { BooksCase } from '../books-case.js'
import { aFullEntry, anEntry, put, savedAgain } from '../entries.js'
import { WHY_NOT_KEPT } from '../why-not-kept.js'

const P = 'KIT-0001'

/** Saving an entry is a compare-and-set. */
export const entryCases: readonly BooksCase[] = [
  {
    id: 'loads-what-was-saved',
    title: 'give back an entry with every field as it was saved',
    async run(books) {
      await put(books, aFullEntry(P))
      mustEqualInAnyFieldOrder(await books.load(P), aFullEntry(P), 'What is loaded is what was saved.')
    },
  },
  {
    id: 'to-be-seen-again',
    title: 'give back an order that has to be seen once more as one, and its problem without a code with an empty list',
    async run(books) {
      const unseen = anEntry(P, { kept: { lastSeenAt: null }, order: { problem: { stage: 'screening', codes: [] } } })
      await put(books, unseen)
      mustEqualInAnyFieldOrder(await books.load(P), unseen, 'It is as it was saved.')
    },
  },
  {
    id: 'claimed-parcel',
    title:
      'give back an order whose parcel somebody hands out with the whole claim, and without one once it is released',
    async run(books) {
      const number = 'KIT-claimed'
      const claimed = anEntry(number, { kept: { parcelClaim: { name: 'ピ'.repeat(64), isToStop: false } } })
      await put(books, claimed)
      mustEqualInAnyFieldOrder(await books.load(number), claimed, 'It is as it was saved.')
      const released = anEntry(number, { revision: 2 })
      mustEqualInAnyFieldOrder(await books.save(released, 1), 'saved', 'The expected entry is there.')
      mustEqualInAnyFieldOrder(await books.load(number), released, 'It is as it was saved.')
    },
  },
  {
    id: 'why-not-kept',
    title:
      'keep why no order is kept under a number: another payment method, several destinations, a cancel, goods that came back',
    async run(books) {
      for (const known of WHY_NOT_KEPT) {
        const entry: BookEntry = { orderNumber: `KIT-${known}`, known, revision: 1 }
        await put(books, entry)
        mustEqualInAnyFieldOrder(await books.load(entry.orderNumber), entry, 'It is as it was saved.')
      }
    },
  },
  {
    id: 'loads-anew',
    title: 'give what stands there now, however often it was loaded before, over another connection as well',
    async run(books, second = books) {
      const before = anEntry(P)
      mustEqualInAnyFieldOrder(await second.load(P), null, 'There is no such order yet.')
      await put(books, before)
      mustEqualInAnyFieldOrder(await second.load(P), before, 'What is there is loaded.')
      mustEqualInAnyFieldOrder(await books.save(savedAgain(before), 1), 'saved', 'The expected entry is there.')
      mustEqualInAnyFieldOrder(await second.load(P), savedAgain(before), 'What took its place is loaded.')
    },
  },
  {
    id: 'long-entry',
    title: 'keep an entry of some thousand characters whole',
    async run(books) {
      const codes = Array.from({ length: 500 }, (_, index) => `E7000${index}`)
      const long = anEntry(P, { order: { problem: { stage: 'screening', codes } } })
      await put(books, long)
      mustEqualInAnyFieldOrder(await books.load(P), long, 'It is as it was saved.')
    },
  },
  {
    id: 'keeps-what-is-over',
    title: 'keep an order that is closed or reported, and take it for no new one',
    async run(books) {
      const at = '2026-04-01T11:00:00+09:00'
      const ends = [
        ...CLOSINGS.map((reason) => ({ version: 4, closed: { reason, at } })),
        { version: 4, paymentStatus: 'shipment_report_completed' } as const,
      ]
      for (const [index, order] of ends.entries()) {
        const over = anEntry(`KIT-${index}`, { revision: 2, order })
        await put(books, anEntry(over.orderNumber))
        mustEqualInAnyFieldOrder(await books.save(over, 1), 'saved', 'The expected entry is there.')
        mustEqualInAnyFieldOrder(await books.load(over.orderNumber), over, 'It is as it was saved.')
        const anew = await books.save(anEntry(over.orderNumber), null)
        mustEqualInAnyFieldOrder(anew, 'conflict', 'It is there already.')
      }
    },
  },
  {
    id: 'numbers-as-they-are',
    title:
      'keep apart orders whose numbers differ in width, kana, signs, accents, leading zeros or rare characters alone',
    async run(books) {
      for (const orderNumber of ALIKE) {
        const saved = await books.save(anEntry(orderNumber), null)
        mustEqualInAnyFieldOrder(saved, 'saved', `The order ${orderNumber} is saved beside the others.`)
      }
      for (const orderNumber of ALIKE) {
        const found = await books.load(orderNumber)
        mustEqualInAnyFieldOrder(found, anEntry(orderNumber), `The order ${orderNumber} is as it was saved.`)
      }
    },
  },
  {
    id: 'numbers-in-case',
    title: 'keep apart two orders whose numbers differ in the case of a letter alone',
    async run(books) {
      const [small, capital] = [anEntry('KIT-p1'), anEntry('KIT-P1', { kept: { goodsHaveLeft: true } })]
      await put(books, small, capital)
      mustEqualInAnyFieldOrder(await books.load('KIT-p1'), small, 'It is as it was saved.')
      mustEqualInAnyFieldOrder(await books.load('KIT-P1'), capital, 'The other is as it was saved.')
    },
  },
  {
    id: 'numbers-in-full',
    title: 'keep apart orders whose numbers of 40 characters begin with the same 39 of them',
    async run(books) {
      // 40 characters may be 120 bytes.
      const wide = 'あ'.repeat(39)
      const numbers = [`${ALMOST_WHOLE}1`, `${ALMOST_WHOLE}2`, `${wide}い`, `${wide}う`]
      await put(books, ...numbers.map((orderNumber) => anEntry(orderNumber)))
      for (const orderNumber of numbers) {
        mustEqualInAnyFieldOrder(await books.load(orderNumber), anEntry(orderNumber), 'Each is as it was saved.')
      }
    },
  },
  {
    id: 'none',
    title: 'give null for an order that they do not have',
    async run(books) {
      await put(books, anEntry('KIT-0002'))
      mustEqualInAnyFieldOrder(await books.load(P), null, 'There is no such order.')
    },
  },
  {
    id: 'first-save',
    title: 'take an order for the first time once',
    async run(books) {
      await put(books, anEntry(P))
      const late = await books.save(anEntry(P, { kept: { goodsHaveLeft: true } }), null)
      mustEqualInAnyFieldOrder(late, 'conflict', 'It is there already.')
      mustEqualInAnyFieldOrder(await books.load(P), anEntry(P), 'A conflict changes nothing.')
    },
  },
  {
    id: 'nothing-to-replace',
    title: 'put nothing in the place of an order that they do not have',
    async run(books) {
      const saved = await books.save(anEntry(P, { revision: 2 }), 1)
      mustEqualInAnyFieldOrder(saved, 'conflict', 'There is nothing to replace.')
      mustEqualInAnyFieldOrder(await books.load(P), null, 'A conflict changes nothing.')
    },
  },
  {
    id: 'replaces',
    title: 'put an entry in the place of the expected one, and of no other',
    async run(books) {
      const after = { ...aFullEntry(P), revision: 2 }
      await put(books, anEntry(P), anEntry('KIT-0002'))
      mustEqualInAnyFieldOrder(await books.save(after, 1), 'saved', 'The expected entry is there.')
      mustEqualInAnyFieldOrder(await books.load(P), after, 'The new entry is there.')
      mustEqualInAnyFieldOrder(await books.load('KIT-0002'), anEntry('KIT-0002'), 'Another order stays as it was.')
    },
  },
  {
    id: 'older-revision',
    title: 'refuse a save that was made from an older revision, though the order is the same',
    async run(books) {
      const there = savedAgain(anEntry(P))
      await put(books, anEntry(P))
      mustEqualInAnyFieldOrder(await books.save(there, 1), 'saved', 'The expected entry is there.')
      const seen = anEntry(P, { revision: 2, kept: { lastSeenAt: '2026-04-02T09:00:00+09:00' } })
      mustEqualInAnyFieldOrder(await books.save(seen, 1), 'conflict', 'Somebody was faster.')
      mustEqualInAnyFieldOrder(await books.load(P), there, 'A conflict changes nothing.')
    },
  },
  {
    id: 'another-revision',
    title: 'refuse a save that was made from a revision which never stood there, nor from one of many thousands more',
    async run(books) {
      const there = anEntry(P, { revision: 4 })
      await put(books, there)
      for (const expected of [5, 6, 4 + 2 ** 15, 4 + 2 ** 16]) {
        const late = anEntry(P, { revision: expected + 1 })
        mustEqualInAnyFieldOrder(await books.save(late, expected), 'conflict', 'Another entry is there.')
      }
      mustEqualInAnyFieldOrder(await books.load(P), there, 'A conflict changes nothing.')
    },
  },
  {
    id: 'high-revisions',
    title: 'count revisions on and tell them apart, however many an order has had',
    async run(books) {
      for (const bits of [7, 8, 15, 16, 23, 24]) {
        const revision = 2 ** bits - 1
        const orderNumber = `KIT-${revision}`
        const next = anEntry(orderNumber, { revision: revision + 1 })
        await put(books, anEntry(orderNumber, { revision }))
        mustEqualInAnyFieldOrder(await books.save(next, revision), 'saved', 'The expected entry is there.')
        const late = anEntry(orderNumber, { revision: revision + 1, order: { version: 4 } })
        mustEqualInAnyFieldOrder(await books.save(late, revision), 'conflict', 'Somebody was faster.')
        mustEqualInAnyFieldOrder(await books.load(orderNumber), next, 'A conflict changes nothing.')
      }
    },
  },
]
