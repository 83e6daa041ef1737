import { isLeftAlone } from '../../book/is-left-alone.js'
import type { SyncEntry } from '../../book/sync-entry.js'
import type { NextEntry } from './settle.js'

/** An order that moved on while a call for it was out: nothing of that call is applied. */
export function passedBy(entry: SyncEntry): NextEntry {
  return { next: null, outcome: isLeftAlone(entry) ? 'too_late' : 'overtaken' }
}
