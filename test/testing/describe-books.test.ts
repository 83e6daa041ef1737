import { describe, expect, it } from 'vitest'
import { type Books, createMemoryBooks } from '../../src/books/index.js'
import { readEntry } from '../../src/books/read-entry.js'
import { isInstant } from '../../src/order/form/is-instant.js'
import { BOOKS_CASES, describeBooks } from '../../src/testing/index.js'
import { BOOKS_MUTANTS, wrongBooks } from './books-mutants.js'

describeBooks({ describe, it, title: 'the books in memory', setUp: () => ({ books: createMemoryBooks() }) })

const IDS = BOOKS_CASES.map(({ id }) => id)

/** The cases that books fail, each asked of some that are made for it, and perhaps of a second connection to them. */
async function failed(setUp: () => Books, connectAgain?: () => Books): Promise<string[]> {
  const failures: string[] = []
  for (const { id, run } of BOOKS_CASES) {
    await run(setUp(), connectAgain?.()).catch((thrown: unknown) => {
      expect(thrown, id).toBeInstanceOf(Error)
      failures.push(id)
    })
  }
  return failures
}

describe('the cases of the books’ kit', () => {
  it('have an id and a title each, none of them twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length)
    expect(new Set(BOOKS_CASES.map(({ title }) => title)).size).toBe(IDS.length)
    for (const { title } of BOOKS_CASES) expect(title).toMatch(/^[a-z]+ .+[a-z]$/)
  })

  it('have a mutant each, and no mutant is without its case', () => {
    expect(Object.keys(BOOKS_MUTANTS)).toEqual(IDS)
  })

  it.each(Object.entries(BOOKS_MUTANTS))(
    'are failed by what breaks one promise, that one alone: %s',
    async (id, mutant) => {
      expect(await failed(() => wrongBooks(mutant))).toEqual([id])
    },
  )

  it('say of books that throw where another was faster what they have to say instead, and why they threw', async () => {
    const thrown = new Error('could not serialize access due to concurrent update')
    const strict = () =>
      wrongBooks((right) => ({
        async save(entry, expected) {
          const outcome = await right.save(entry, expected)
          if (outcome === 'conflict') throw thrown
          return outcome
        },
      }))
    for (const id of ['one-of-two', 'one-first-of-two', 'one-of-equals']) {
      const found = BOOKS_CASES.find((each) => each.id === id)
      await expect(found?.run(strict()), id).rejects.toMatchObject({
        message: expect.stringMatching(/^A save that comes too late says "conflict" and throws nothing/),
        cause: thrown,
      })
    }
  })

  it('are all passed by books whose order of pages is their own', async () => {
    const backwards = () =>
      wrongBooks((right) => ({
        page: async ({ after, limit }) => {
          const all = [...(await right.page({ after: null, limit: 10_000 }))].reverse()
          const from = after === null ? 0 : all.findIndex(({ orderNumber }) => orderNumber === after) + 1
          return all.slice(from, from + limit)
        },
      }))
    expect(await failed(backwards)).toEqual([])
  })

  it('find books that have a cache of their own, over a second connection', async () => {
    let data = createMemoryBooks()
    const cached = (): Books => {
      const found = new Map<string, ReturnType<Books['load']>>()
      return {
        ...data,
        load: (orderNumber) => {
          const entry = found.get(orderNumber) ?? data.load(orderNumber)
          found.set(orderNumber, entry)
          return entry
        },
        save: async (entry, expected) => {
          found.delete(entry.orderNumber)
          return data.save(entry, expected)
        },
      }
    }
    const setUp = () => {
      data = createMemoryBooks()
      return cached()
    }
    expect(await failed(setUp)).toEqual([])
    expect(await failed(setUp, cached)).toContain('loads-anew')
  })

  it.each([
    [undefined, 'Books'],
    ['books of one’s own', 'books of one’s own'],
  ])('stand under a title, with their own: %s', (title, seen) => {
    const [titles, cases]: [string[], string[]] = [[], []]
    describeBooks({
      describe: (name, body) => {
        titles.push(name)
        body()
      },
      it: (name) => cases.push(name),
      setUp: () => ({ books: createMemoryBooks() }),
      ...(title === undefined ? {} : { title }),
    })
    expect([titles, cases]).toStrictEqual([[seen], BOOKS_CASES.map((each) => each.title)])
  })

  it('are each run over a second connection as well, opened once, and closed whatever came of the case', async () => {
    let [opened, closed] = [0, 0]
    const runs: (() => Promise<void>)[] = []
    describeBooks({
      describe: (_, body) => body(),
      it: (_, run) => runs.push(run),
      setUp: () => ({
        books: wrongBooks(() => ({ loadNewest: () => Promise.reject(new Error('away')) })),
        connectAgain: () => {
          opened += 1
          return createMemoryBooks()
        },
        tearDown: () => void closed++,
      }),
    })
    const outcomes = await Promise.allSettled(runs.map((run) => run()))
    expect([opened, closed]).toStrictEqual([BOOKS_CASES.length, BOOKS_CASES.length])
    expect(new Set(outcomes.map(({ status }) => status))).toStrictEqual(new Set(['fulfilled', 'rejected']))
  })
})

describe('what the cases give books to save', () => {
  it.each(BOOKS_CASES.map((each) => [each.id, each] as const))('READ-24: is well formed: %s', async (_, { run }) => {
    const books = createMemoryBooks()
    const save: Books['save'] = async (entry, expected) => {
      expect(readEntry(entry, 'what is saved')).toStrictEqual(entry)
      expect(entry.revision).toBeGreaterThan(0)
      // Right books may work one out from the other.
      if (expected !== null) expect(entry.revision).toBe(expected + 1)
      return books.save(entry, expected)
    }
    const saveNewest: Books['saveNewest'] = async (newest) => {
      expect(newest.at).toSatisfy(isInstant)
      expect(newest.seenSince ?? newest.at).toBe(newest.at)
      return books.saveNewest(newest)
    }
    await run({ ...books, save, saveNewest })
  })
})

describe('each answer of books is looked at, and a case that fails says what was promised and what came', () => {
  const FORM = /^[A-Z].*\.( Expected: .+\. Instead: .+)?$/s

  /** Books of which one answer is wrong, though they do what they are asked. */
  const onceWrong = (nth: number) => {
    const right = createMemoryBooks()
    let [calls, wrong] = [0, '']
    const answer = <A>(method: string, given: A, other: (given: A) => A): A => {
      calls += 1
      if (calls !== nth) return given
      wrong = method
      return other(given)
    }
    const some = { orderNumber: 'KIT-9', known: 'other_payment_method', revision: 1 } as const
    const newest = { at: '2026-03-01T00:00:00Z', seenSince: null }
    const other = <T>(outcome: T) => (outcome === 'saved' ? 'conflict' : 'saved')
    const spoilt: Books = {
      load: async (orderNumber) => answer('load', await right.load(orderNumber), (was) => (was === null ? some : null)),
      save: async (entry, expected) => answer('save', await right.save(entry, expected), other),
      page: async (query) =>
        answer('page', await right.page(query), (page) => (page.length === 0 ? [some] : page.slice(1))),
      loadNewest: async () => answer('loadNewest', await right.loadNewest(), (was) => (was === null ? newest : null)),
      saveNewest: async (given) => answer('saveNewest', await right.saveNewest(given), other),
    }
    return { spoilt, wrong: () => wrong }
  }

  /** Of two exports at once the earlier may be told either, and what is put in between two pages may be left out. */
  const EITHER: Readonly<Record<string, readonly string[]>> = {
    'newest-of-two': Array.from({ length: 10 }, () => 'saveNewest'),
    'page-inserts': ['page'],
  }

  it.each(BOOKS_CASES.map((each) => [each.id, each] as const))('%s', async (id, { run }) => {
    const unseen: string[] = []
    for (let nth = 1; ; nth += 1) {
      const { spoilt, wrong } = onceWrong(nth)
      const failure: unknown = await run(spoilt).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      if (wrong() === '') break
      if (failure === null) unseen.push(wrong())
      else expect(failure).toMatchObject({ message: expect.stringMatching(FORM) })
    }
    expect(unseen).toStrictEqual(EITHER[id] ?? [])
  })
})
