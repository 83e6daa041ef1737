import type { BookEntry } from '../../../books/book-entry.js'
import type { Books } from '../../../books/books.js'
import type { Numbered } from '../../../transport/numbered.js'
import { ALIKE } from '../../alike-numbers.js'
import { manyNumbers } from '../../many-numbers.js'
import { mustEqualInAnyFieldOrder } from '../../must-equal-in-any-field-order.js'
import type { BooksCase } from '../books-case.js'
import { eachValueAlone } from '../each-value.js'
import { aFullEntry, anEntry, put } from '../entries.js'
import { WHY_NOT_KEPT } from '../why-not-kept.js'

/** More than many a limit of somebody else's allows at once. */
const MANY = 1001

/** All entries, page by page. */
export const pageCases: readonly BooksCase[] = [
  {
    id: 'page-empty',
    title: 'give an empty page where they hold nothing',
    async run(books) {
      mustEqualInAnyFieldOrder(await books.page({ after: null, limit: 10 }), [], 'There is no entry.')
    },
  },
  {
    id: 'page-whole',
    title:
      'give each entry of a page as it is loaded, with every value of every field, and every reason for which none is kept',
    async run(books) {
      const entries: readonly BookEntry[] = [
        ...eachValueAlone(),
        aFullEntry('KIT-1'),
        ...WHY_NOT_KEPT.map((known) => ({ orderNumber: `KIT-${known}`, known, revision: 1 })),
      ]
      await put(books, ...entries)
      const found = await books.page({ after: null, limit: entries.length + 1 })
      mustEqualInAnyFieldOrder(byNumber(found), byNumber(entries), 'All are there, as they were saved.')
    },
  },
  {
    id: 'page-limit',
    title: 'give as many entries as they are asked for, and no more',
    async run(books) {
      await put(books, ...['KIT-1', 'KIT-2', 'KIT-3', 'KIT-4'].map((orderNumber) => anEntry(orderNumber)))
      for (const limit of [1, 2, 3]) {
        const found = await books.page({ after: null, limit })
        mustEqualInAnyFieldOrder(found.length, limit, `There are ${limit} and more.`)
      }
    },
  },
  {
    id: 'page-many',
    title: `give more than a thousand entries at once, and fewer than asked for only where there are no more`,
    async run(books) {
      const numbers = manyNumbers(MANY)
      await put(books, ...numbers.map((orderNumber) => anEntry(orderNumber)))
      const found = await books.page({ after: null, limit: MANY + 1 })
      mustEqualInAnyFieldOrder(numbersOf(found), numbers, 'All are there.')
    },
  },
  {
    id: 'page-after',
    title: 'give every entry once where they are asked page by page, whatever the order numbers look like',
    async run(books) {
      const numbers = [...ALIKE, 'KIT-p1', 'KIT-P1']
      await put(books, ...numbers.map((orderNumber) => anEntry(orderNumber)))
      for (const limit of [1, 2, 5]) {
        mustEqualInAnyFieldOrder(await pagesOf(books, limit), [...numbers].sort(), 'Each comes once.')
      }
    },
  },
  {
    id: 'page-inserts',
    title: 'give every entry once, also where others are put in between two pages',
    async run(books) {
      await put(books, ...['KIT-3', 'KIT-5', 'KIT-7'].map((orderNumber) => anEntry(orderNumber)))
      const first = await books.page({ after: null, limit: 1 })
      mustEqualInAnyFieldOrder(first.length, 1, 'There is one, and there are more.')
      await put(books, ...['KIT-2', 'KIT-4', 'KIT-6', 'KIT-8'].map((orderNumber) => anEntry(orderNumber)))
      const others = await books.page({ after: endOf(first), limit: 10 })
      const numbers = [...first, ...others].map((entry) => entry.orderNumber)
      const before = numbers.filter((number) => ['KIT-3', 'KIT-5', 'KIT-7'].includes(number)).sort()
      mustEqualInAnyFieldOrder(before, ['KIT-3', 'KIT-5', 'KIT-7'], 'Those that were there come once each.')
      mustEqualInAnyFieldOrder(new Set(numbers).size, numbers.length, 'None comes twice.')
    },
  },
  {
    id: 'page-after-last',
    title: 'give nothing behind the last entry',
    async run(books) {
      await put(books, anEntry('KIT-1'), anEntry('KIT-2'))
      const page = await books.page({ after: null, limit: 2 })
      mustEqualInAnyFieldOrder(numbersOf(page), ['KIT-1', 'KIT-2'], 'Both are there.')
      mustEqualInAnyFieldOrder(await books.page({ after: endOf(page), limit: 2 }), [], 'There are no more.')
    },
  },
  {
    id: 'page-changed',
    title: 'keep an entry where it is among the others when it is saved anew',
    async run(books) {
      const numbers = ['KIT-1', 'KIT-2', 'KIT-3']
      await put(books, ...numbers.map((orderNumber) => anEntry(orderNumber)))
      const before = await books.page({ after: null, limit: 3 })
      mustEqualInAnyFieldOrder(numbersOf(before), numbers, 'All are there.')
      // The one in the middle: it may go to neither end.
      for (const { orderNumber } of before.slice(1, 2)) {
        const saved = await books.save(anEntry(orderNumber, { revision: 2 }), 1)
        mustEqualInAnyFieldOrder(saved, 'saved', 'The expected entry is there.')
      }
      const after = await books.page({ after: null, limit: 3 })
      mustEqualInAnyFieldOrder(
        after.map(({ orderNumber, revision }) => [orderNumber, revision]),
        before.map(({ orderNumber }, place) => [orderNumber, place === 1 ? 2 : 1]),
        'They stand in the same order, the changed one with what was saved last.',
      )
    },
  },
]

function numbersOf(entries: readonly Numbered[]): readonly string[] {
  return entries.map(({ orderNumber }) => orderNumber).sort()
}

/** The number with which a page ends. */
function endOf(page: readonly Numbered[]): string | null {
  return page.at(-1)?.orderNumber ?? null
}

function byNumber<T extends Numbered>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((one, other) => (one.orderNumber < other.orderNumber ? -1 : 1))
}

/** The numbers of all entries, asked for page by page, sorted. A page that doesn't go forward comes to an end, too. */
async function pagesOf(books: Books, limit: number): Promise<readonly string[]> {
  const numbers: string[] = []
  let after: string | null = null
  do {
    const page: readonly Numbered[] = await books.page({ after, limit })
    numbers.push(...page.map(({ orderNumber }) => orderNumber))
    after = page.length < limit ? null : endOf(page)
  } while (after !== null && numbers.length < 10 * ALIKE.length)
  return numbers.sort()
}
