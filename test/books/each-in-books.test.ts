import { describe, expect, it } from 'vitest'
import { keepOrder, startTriage } from '../../src/back-office/index.js'
import { type Books, createMemoryBooks, eachInBooks, type StoredEntry } from '../../src/books/index.js'
import { anOrder } from '../support/an-order.js'
import { firstEntryOf, morningOf } from './support/an-office.js'

const entry = (orderNumber: string) =>
  firstEntryOf(keepOrder(anOrder({ in: 'screening_approved', orderNumber }), morningOf(1)).unwrap())

const ENTRY = 'an object with orderNumber, known and revision'
const LIST = ['a page', 'a list of entries'] as const
const BEHIND = ['a page', 'of entries behind those of the last one'] as const

async function booksOf(...orderNumbers: readonly string[]): Promise<Books> {
  const books = createMemoryBooks()
  for (const orderNumber of orderNumbers) await books.save(entry(orderNumber), null)
  return books
}

async function all(entries: AsyncIterable<StoredEntry>): Promise<readonly StoredEntry[]> {
  const found: StoredEntry[] = []
  for await (const each of entries) found.push(each)
  return found
}

describe('eachInBooks', () => {
  it.each([1, 2, 3, 4, 500])('gives each entry once, in pages of %i', async (pageSize) => {
    const books = await booksOf('P3', 'P1', 'P2')
    expect(await all(eachInBooks(books, { pageSize }))).toStrictEqual([entry('P1'), entry('P2'), entry('P3')])
  })

  it('READ-24: asks for 500 at once unless told otherwise, and for no more once a page wasn’t full', async () => {
    const books = await booksOf('P1', 'P2')
    const asked: unknown[] = []
    const counted: Books = {
      ...books,
      page: (query) => {
        asked.push(query)
        return books.page(query)
      },
    }
    await all(eachInBooks(counted))
    for (const absent of [null, {}, { pageSize: undefined }, { pageSize: null }])
      await all(eachInBooks(counted, absent))
    await all(eachInBooks(counted, { pageSize: 2 }))
    expect(asked).toStrictEqual([
      ...Array.from({ length: 5 }, () => ({ after: null, limit: 500 })),
      { after: null, limit: 2 },
      { after: 'P2', limit: 2 },
    ])
  })

  it('READ-24: gives what can’t be restored as unreadable, which a triage counts as unread', async () => {
    const page = async () => [
      entry('P1'),
      { orderNumber: 'P2', known: 'unreadable', revision: 1 } as const,
      { ...entry('P3'), known: { order: entry('P3').known } as never },
      { orderNumber: 'P4', known: 'other_payment_method', revision: 1 } as const,
      { ...entry('P5'), orderNumber: 'P 5' },
      { orderNumber: '', known: 'other_payment_method', revision: 1 } as const,
      { orderNumber: 'P7', known: 'multiple_destinations', revision: 1 } as const,
    ]
    const books: Books = { ...createMemoryBooks(), page }
    const found = await all(eachInBooks(books))
    expect(found.map(({ known }) => (typeof known === 'string' ? known : 'kept'))).toStrictEqual([
      ...[
        'kept',
        'unreadable',
        'unreadable',
        'other_payment_method',
        'unreadable',
        'unreadable',
        'multiple_destinations',
      ],
    ])
    const running = startTriage(morningOf(2)).unwrap()
    for await (const { known } of eachInBooks(books)) running.addKept(known)
    expect(running.report()).toMatchObject({
      total: 5,
      unreadCount: 4,
      unread: [
        { position: 1, path: 'kept' },
        { position: 2, path: 'kept' },
        { position: 4, path: 'kept' },
        { position: 5, path: 'kept' },
      ],
    })
  })

  it.each([
    ['what is no entry', async () => [null as never], 'an entry of a page', ENTRY],
    ['an entry as text', async () => ['P1' as never], 'an entry of a page', ENTRY],
    [
      'an entry without a number',
      async () => [{ ...entry('P1'), orderNumber: null as never }],
      'orderNumber of an entry of a page',
      'a text',
    ],
    [
      'an entry with a bigint',
      async () => [{ ...entry('P1'), revision: 1n as never }],
      'revision of an entry of a page',
      'a whole number from 1 on, no text nor bigint',
    ],
    ['a set for a page', async () => new Set() as never, ...LIST],
    [
      'what a driver gives for a page',
      async () => ({ rows: [entry('P1')], *[Symbol.iterator]() {} }) as never,
      ...LIST,
    ],
    ['nothing for a page', async () => undefined as never, ...LIST],
    ['the same entry twice', async () => [entry('P1'), entry('P1')], ...BEHIND],
    ['the same page again and again', async () => [entry('P1')], ...BEHIND],
  ])('throws a TypeError where books give %s', async (_, page, what, wanted) => {
    const found = all(eachInBooks({ ...createMemoryBooks(), page }, { pageSize: 1 }))
    await expect(found).rejects.toThrow(new TypeError(`${what} has to be ${wanted}.`))
  })

  it('throws a TypeError where a page begins with what the last one had', async () => {
    const books = await booksOf('P1', 'P2', 'P3')
    const page: Books['page'] = async ({ after, limit }) => {
      const { length } = await books.page({ after: null, limit: 10 })
      return books.page({ after: after === null || length > 3 ? after : 'P1', limit })
    }
    const found = all(eachInBooks({ ...books, page }, { pageSize: 2 }))
    await expect(found).rejects.toThrow(new TypeError(`${BEHIND[0]} has to be ${BEHIND[1]}.`))
  })

  it.each([0, -1, 1.5, Number.NaN])('throws a TypeError where it is to ask for %d at once', async (pageSize) => {
    const found = all(eachInBooks(createMemoryBooks(), { pageSize }))
    await expect(found).rejects.toThrow(new TypeError('pageSize has to be a whole number, 1 or more.'))
  })

  it('throws what the books throw', async () => {
    const away = new Error('the database is away')
    const books: Books = { ...createMemoryBooks(), page: () => Promise.reject(away) }
    await expect(all(eachInBooks(books))).rejects.toBe(away)
  })
})
