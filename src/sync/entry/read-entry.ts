import { plainOrder } from '../../order/plain-order.js'
import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { entryFault } from './entry-fault.js'
import { recordFields } from './record-fields.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * Reads an entry into plain data, each field once, lest one that is fetched only when it is asked for fails in the
 * middle of a tick; `null`: it is malformed (READ-24). An order of our own is frozen, and stays as it is.
 */
export function readEntry(given: SyncEntry | undefined): SyncEntry | null {
  return attempt(
    () => {
      if (!isRecord(given)) return null
      const { order, sync } = given
      const entry = {
        order: plainOrder(order),
        sync: isRecord(sync) ? recordFields(sync) : sync,
      }
      return entryFault(entry) === null ? entry : null
    },
    () => null,
  )
}
