import type { SyncEntry } from '../book/sync-entry.js'
import { planSync } from '../plan/plan-sync.js'
import { handOver } from './hand-over.js'
import { inBatches } from './in-batches.js'
import { inLanes } from './in-lanes.js'
import { poll } from './poll.js'
import { report } from './report.js'
import { mayBegin, type Run } from './run.js'
import { screen } from './screen.js'

/** Sees to some orders: plans, then does what is due, some calls at a time. */
export async function workOn(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const { clock, limits, schedule } = run.settings
  const plan = planSync(entries, clock.now(), schedule)
  run.book.due(plan.wakeAt)
  const calls = [
    ...inBatches(plan.report, limits.reportBatch).map((batch) => () => report(run, batch)),
    ...inBatches(plan.screen, limits.screeningBatch).map((batch) => () => screen(run, batch)),
    ...inBatches(plan.poll, limits.pollBatch).map((batch) => () => poll(run, batch)),
  ]
  const jobs = [
    ...plan.handOver.map((entry) => () => handOver(run, entry)),
    ...calls.map((call) => async () => {
      if (mayBegin(run)) await call()
    }),
  ]
  await inLanes(jobs, limits.concurrency)
}
