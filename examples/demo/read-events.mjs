import { ORDER_EVENT_TYPES, orderEventLabel } from 'makeshop-np-atobarai'
import { parseOrderEvent } from 'makeshop-np-atobarai/schema'
import { EVENT_FIELDS } from './event-fields.mjs'
import { notAnObject, unknownOrder, wrongRoot } from './faults.mjs'
import { oneOf } from './labels.mjs'
import { isRecord } from './read-orders.mjs'
import { readRow } from './read-row.mjs'

/** Where a label ends in の記録, the package's sentences ask to record what stands before that. */
function namesOf(type) {
  const label = orderEventLabel(type, 'ja')
  return [label, label.replace(/の記録$/, '')]
}

/** Reads which of some events is meant. @param {readonly string[]} types */
function typeAmong(types) {
  return oneOf(Object.fromEntries(types.map((type) => [type, namesOf(type)])))
}

/**
 * @typedef {{
 *   event: import('makeshop-np-atobarai').OrderEvent, label: import('./faults.mjs').Text, path: string,
 * }} Happening
 */

/**
 * @param {unknown} value of the events file
 * @param {{ numbers?: ReadonlySet<unknown>, types?: readonly string[], parse?: typeof parseOrderEvent }} [wanted]
 *   `numbers`: of the orders, any where it is left out
 * @returns {{ byOrder: Map<unknown, Happening[]>, spoilt: Set<unknown>, faults: import('./faults.mjs').Fault[] }}
 *   `spoilt`: orders with an event that can't be read; what follows it would only mislead
 */
export function readEvents(value, { numbers, types = ORDER_EVENT_TYPES, parse = parseOrderEvent } = {}) {
  const typeOf = typeAmong(types)
  const byOrder = new Map()
  const spoilt = new Set()
  const faults = []
  if (!isRecord(value) || !Array.isArray(value.events)) {
    faults.push(wrongRoot('', '{ "events": [ … ] }'))
    return { byOrder, spoilt, faults }
  }
  for (const [index, row] of value.events.entries()) {
    const path = `events[${index}]`
    if (!isRecord(row)) {
      faults.push(notAnObject(path))
      continue
    }
    const { 注文番号: number, 出来事: word, ...rest } = row
    if (numbers === undefined ? typeof number !== 'string' : !numbers.has(number)) {
      faults.push(unknownOrder(`${path}.注文番号`, number))
      continue
    }
    const happening = readEvent(typeOf(word ?? '', `${path}.出来事`, faults), rest, path, faults, parse)
    if (happening === undefined) spoilt.add(number)
    else if (byOrder.has(number)) byOrder.get(number).push(happening)
    else byOrder.set(number, [happening])
  }
  return { byOrder, spoilt, faults }
}

/** @returns {Happening | undefined} */
function readEvent(type, row, path, faults, parseEvent) {
  if (type === undefined) return undefined
  const parse = (value) => parseEvent({ type, ...value })
  const event = readRow(row, { 日時: { to: 'at' }, ...EVENT_FIELDS[type] }, parse, path, faults)
  return event && { event, path, label: { ja: orderEventLabel(type, 'ja'), en: orderEventLabel(type, 'en') } }
}
