import { createReadStream, statSync } from 'node:fs'
import { startTakeOver } from 'makeshop-np-atobarai/back-office'
import { importExport } from 'makeshop-np-atobarai/makeshop'

/** The shop as 自動連携 needs it: who has no NP orders has nothing to ship by it. The code itself is of no use here. */
const SHOP = { linkMode: 'automatic', connect: 'pro', spCode: 'set' }

/**
 * @typedef {{
 *   row: import('makeshop-np-atobarai/makeshop').RowReport,
 *   taken: import('makeshop-np-atobarai/back-office').TakenRow,
 * }} News
 * @typedef {import('makeshop-np-atobarai/back-office').TakeOverReport & {
 *   news: News[], skipped: string[], notUnderstood: number, encoding: string | null,
 *   header: import('makeshop-np-atobarai/makeshop').HeaderRow | null,
 * }} TakenOver `skipped`: their order can't be read back; `notUnderstood`: how many rows
 * @typedef {{
 *   underWay: import('makeshop-np-atobarai/back-office').NewestExport,
 *   run: () => Promise<TakenOver | { lostColumns: string[] }>,
 * }} TakeOver `underWay` is to be saved before it runs; `lostColumns`: the export before had them
 */

/**
 * Prepares to take an export over into the books: an older one than the newest is refused.
 *
 * @param {import('./books/books.mjs').Books} books
 * @param {string} file
 * @param {import('makeshop-np-atobarai/makeshop').ImportSettings} settings
 * @param {{ at: string, fewerColumns: boolean }} how
 * @returns {import('makeshop-np-atobarai').Result<TakeOver, object>}
 */
export function prepareTakeOver(books, file, settings, { at, fewerColumns }) {
  const options = { ...settings, shop: SHOP, at }
  // First: a stream of a file that isn't there would fail with nobody listening.
  statSync(file)
  return startTakeOver(options, books.newest).map(({ underWay, add, finish }) => ({
    underWay,
    run: async () => {
      const news = []
      const skipped = []
      let notUnderstood = 0
      let header = null
      for await (const row of importExport(createReadStream(file), options)) {
        if (row.outcome === 'header') header = row
        const lostColumns = books.columns.filter((column) => header !== null && !(column in header.columns))
        // Without 処理状況 a cancel looks like any other order.
        if (lostColumns.length > 0 && !fewerColumns) return { lostColumns }
        if (row.outcome === 'not_understood') notUnderstood += 1
        const orderNumber = row.orderNumber ?? ''
        if (books.unrestored.has(orderNumber)) {
          skipped.push(orderNumber)
          continue
        }
        const taken = add(row, books.orders.get(orderNumber))
        if (taken.isNews) news.push({ row, taken })
        if (taken.toKeep !== null) books.orders.set(taken.orderNumber, taken.toKeep)
      }
      return { ...finish(), news, skipped, notUnderstood, header, encoding: header?.encoding ?? null }
    },
  }))
}
