import { explain } from 'makeshop-np-atobarai'
import { decideKept } from 'makeshop-np-atobarai/back-office'
import { parseOperatorEvent } from 'makeshop-np-atobarai/schema'
import { readEvents } from '../demo/read-events.mjs'

/**
 * Records in the books what people have done in makeshop or in NP's console. An order with an event that can't be read
 * stays as it was: what follows that would only mislead.
 *
 * @param {import('./books.mjs').Books} books
 * @param {unknown} value of the events file
 * @param {'ja' | 'en'} locale
 */
export function record(books, value, locale) {
  const kept = [...books.orders].filter(([, known]) => known !== 'other_payment_method')
  const { byOrder, spoilt, faults } = readEvents(value, new Set(kept.map(([number]) => number)), parseOperatorEvent)
  const recorded = []
  for (const [orderNumber, happenings] of byOrder) {
    if (spoilt.has(orderNumber)) continue
    for (const { event, label } of happenings) {
      const answer = decideKept(books.orders.get(orderNumber), event)
      if (answer.ok) books.orders.set(orderNumber, answer.val.kept)
      recorded.push({
        orderNumber,
        at: event.at,
        event: event.type,
        label: label[locale],
        outcome: answer.ok ? (answer.val.changed ? 'changed' : 'unchanged') : 'refused',
        notes: notesOf(answer).map((note) => explain(note, locale)),
      })
    }
  }
  return { recorded, faults }
}

/** Why not, and what instead; or what to know of it, and what it leaves to be done. */
function notesOf({ ok, val }) {
  return ok ? [...val.routes, ...val.warnings, ...val.opened] : [val]
}
