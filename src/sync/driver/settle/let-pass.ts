import { isLeftAlone } from '../../entry/is-left-alone.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Consequence } from './consequence.js'

/** An order that moved on while a call for it was out: nothing of that call is applied. */
export function letPass(entry: SyncEntry): Consequence {
  return { next: null, outcome: isLeftAlone(entry) ? 'too_late' : 'overtaken' }
}
