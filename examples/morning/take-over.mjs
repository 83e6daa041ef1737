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
 *   news: News[], skipped: string[], encoding: string | null,
 * }} TakenOver `skipped`: their order can't be read back
 */

/**
 * Takes an export over into the books. While it runs, the books say that nothing ships; what came of it is saved by
 * whoever has told the news.
 *
 * @param {import('./books.mjs').Books} books
 * @param {string} file
 * @param {import('makeshop-np-atobarai/makeshop').ImportSettings} settings
 * @param {string} at
 * @returns {Promise<import('makeshop-np-atobarai').Result<TakenOver, object>>}
 */
export async function takeOver(books, file, settings, at) {
  const options = { ...settings, shop: SHOP, at }
  // First: a stream of a file that isn't there would fail with nobody listening.
  statSync(file)
  const started = startTakeOver(options, books.newest)
  if (!started.ok) return started
  const { underWay, add, finish } = started.val
  books.newest = underWay
  books.save()
  const news = []
  const skipped = []
  let encoding = null
  for await (const row of importExport(createReadStream(file), options)) {
    if (row.outcome === 'header') encoding = row.encoding
    const orderNumber = row.orderNumber ?? ''
    if (books.unrestored.has(orderNumber)) {
      skipped.push(orderNumber)
      continue
    }
    const taken = add(row, books.orders.get(orderNumber))
    if (taken.isNews) news.push({ row, taken })
    if (taken.toKeep !== null) books.orders.set(taken.orderNumber, taken.toKeep)
  }
  const { newest, orderNumbers, counts } = finish()
  books.newest = newest
  return started.map(() => ({ newest, orderNumbers, counts, news, skipped, encoding }))
}
