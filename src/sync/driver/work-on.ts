import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { planSync } from '../plan/plan-sync.js'
import { handOver } from './hand-over.js'
import { inBatches } from './in-batches.js'
import { inLanes } from './in-lanes.js'
import { poll } from './poll.js'
import { report } from './report.js'
import { mayAsk, type Run } from './run.js'
import { screen } from './screen.js'

/** Sees to some orders: plans, then does what is due, some calls at a time. */
export async function workOn(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const { clock, limits, schedule } = run.settings
  const plan = planSync(entries, clock.now(), schedule)
  run.book.due(plan.wakeAt)
  const calls = (asked: AskedOfNp, batches: readonly (readonly SyncEntry[])[], make: Make) =>
    batches.map((batch) => async () => {
      if (mayAsk(run, asked)) await make(run, batch)
      else run.left = true
    })
  const reports = calls('shipment_report', inBatches(plan.report, limits.reportBatch), report)
  const screens = calls('screening', inBatches(plan.screen, limits.screeningBatch), screen)
  const polls = calls('screening_result', inBatches(plan.poll, limits.pollBatch), poll)

  await inLanes([...plan.handOver.map((entry) => () => handOver(run, entry)), ...reports], limits.concurrency)
  // Before any 審査依頼: details that don't come would keep results waiting.
  await inLanes(polls, limits.concurrency)
  // One 審査依頼 after another, until NP has answered one: whatever it doesn't answer is a person's.
  let begun = 0
  do {
    await screens[begun]?.()
    begun += 1
  } while (begun < screens.length && run.unanswered.get('screening') !== 0)
  await inLanes(screens.slice(begun), limits.concurrency)
}

type Make = (run: Run, batch: readonly SyncEntry[]) => Promise<void>
