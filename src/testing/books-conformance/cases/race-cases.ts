import type { BookEntry } from '../../../books/book-entry.js'
import type { Books } from '../../../books/books.js'
import { lookWhileItIsSaved } from '../../look-while-it-is-saved.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
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
      for (const round of ROUNDS) await oneOf([books, second], different(P, round + 2), round + 1)
    },
  },
  {
    id: 'one-first-of-two',
    title: 'let one of two first saves through that are made at the same time',
    async run(books, second = books) {
      for (const round of ROUNDS) await oneOf([books, second], different(`KIT-${1001 + round}`, 1), null)
    },
  },
  {
    id: 'one-of-equals',
    title:
      'let one of two saves through that are the same, whether they are made at the same time or one after the other',
    async run(books, second = books) {
      for (const round of ROUNDS) {
        const [entry, expected] = [anEntry(P, { revision: round + 1, kept: { goodsHaveLeft: true } }), round || null]
        await oneOf([books, second], [entry, entry, entry, entry], expected)
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

/** Saves entries of one order at the same time, over two connections by turns: one is saved, and seen by both. */
async function oneOf(
  both: readonly [Books, Books],
  entries: readonly BookEntry[],
  expected: number | null,
): Promise<void> {
  const saves = entries.map((entry, index) => both[index % 2 === 0 ? 0 : 1].save(entry, expected))
  const outcomes = await Promise.all(saves).catch((thrown) => {
    throw new Error(
      'A save that comes too late says "conflict" and throws nothing, as of a transaction that could not be serialized.',
      { cause: thrown },
    )
  })
  const saved = outcomes.filter((outcome) => outcome === 'saved')
  mustEqualInAnyFieldOrder(saved.length, 1, 'One is saved, the others conflict.')
  const winner = entries[outcomes.indexOf('saved')]
  for (const books of both) {
    const found = await books.load(winner?.orderNumber ?? P)
    mustEqualInAnyFieldOrder(found, winner, 'The one that was saved is there.')
  }
}
