import { createReadStream } from 'node:fs'
import { explainBooksFailure, takeOverIntoBooks } from 'makeshop-np-atobarai/books'
import { importExport } from 'makeshop-np-atobarai/makeshop'

/**
 * @typedef {{
 *   row: import('makeshop-np-atobarai/makeshop').ImportRow,
 *   taken: import('makeshop-np-atobarai/back-office').TakenRow,
 * }} News
 * @typedef {Awaited<ReturnType<typeof takeOver>>} TakenOver
 */

/**
 * Takes an export over into the books. Its news is still to be told before the books are written into their file.
 *
 * @param {import('./books/file-books.mjs').FileBooks} books
 * @param {string} file
 * @param {import('makeshop-np-atobarai/makeshop').ImportOptions} options
 * @param {{ now: string | undefined, mayHaveNewForms: boolean, locale: 'ja' | 'en' }} how `now`: the clock, so that no export
 * of the future is taken over
 */
export async function takeOver(books, file, options, { now, mayHaveNewForms, locale }) {
  /** @type {News[]} */
  const news = []
  /** Orders that can't be read back. @type {string[]} */
  const skipped = []
  const thrown = []
  let notUnderstood = 0
  /** @type {import('makeshop-np-atobarai/makeshop').HeaderRow | null} */
  let header = null
  const notes = []
  /** What is wrong with the file as a whole. */
  const faults = []

  async function* rows() {
    for await (const row of importExport(createReadStream(file), options)) {
      if (row.outcome === 'header') header = row
      if (row.outcome === 'file') faults.push(...row.issues)
      if (row.outcome === 'header' || row.outcome === 'file') notes.push(...row.notes)
      if (row.outcome === 'not_understood') notUnderstood += 1
      if (books.unrestored.has(row.orderNumber ?? '')) skipped.push(row.orderNumber)
      else yield row
    }
  }

  const onNews = (row, taken) => news.push({ row, taken })
  const onThrown = (error) => thrown.push(error)
  const taken = await takeOverIntoBooks(books, rows(), { ...options, now, mayHaveNewForms, onNews, onThrown })
  if (!taken.ok) throw thrown[0] ?? new Error(explainBooksFailure(taken.val, locale))
  return { ...taken.val, news, skipped, notUnderstood, header, notes, faults, encoding: header?.encoding ?? null }
}
