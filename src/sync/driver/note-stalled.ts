import { attentionOf } from '../entry/attention-of.js'
import { dueAtMsOf } from '../entry/due-at-ms-of.js'
import { recordAbout } from '../entry/record-about.js'
import type { SyncPlan } from '../plan/sync-plan.js'
import { versionOf } from '../store/version-of.js'
import { endOf } from './end-of.js'
import { mayNote } from './run/may-note.js'
import type { Run } from './run/run.js'

/**
 * Has a person told of the orders that have stalled and didn't come to their turn, since NP is closed or silent, or
 * details are slow: nobody else tells of them, for a try does that. Those that were tried are changed, and conflict.
 */
export async function noteStalled(run: Run, { screen, poll, report, stalled }: SyncPlan): Promise<void> {
  if (endOf(run) === 'done') return
  // One that isn't due yet has its time (LINK-06), and whoever tries it then tells of it.
  const due = new Set([...screen, ...poll, ...report])
  for (const entry of stalled) {
    if (!mayNote(run)) return
    if (!due.has(entry) || attentionOf(entry) !== null) continue
    const sync = recordAbout(entry, { dueAtMs: dueAtMsOf(entry), attention: 'stalled' })
    const saved = await run.store.save({ order: entry.order, sync }, versionOf(entry))
    if (saved === 'failed') return
    if (saved === 'saved') run.stalledNoted += 1
  }
}
