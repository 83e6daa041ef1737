import { isLeftAlone } from '../../book/is-left-alone.js'
import type { SyncEntry } from '../../book/sync-entry.js'
import type { Consequence } from './settle.js'

/** An order that moved on while a call for it was out: nothing of that call is applied. */
export function passedBy(entry: SyncEntry): Consequence {
  return { next: null, outcome: isLeftAlone(entry) ? 'too_late' : 'overtaken' }
}
