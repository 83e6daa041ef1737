import { explain, Ok } from 'makeshop-np-atobarai'
import { decideKept } from 'makeshop-np-atobarai/back-office'
import { changeInBooks } from 'makeshop-np-atobarai/books'

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
  // A confirmation of yesterday would settle the doubt of today.
  const key = JSON.stringify([orderNumber, event])
  const isAgain = books.recorded.has(key)
  const changed = await changeInBooks(books, orderNumber, (kept) => Ok(decided(kept, event, isAgain)))
  // In memory nothing else goes wrong than that no order is kept that can be read back.
  if (!changed.ok) return null
  const { outcome, goodsHaveLeft, notes } = changed.val
  // What was refused may be accepted by what the next export shows.
  if (outcome !== 'refused') books.recorded.add(key)
  const told = { orderNumber, at: event.at, event: event.type, label: label[locale], outcome, goodsHaveLeft }
  return { ...told, notes: notes.map((note) => explain(note, locale)) }
}

/** Why not, and what instead; or what to know of it, and what it leaves to be done. */
function decided(kept, event, isAgain) {
  if (isAgain) return { kept, outcome: 'recorded_before', goodsHaveLeft: false, notes: [] }
  const { ok, val } = decideKept(kept, event)
  const outcome = ok ? (val.changed ? 'changed' : 'unchanged') : 'refused'
  if (ok)
    return { kept: val.kept, outcome, goodsHaveLeft: false, notes: [...val.routes, ...val.warnings, ...val.opened] }
  // Whoever says so has seen them go, whatever the order allows.
  const goodsHaveLeft = event.type === 'delivery.completed'
  return { kept: goodsHaveLeft ? { ...kept, goodsHaveLeft } : kept, outcome, goodsHaveLeft, notes: [val] }
}
