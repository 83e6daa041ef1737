import { explain } from 'makeshop-np-atobarai'
import { recordInBooks } from 'makeshop-np-atobarai/books'

/**
 * Records in the books what people have done, of orders that are kept.
 *
 * @param {import('../books/file-books.mjs').FileBooks} books
 * @param {readonly import('./read-done.mjs').Done[]} done
 * @param {'ja' | 'en'} locale
 */
export async function record(books, done, locale) {
  const all = []
  for (const each of done) all.push(await recordOne(books, each, locale))
  return { recorded: all.filter((one) => one !== null), unknown: done.filter((_, place) => all[place] === null) }
}

/** @param {import('../books/file-books.mjs').FileBooks} books @param {import('./read-done.mjs').Done} done */
async function recordOne(books, { orderNumber, event, label }, locale) {
  const told = { orderNumber, at: event.at, event: event.type, label: label[locale] }
  // A confirmation of yesterday would settle the doubt of today.
  const key = JSON.stringify([orderNumber, event])
  if (books.recorded.has(key)) return { ...told, outcome: 'recorded_before', goodsHaveLeft: false, notes: [] }
  const { ok, val } = await recordInBooks(books, orderNumber, event)
  // In memory nothing else goes wrong than that no order is kept that can be read back.
  if (!ok && val.code !== 'refused') return null
  // What was refused may be accepted by what the next export shows.
  if (ok) books.recorded.add(key)
  return {
    ...told,
    outcome: ok ? (val.changed ? 'changed' : 'unchanged') : 'refused',
    goodsHaveLeft: !ok && event.type === 'delivery.completed',
    notes: notesOf({ ok, val }).map((note) => explain(note, locale)),
  }
}

/** Why not, and what instead; or what to know of it, and what it leaves to be done. */
function notesOf({ ok, val }) {
  return ok ? [...val.routes, ...val.warnings, ...val.opened] : [val.refusal]
}
