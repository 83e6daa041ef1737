import type { BookEntry } from '../../../books/book-entry.js'
import { lookWhileItIsSaved } from '../../look-while-it-is-saved.js'
import { nthNumber } from '../../many-numbers.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import { mustSaveOne } from '../../must-save-one.js'
import { ROUNDS } from '../../rounds.js'
import type { BooksCase } from '../books-case.js'
import { anEntry, put } from '../entries.js'

const P = 'KIT-0001'

/** What several do with one order at the same time. */
export const raceCases: readonly BooksCase[] = [
  {
    id: 'one-of-two',
    title: 'let one of two saves through that are made at the same time',
    async run(books, second = books) {
      await put(books, anEntry(P))
      mustEqualInAnyFieldOrder(await second.load(P), anEntry(P), 'What is there is loaded.')
      for (const round of ROUNDS) await mustSaveOne([books, second], P, different(P, round + 2), round + 1)
    },
  },
  {
    id: 'one-first-of-two',
    title: 'let one of two first saves through that are made at the same time',
    async run(books, second = books) {
      for (const round of ROUNDS) {
        const orderNumber = nthNumber(round)
        await mustSaveOne([books, second], orderNumber, different(orderNumber, 1), null)
      }
    },
  },
  {
    id: 'one-of-equals',
    title:
      'let one of two saves through that are the same, whether they are made at the same time or one after the other',
    async run(books, second = books) {
      for (const round of ROUNDS) {
        const [entry, expected] = [anEntry(P, { revision: round + 1, kept: { goodsHaveLeft: true } }), round || null]
        await mustSaveOne([books, second], P, [entry, entry, entry, entry], expected)
        for (const each of [books, second]) {
          mustEqualInAnyFieldOrder(await each.save(entry, expected), 'conflict', 'Somebody else saved the same.')
        }
      }
    },
  },
  {
    id: 'never-torn',
    title: 'give the revision and the rest of an entry as one save put them there, also in the midst of the next',
    async run(books, second = books) {
      await put(books, anEntry(P, { order: { version: 1 } }))
      const looks = [books, second].map((each) => async () => {
        const entry = await each.load(P)
        const version = entry === null || typeof entry.known === 'string' ? null : entry.known.order.version
        mustEqualInAnyFieldOrder(version, entry?.revision ?? 0, 'Both are of one save.')
      })
      await lookWhileItIsSaved(looks, async (revision) => {
        const saved = await books.save(anEntry(P, { revision, order: { version: revision } }), revision - 1)
        mustEqualInAnyFieldOrder(saved, 'saved', 'The expected entry is there.')
      })
    },
  },
]

/** Entries of one order, each with something else in it. */
function different(orderNumber: string, revision: number): readonly BookEntry[] {
  return [4, 5, 6, 7].map((version) => anEntry(orderNumber, { revision, order: { version } }))
}
