import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryExport, type Export, type Row } from '../../makeshop/arbitrary-export.js'
import { fileOf } from '../../makeshop/exports.js'
import { type Books, newsOf, noBooks } from './office-books.js'

const RUN = { seed: 20261128, numRuns: 150 }
const NUMBERS = ['P1', 'P2', 'P3', 'P4'] as const

const anExport = arbitraryExport(NUMBERS.length)
/** Some mornings, and the one behind them. */
const someMornings = fc.tuple(fc.array(anExport, { maxLength: 3 }), anExport)

/** The rows of an export, its orders in this order. */
const rowsIn = (shown: Export, order: readonly number[] = [...NUMBERS.keys()]): Row[] =>
  order.flatMap((at) => {
    const row = shown[at]
    return row == null ? [] : [{ 注文番号: NUMBERS[at] ?? '', ...row }]
  })

const withoutNumberAt = (place: number, rows: readonly Row[]): Row[] => [
  ...rows.slice(0, place),
  { 注文番号: 'P9"' },
  ...rows.slice(place),
]

const through = async (mornings: readonly Export[]): Promise<Books> => {
  let books = noBooks
  for (const [day, shown] of mornings.entries()) books = await books.takes(day + 1, fileOf(...rowsIn(shown)))
  return books
}

const isOfReport = (row: Row | null | undefined) => row?.決済ステータス?.startsWith('出荷報告') === true

const law = <T>(title: string, drawn: fc.Arbitrary<T>, holds: (drawn: T) => Promise<void>): void => {
  it(`${title} (seed ${RUN.seed})`, () => fc.assert(fc.asyncProperty(drawn, holds), RUN))
}

describe('exports, taken over morning by morning', () => {
  law('LINK-06: the same one once more changes nothing, and ships the same', someMornings, async ([mornings, last]) => {
    const file = fileOf(...rowsIn(last))
    const once = await (await through(mornings)).takes(5, file)
    const twice = await once.takes(5, file)
    expect(twice.gates()).toStrictEqual(once.gates())
    expect([twice.orders, twice.newest]).toStrictEqual([once.orders, once.newest])
  })

  law(
    'READ-26: in whichever order its orders stand, the same is kept, and the same is news',
    fc.tuple(someMornings, fc.shuffledSubarray([...NUMBERS.keys()], { minLength: NUMBERS.length })),
    async ([[mornings, last], order]) => {
      const before = await through(mornings)
      const one = await before.takes(5, fileOf(...rowsIn(last)))
      const other = await before.takes(5, fileOf(...rowsIn(last, order)))
      expect(new Map([...other.orders].sort())).toStrictEqual(new Map([...one.orders].sort()))
      expect(newsOf(other).length).toBe(newsOf(one).length)
    },
  )

  law(
    'READ-24: with a row that names no order nothing ships, and the others are kept all the same',
    fc.tuple(someMornings, fc.nat(NUMBERS.length)),
    async ([[mornings, last], place]) => {
      const before = await through(mornings)
      const whole = await before.takes(5, fileOf(...rowsIn(last)))
      const broken = await before.takes(5, fileOf(...withoutNumberAt(place, rowsIn(last))))
      expect(Object.values(broken.gates())).not.toContain('ship')
      expect(broken.orders).toStrictEqual(whole.orders)
    },
  )

  it(`SHIP-09, READ-09: a report beside 未配送 is doubted where none came before, whether its order was known or not (seed ${RUN.seed})`, async () => {
    let doubted = 0
    const holds = async ([mornings, last]: readonly [readonly Export[], Export]) => {
      const books = await (await through(mornings)).takes(5, fileOf(...rowsIn(last)))
      for (const [at, number] of NUMBERS.entries()) {
        const row = last[at]
        const known = books.orders.get(number)
        const isReport = isOfReport(row) && row?.配送ステータス === '未配送' && row.処理状況 === ''
        if (!isReport || row.決済方法 !== 'NP後払い') continue
        if (known === undefined || typeof known === 'string' || known.order.closed !== null) continue
        if (mornings.some((shown) => isOfReport(shown[at]))) continue
        doubted += 1
        const taken = newsOf(books).find(({ orderNumber }) => orderNumber === number)
        expect(taken?.findings.map(({ code }) => code)).toContain('report_without_delivery')
        expect(known.order.syncTrust).toBe('suspect')
      }
    }
    await fc.assert(fc.asyncProperty(someMornings, holds), RUN)
    expect(doubted, 'a law that looks at nothing').toBeGreaterThan(5)
  })

  it(`READ-16, LINK-06: nothing ships but what the last shows as 審査OK and 未配送 (seed ${RUN.seed})`, async () => {
    let parcels = 0
    const holds = async ([mornings, last]: readonly [readonly Export[], Export]) => {
      const gates = (await (await through(mornings)).takes(5, fileOf(...rowsIn(last)))).gates()
      for (const [at, number] of NUMBERS.entries()) {
        if (gates[number] !== 'ship') continue
        parcels += 1
        expect(last[at]).toEqual({
          決済ステータス: '審査OK',
          配送ステータス: '未配送',
          処理状況: '',
          決済方法: 'NP後払い',
        })
      }
    }
    await fc.assert(fc.asyncProperty(someMornings, holds), RUN)
    expect(parcels, 'a law that looks at nothing').toBeGreaterThan(5)
  })
})
