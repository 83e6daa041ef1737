import type {
  KeptOrder,
  KnownOrder,
  TakenRow,
  TakeOverOptions,
  TakeOverReport,
} from '../../../src/back-office/index.js'
import {
  type BookEntry,
  type Books,
  type BooksFailure,
  eachInBooks,
  gateInBooks,
  type RefusedInBooks,
  takeOverIntoBooks,
} from '../../../src/books/index.js'
import type { Result } from '../../../src/index.js'
import { type ImportOptions, type ImportRow, importExport } from '../../../src/makeshop/index.js'
import { chunked, OPTIONS } from '../../makeshop/exports.js'

/** When the export of a day was made: 09:00 of that day in April. */
export const morningOf = (day: number): string => `2026-04-0${day}T09:00:00+09:00`

/** An hour of that day. */
export const hourOf = (day: number, hour: number): string => `2026-04-0${day}T${hour}:00:00+09:00`

/** What was told of a row: its order, and what was found. */
const toldOf = (row: ImportRow, { outcome, findings }: TakenRow): string =>
  [row.orderNumber, outcome, ...findings.map(({ code }) => code)].join(' ')

/** What may go wrong, in either of the two forms. */
export type Failed = BooksFailure | RefusedInBooks

/** Takes the export of a day over into books; what is news goes to `told`. */
export const takesOver = (
  books: Books,
  day: number,
  file: string,
  told: string[] = [],
  { mayHaveNewForms, ...settings }: Partial<ImportOptions> & Pick<TakeOverOptions, 'mayHaveNewForms'> = {},
): Promise<Result<TakeOverReport, Failed>> => {
  const options = { ...OPTIONS, ...settings, at: morningOf(day) }
  return takeOverIntoBooks(books, importExport(chunked(file), options), {
    ...options,
    mayHaveNewForms,
    onNews: (row, taken) => told.push(toldOf(row, taken)),
  })
}

/** What is known under each number. */
export async function knownIn(books: Books): Promise<Readonly<Record<string, KnownOrder | 'unreadable'>>> {
  const known: Record<string, KnownOrder | 'unreadable'> = {}
  for await (const entry of eachInBooks(books)) known[entry.orderNumber] = entry.known
  return known
}

/** What the gate says of each parcel. */
export async function gatesOf(books: Books): Promise<Readonly<Record<string, string>>> {
  const gates: Record<string, string> = {}
  for (const orderNumber of Object.keys(await knownIn(books))) {
    const gate = await gateInBooks(books, orderNumber)
    gates[orderNumber] = gate.ok ? gate.val.verdict : gate.val.code
  }
  return gates
}

/** The first entry of a kept order. */
export const firstEntryOf = (kept: KeptOrder): BookEntry => ({
  orderNumber: kept.order.orderNumber,
  known: kept,
  revision: 1,
})
