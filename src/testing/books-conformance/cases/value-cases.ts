import type { BookEntry } from '../../../books/book-entry.js'
import type { Books } from '../../../books/books.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { ODD_TEXTS } from '../../odd-texts.js'
import type { BooksCase } from '../books-case.js'
import { eachValueAlone, eachValueByTurns } from '../each-value.js'
import { anEntry, put } from '../entries.js'

const P = 'KIT-0001'

/** What is saved comes back, whatever it is, and whatever stood there before. */
export const valueCases: readonly BooksCase[] = [
  {
    id: 'each-value',
    title: 'give back each value that a field may have, whatever the other fields say',
    async run(books) {
      const entries = eachValueAlone()
      await put(books, ...entries)
      for (const entry of entries) {
        mustEqualInAnyFieldOrder(await books.load(entry.orderNumber), entry, 'What is loaded is what was saved.')
      }
    },
  },
  {
    id: 'value-over-value',
    title: 'give back each value that a field may have, whatever stood in its place before, and null as well',
    run: (books) => mustReplaceEach(books, eachValueByTurns(P)),
  },
  {
    id: 'why-not-over-kept',
    title: 'put why no order is kept in the place of an order, and an order in the place of that',
    async run(books) {
      const entries: readonly BookEntry[] = [
        anEntry(P, { revision: 1 }),
        { orderNumber: P, known: 'other_payment_method', revision: 2 },
        anEntry(P, { revision: 3, kept: { goodsHaveLeft: true } }),
        { orderNumber: P, known: 'order_cancelled', revision: 4 },
        { orderNumber: P, known: 'goods_returned', revision: 5 },
        anEntry(P, { revision: 6 }),
      ]
      await mustReplaceEach(books, entries)
    },
  },
  {
    id: 'odd-texts',
    title:
      'give back text as it was typed or as NP gave it, with control characters, halves of a character, quotation marks and spaces at its end',
    async run(books) {
      const paymentMethod = { id: 'own', label: `${ODD_TEXTS.join(' ')} `, linked: false }
      const odd = anEntry(P, { order: { problem: { stage: 'shipment', codes: ODD_TEXTS }, paymentMethod } })
      await put(books, odd)
      mustEqualInAnyFieldOrder(await books.load(P), odd, 'It is as it was saved.')
    },
  },
]

/** Saves entries of one order, each in the place of the one before. */
async function mustReplaceEach(books: Books, entries: readonly BookEntry[]): Promise<void> {
  for (const [before, entry] of entries.entries()) {
    const saved = await books.save(entry, before === 0 ? null : before)
    mustEqualInAnyFieldOrder(saved, 'saved', 'The expected entry is there.')
    mustEqualInAnyFieldOrder(await books.load(P), entry, 'What is loaded is what was saved last.')
  }
}
