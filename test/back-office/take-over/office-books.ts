import { expect } from 'vitest'
import {
  explainAnswer,
  type KeptOrder,
  type KnownOrder,
  type NewestExport,
  parcelGate,
  startTakeOver,
  type TakenRow,
  type TakeOverReport,
} from '../../../src/back-office/index.js'
import { type ImportOptions, type ImportRow, importExport } from '../../../src/makeshop/index.js'
import { chunked, OPTIONS } from '../../makeshop/exports.js'

/** When the export of a day was made: 09:00 of that day in April. */
export const morningOf = (day: number): string => `2026-04-0${day}T09:00:00+09:00`

/** What an office keeps, and what it does each morning. */
export interface Books {
  readonly orders: ReadonlyMap<string, KnownOrder>
  readonly newest: NewestExport | null
  /** What became of each row of the last export. */
  readonly taken: readonly TakenRow[]
  readonly report: TakeOverReport | null
  /** Takes the export of a day over. */
  takes(day: number, file: string, options?: Partial<ImportOptions>, mayHaveNewForms?: boolean): Promise<Books>
  /** The same, of which only so many rows come before reading breaks off. */
  breaksOff(day: number, file: string, rows: number): Promise<Books>
  /** Changes what is kept of an order. */
  keeps(orderNumber: string, change: (kept: KeptOrder) => KeptOrder): Books
  /** What the gate says of each parcel. */
  gates(): Readonly<Record<string, string>>
}

const booksOf = (
  orders: ReadonlyMap<string, KnownOrder>,
  newest: NewestExport | null,
  taken: readonly TakenRow[],
  report: TakeOverReport | null,
): Books => ({
  orders,
  newest,
  taken,
  report,
  takes: (day, file, options = {}, mayHaveNewForms = false) =>
    taking({ orders, newest }, day, file, options, { rows: Number.POSITIVE_INFINITY, mayHaveNewForms }),
  breaksOff: (day, file, rows) => taking({ orders, newest }, day, file, {}, { rows, mayHaveNewForms: false }),
  keeps: (orderNumber, change) => {
    const known = orders.get(orderNumber)
    if (known === undefined || typeof known === 'string') return expect.fail(`${orderNumber} is not kept`)
    return booksOf(new Map(orders).set(orderNumber, change(known)), newest, taken, report)
  },
  gates: () => Object.fromEntries([...orders].flatMap(([number, known]) => gateOf(number, known, newest))),
})

function gateOf(
  number: string,
  known: KnownOrder,
  newest: NewestExport | null,
): readonly (readonly [string, string])[] {
  if (typeof known === 'string' || newest === null) return []
  return [[number, parcelGate(known, newest).verdict]]
}

async function taking(
  before: Pick<Books, 'orders' | 'newest'>,
  day: number,
  file: string,
  some: Partial<ImportOptions>,
  { rows, mayHaveNewForms }: { readonly rows: number; readonly mayHaveNewForms: boolean },
): Promise<Books> {
  const options = { ...OPTIONS, ...some, at: morningOf(day) }
  const started = startTakeOver({ ...options, mayHaveNewForms }, before.newest)
  if (!started.ok) return expect.fail(explainAnswer(started.val, 'en'))
  const { underWay, add, finish } = started.val
  const orders = new Map(before.orders)
  const taken: TakenRow[] = []
  for await (const row of importExport(chunked(file), options)) {
    if (taken.length === rows) return booksOf(orders, underWay, taken, null)
    const one = add(row, orders.get(numberOf(row)))
    if (one.toKeep !== null) orders.set(one.orderNumber, one.toKeep)
    taken.push(one)
  }
  const report = finish()
  return booksOf(orders, report.newest, taken, report)
}

const numberOf = ({ orderNumber }: ImportRow) => orderNumber ?? ''

/** Books in which nothing stands yet. */
export const noBooks: Books = booksOf(new Map(), null, [], null)

/** What became of the rows behind the header. */
export const rowsOf = ({ taken }: Books) => taken.filter(({ outcome }) => outcome !== 'passed')

/** How many became news. */
export const newsOf = ({ taken }: Books) => taken.filter(({ isNews }) => isNews)
