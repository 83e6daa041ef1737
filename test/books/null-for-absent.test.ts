import { expect, it } from 'vitest'
import { keepOrder } from '../../src/back-office/index.js'
import {
  type Books,
  type BooksOptions,
  changeInBooks,
  createMemoryBooks,
  type EachInBooksOptions,
  eachInBooks,
  gateInBooks,
  recordInBooks,
  type StoredEntry,
  type TakeOverIntoBooksOptions,
  takeOverIntoBooks,
} from '../../src/books/index.js'
import { Ok } from '../../src/index.js'
import { at, reverted } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'
import { firstEntryOf } from './support/an-office.js'

const order = anOrder({ in: 'screening_approved', orderNumber: 'P1' })
const kept = keepOrder(order, at).unwrap()

const ofBooks: NullsOf<BooksOptions> = { onThrown: null }
const ofTakeOver: NullsOf<TakeOverIntoBooksOptions> = {
  onThrown: null,
  ownPaymentMethods: null,
  now: null,
  mayHaveNewForms: null,
}
const ofEach: NullsOf<EachInBooksOptions> = { pageSize: null }

async function numbersIn(entries: AsyncIterable<StoredEntry>): Promise<readonly string[]> {
  const numbers: string[] = []
  for await (const { orderNumber } of entries) numbers.push(orderNumber)
  return numbers
}

type Asked = readonly [what: string, nulls: object, ask: (books: Books, absent: object | null) => unknown]

const ASKED: readonly Asked[] = [
  ['changeInBooks', ofBooks, (books, absent) => changeInBooks(books, 'P1', () => Ok({ kept }), absent)],
  ['recordInBooks', ofBooks, (books, absent) => recordInBooks(books, 'P1', reverted, absent)],
  ['gateInBooks', ofBooks, (books, absent) => gateInBooks(books, 'P1', absent)],
  [
    'takeOverIntoBooks',
    ofTakeOver,
    (books, absent) => takeOverIntoBooks(books, [], { at, onNews: () => {}, ...absent }),
  ],
  ['eachInBooks', ofEach, (books, absent) => numbersIn(eachInBooks(books, absent))],
]

it.each(ASKED)('READ-24: of options of %s, left out, undefined and null are the same', async (_, nulls, ask) => {
  const away: Books = { ...createMemoryBooks(), load: () => Promise.reject(new Error('the database is away')) }
  for (const booksOf of [createMemoryBooks, () => away]) {
    const answerTo = async (absent: object | null) => {
      const books = booksOf()
      await books.save(firstEntryOf(kept), null)
      return ask(books, absent)
    }
    const answer = await answerTo({})
    for (const absent of [null, ...absencesOf(nulls)]) expect(await answerTo(absent)).toStrictEqual(answer)
  }
})
