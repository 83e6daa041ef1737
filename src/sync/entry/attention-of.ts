import { attempt } from '../../shape/attempt.js'
import type { AttentionReason } from './attention-reason.js'
import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * Why an order waits for a person as far as the link is concerned, or `null`. What a status itself asks of a person
 * (審査保留, 審査NG, 要確認) and what the order's follow-ups do isn't repeated here.
 *
 * A store asks this of every entry that it saves, keeps the answer in a column with an index, and answers `attention`
 * by it. It never throws.
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
  if (order.syncTrust !== 'linked') return 'suspect'
  return isAbout(entry) ? sync.attention : null
}
