import { isLeft } from '../book/is-left.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { Placed } from './settle.js'

/** An order that moved on while a call for it was out: nothing of that call is applied. */
export function passedBy(entry: SyncEntry): Placed {
  return { next: null, outcome: isLeft(entry) ? 'too_late' : 'overtaken' }
}
