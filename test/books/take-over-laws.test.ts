import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Books, createMemoryBooks, recordInBooks } from '../../src/books/index.js'
import type { OrderEventOf } from '../../src/index.js'
import { arbitraryExport, type Export } from '../makeshop/arbitrary-export.js'
import { fileOf } from '../makeshop/exports.js'
import { SLIP } from '../support/an-event.js'
import { gatesOf, hourOf, knownIn, takesOver } from './support/an-office.js'
import { heard } from './support/calls.js'

const RUN = { seed: 20261128, numRuns: 60 }
const NUMBERS = ['P1', 'P2', 'P3'] as const

const anExport = arbitraryExport(NUMBERS.length)

const fileShowing = (shown: Export) =>
  fileOf(...shown.flatMap((row, at) => (row === null ? [] : [{ 注文番号: NUMBERS[at] ?? '', ...row }])))

/** Books in which the first morning was taken over. */
async function behind(first: Export): Promise<Books> {
  const books = createMemoryBooks()
  await takesOver(books, 1, fileShowing(first))
  return books
}

/** What is kept, whatever the revisions, and which export is the newest. */
const standsIn = async (books: Books) => ({ known: await knownIn(books), newest: await books.loadNewest() })

const law = <T>(title: string, drawn: fc.Arbitrary<T>, holds: (drawn: T) => Promise<void>): void => {
  it(`${title} (seed ${RUN.seed})`, () => fc.assert(fc.asyncProperty(drawn, holds), RUN))
}

const DOWN = new Error('the database is away')

describe('an export that is taken over into books', () => {
  law(
    'LINK-06: at whichever call the books fail, nothing ships or nothing was begun, and a second run makes it whole: all is kept as by one run, and all news was told',
    fc.tuple(anExport, anExport, fc.boolean()),
    async ([first, second, isDone]) => {
      const file = fileShowing(second)
      const whole = await behind(first)
      const news: string[] = []
      const wholeRun = await takesOver(whole, 2, file, news)
      for (let nth = 0; ; nth += 1) {
        const books = await behind(first)
        const before = await standsIn(books)
        let failed = false
        const fails = ({ nth: call }: { readonly nth: number }) => {
          if (call !== nth) return
          failed = true
          throw DOWN
        }
        const told: string[] = []
        const run = await takesOver(heard(books, isDone ? { after: fails } : { before: fails }), 2, file, told)
        if (!failed) break
        expect(run.ok).toBe(false)
        const stands = await standsIn(books)
        const isBegun = stands.newest?.at !== before.newest?.at
        if (!isBegun) expect(stands).toStrictEqual(before)
        else if (stands.newest?.seenSince === null) expect(Object.values(await gatesOf(books))).not.toContain('ship')
        // The last save of all was made, though the books didn't come to say so.
        else expect(stands).toStrictEqual(await standsIn(whole))

        const again = await takesOver(books, 2, file, told)
        expect(again.ok).toBe(wholeRun.ok)
        expect(await standsIn(books)).toStrictEqual(await standsIn(whole))
        expect(await gatesOf(books)).toStrictEqual(await gatesOf(whole))
        expect(told).toEqual(expect.arrayContaining(news))
      }
    },
  )

  law(
    'READ-09: at whichever call 配送完了 is recorded beside it, the goods don’t leave twice',
    fc.tuple(anExport, anExport),
    async ([first, second]) => {
      const file = fileShowing(second)
      const event: OrderEventOf<'delivery.completed'> = {
        ...{ type: 'delivery.completed', channel: 'sanchoku', carrier: 'ヤマト運輸', slipNumber: SLIP },
        at: hourOf(1, 15),
      }
      for (let nth = 0; ; nth += 1) {
        const books = await behind(first)
        let recorded: boolean | null = null
        const beside = heard(books, {
          before: async ({ nth: call }) => {
            if (call === nth) recorded = (await recordInBooks(books, 'P1', event)).ok
          },
        })
        expect((await takesOver(beside, 2, file)).ok).toBe(true)
        if (recorded === null) break
        const { P1 } = await knownIn(books)
        if (recorded) expect(P1).toMatchObject({ goodsHaveLeft: true })
        if (recorded) expect((await gatesOf(books))['P1']).not.toBe('ship')
      }
    },
  )

  law(
    'LINK-06: of two exports at once the later stands, and nothing ships that it doesn’t show as approved and 未配送',
    fc.tuple(anExport, anExport, anExport, fc.scheduler()),
    async ([first, second, third, scheduler]) => {
      const books = await behind(first)
      const slow = () => heard(books, { before: () => scheduler.schedule(Promise.resolve()) })
      const runs = Promise.all([takesOver(slow(), 2, fileShowing(second)), takesOver(slow(), 3, fileShowing(third))])
      await scheduler.waitFor(runs)
      const [, later] = await runs
      expect(later.ok).toBe(true)
      expect((await books.loadNewest())?.at).toBe('2026-04-03T09:00:00+09:00')
      for (const [orderNumber, gate] of Object.entries(await gatesOf(books))) {
        if (gate !== 'ship') continue
        const shown = third.find((_, at) => NUMBERS[at] === orderNumber)
        expect(shown).toMatchObject({ 決済ステータス: '審査OK', 配送ステータス: '未配送' })
      }
    },
  )
})
