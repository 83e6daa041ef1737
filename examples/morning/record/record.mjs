import { explain } from 'makeshop-np-atobarai'
import { decideKept } from 'makeshop-np-atobarai/back-office'

/**
 * Records in the books what people have done, of orders that are kept.
 *
 * @param {import('../books/books.mjs').Books} books
 * @param {readonly import('./read-done.mjs').Done[]} done
 * @param {'ja' | 'en'} locale
 * @returns {{ recorded: ReturnType<typeof recordOne>[], unknown: import('./read-done.mjs').Done[] }} `unknown`: their
 *   orders aren't kept
 */
export function record(books, done, locale) {
  const isKept = ({ orderNumber }) =>
    (books.orders.get(orderNumber) ?? 'other_payment_method') !== 'other_payment_method'
  const known = done.filter(isKept)
  return {
    recorded: known.map((each) => recordOne(books, each, locale)),
    unknown: done.filter((each) => !known.includes(each)),
  }
}

/** @param {import('../books/books.mjs').Books} books @param {import('./read-done.mjs').Done} done */
function recordOne(books, { orderNumber, event, label }, locale) {
  const kept = books.orders.get(orderNumber)
  const told = { orderNumber, at: event.at, event: event.type, label: label[locale] }
  // A confirmation of yesterday would settle the doubt of today.
  const key = JSON.stringify([orderNumber, event])
  if (books.recorded.has(key)) return { ...told, outcome: 'recorded_before', goodsHaveLeft: false, notes: [] }
  const answer = decideKept(kept, event)
  // What was refused may be accepted by what the next export shows.
  if (answer.ok) books.recorded.add(key)
  // Whoever says so has seen them go, whatever the order allows.
  const goodsHaveLeft = !answer.ok && event.type === 'delivery.completed'
  books.orders.set(
    orderNumber,
    answer.ok ? answer.val.kept : { ...kept, goodsHaveLeft: kept.goodsHaveLeft || goodsHaveLeft },
  )
  return {
    ...told,
    outcome: answer.ok ? (answer.val.changed ? 'changed' : 'unchanged') : 'refused',
    goodsHaveLeft,
    notes: notesOf(answer).map((note) => explain(note, locale)),
  }
}

/** Why not, and what instead; or what to know of it, and what it leaves to be done. */
function notesOf({ ok, val }) {
  return ok ? [...val.routes, ...val.warnings, ...val.opened] : [val]
}
