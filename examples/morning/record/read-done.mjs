import { OPERATOR_EVENT_TYPES } from 'makeshop-np-atobarai'
import { parseOperatorEvent } from 'makeshop-np-atobarai/schema'
import { fromTheFuture } from '../../demo/faults.mjs'
import { located } from '../../demo/located.mjs'
import { readEvents } from '../../demo/read-events.mjs'
import { readJson } from '../../demo/read-json.mjs'

/**
 * @typedef {import('../../demo/read-events.mjs').Happening & { orderNumber: string }} Done
 */

/**
 * Reads what people have done. Where anything of it can't be read, nothing is recorded: a parcel of which 配送完了 was
 * misspelt would leave once more.
 *
 * @param {string | undefined} file
 * @param {{ locale: 'ja' | 'en', latest: number }} how `latest`: what is said to have happened later hasn't yet
 * @returns {{ done: Done[], faults: import('../../demo/located.mjs').Located[] }}
 */
export function readDone(file, { locale, latest }) {
  if (file === undefined) return { done: [], faults: [] }
  const { value, fault } = readJson(file)
  if (fault !== undefined) return { done: [], faults: located(file, [fault], locale) }
  const { byOrder, faults } = readEvents(value, { types: OPERATOR_EVENT_TYPES, parse: parseOperatorEvent })
  const done = [...byOrder].flatMap(([orderNumber, happenings]) => happenings.map((each) => ({ ...each, orderNumber })))
  const early = done.filter(({ event }) => Date.parse(event.at) > latest)
  const all = [...faults, ...early.map(({ path, event }) => fromTheFuture(`${path}.日時`, event.at))]
  return { done, faults: located(file, all, locale) }
}
