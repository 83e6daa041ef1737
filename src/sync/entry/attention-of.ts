import { attempt } from '../../shape/attempt.js'
import type { AttentionReason } from './attention-reason.js'
import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * Says why an order waits for a person as far as the link is concerned; `null` if it doesn't. What a status itself asks
 * of a person (審査保留, 審査NG, 要確認) and what follow-ups ask isn't repeated here. It never throws.
 *
 * For a store: ask it of every entry that is saved, keep the answer in an indexed column, and answer `attention` by
 * that column.
 *
 * @param entry - the entry as it is to be saved
 * @returns `null`: it waits for nobody
 *
 * @category Sync
 */
export function attentionOf(entry: SyncEntry): AttentionReason | null {
  return attempt(
    () => reasonOf(entry),
    () => 'malformed',
  )
}

function reasonOf(entry: SyncEntry): AttentionReason | null {
  const { order, sync } = entry
  if (order.closed !== null) return null
  if (order.syncTrust !== 'linked') return 'sync_suspect'
  return isAbout(entry) ? sync.attention : null
}
