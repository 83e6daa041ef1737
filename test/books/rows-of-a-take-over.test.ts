import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ExportRow } from '../../src/back-office/index.js'
import { type Books, createMemoryBooks, takeOverIntoBooks } from '../../src/books/index.js'
import { importExport } from '../../src/makeshop/index.js'
import { OPTIONS } from '../makeshop/exports.js'
import { morningOf } from './support/an-office.js'
import { heard } from './support/calls.js'

const HERE = fileURLToPath(import.meta.url)
const HEADER = { outcome: 'header', notes: [] } as const
const MISSING = { ...HEADER, notes: [{}] } as const
const DOWN = new Error('the database is away')
const away = async (): Promise<never> => {
  throw DOWN
}
const onNews = () => {}

/** Rows that count how they are asked for and closed. */
function counted(rows: readonly ExportRow[]) {
  const calls: string[] = []
  let at = 0
  const iterable = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        calls.push('next')
        const value = rows[at++]
        return value === undefined ? { done: true as const, value } : { done: false as const, value }
      },
      return: async () => {
        calls.push('return')
        return { done: true as const, value: undefined }
      },
    }),
  }
  return { calls, iterable }
}

/** Lets all promises come to their end, and what the system said of files. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Books that answer when the system had time to say what became of a file. */
const slowly = (books: Books) =>
  heard(books, {
    before: async () => {
      for (let turns = 0; turns < 100; turns += 1) await turn()
    },
  })

describe('the rows of a take-over', () => {
  it('are asked for before the books, so that somebody listens to their file', () => {
    const { calls, iterable } = counted([HEADER])
    const asked: string[][] = []
    const books = heard(createMemoryBooks(), { before: () => asked.push([...calls]) })
    void takeOverIntoBooks(books, iterable, { at: morningOf(1), onNews })
    expect(asked).toStrictEqual([['next']])
  })

  it('are each asked for once, and not closed where they come to their end', async () => {
    const { calls, iterable } = counted([HEADER, HEADER])
    expect((await takeOverIntoBooks(createMemoryBooks(), iterable, { at: morningOf(1), onNews })).ok).toBe(true)
    expect(calls).toStrictEqual(['next', 'next', 'next'])
  })

  it.each<readonly [string, string, Partial<Books>]>([
    ['refused', 'yesterday', {}],
    ['not_read', morningOf(1), { loadNewest: away }],
    ['not_saved', morningOf(1), { saveNewest: away }],
    ['busy', morningOf(1), { saveNewest: async () => 'conflict' }],
  ])('are closed where nothing is begun: %s', async (code, at, failing) => {
    const { calls, iterable } = counted([HEADER, HEADER])
    const books = { ...createMemoryBooks(), ...failing }
    expect(await takeOverIntoBooks(books, iterable, { at, onNews })).toMatchObject({ ok: false, val: { code } })
    await turn()
    expect(calls).toStrictEqual(['next', 'return'])
  })

  it('are closed where it stops on the way', async () => {
    const { calls, iterable } = counted([HEADER, MISSING, HEADER])
    const options = { at: morningOf(1), onNews: away }
    expect(await takeOverIntoBooks(createMemoryBooks(), iterable, options)).toMatchObject({
      val: { code: 'news_not_told' },
    })
    expect(calls).toStrictEqual(['next', 'next', 'return'])
  })

  it('needn’t come, nor be closed well, for a refusal', async () => {
    const never = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const unclosed = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: HEADER }), return: away }) }
    for (const rows of [never, unclosed]) {
      const taken = await takeOverIntoBooks(createMemoryBooks(), rows, { at: 'yesterday', onNews })
      expect(taken).toMatchObject({ val: { code: 'refused' } })
      await turn()
    }
  })

  it('LINK-06: of a file that can’t be opened are an export that broke off, however long the books take', async () => {
    const thrown: unknown[] = []
    const rows = importExport(createReadStream(`${HERE}.missing`), OPTIONS)
    const options = { ...OPTIONS, onNews, onThrown: (error: unknown) => thrown.push(error) }
    expect(await takeOverIntoBooks(slowly(createMemoryBooks()), rows, options)).toMatchObject({
      ok: false,
      val: { code: 'export_broke_off', orderNumber: null },
    })
    expect(thrown).toMatchObject([{ code: 'ENOENT' }])
  })

  it('that were never an iterable are an export that broke off', async () => {
    expect(
      await takeOverIntoBooks(createMemoryBooks(), undefined as never, { at: morningOf(1), onNews }),
    ).toMatchObject({
      val: { code: 'export_broke_off' },
    })
  })

  it.each<readonly [string, Partial<Books>, string]>([
    ['refused', {}, 'yesterday'],
    ['not_read', { loadNewest: away }, OPTIONS.at],
  ])('leave no file open where nothing is begun: %s', async (code, failing, at) => {
    const stream = createReadStream(HERE)
    const closed = once(stream, 'close')
    const books = { ...createMemoryBooks(), ...failing }
    const taken = await takeOverIntoBooks(books, importExport(stream, OPTIONS), { at, onNews })
    expect(taken).toMatchObject({ ok: false, val: { code } })
    await closed
    expect(stream.destroyed).toBe(true)
  })
})
