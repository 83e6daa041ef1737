import type { SyncEntry } from '../book/sync-entry.js'
import { togetherOf } from '../book/together-of.js'
import { planSync } from '../plan/plan-sync.js'
import { doubtEntry } from './doubt-entry.js'
import { handOver } from './hand-over.js'
import { inBatches } from './in-batches.js'
import { inLanes } from './in-lanes.js'
import { poll } from './poll.js'
import { report } from './report.js'
import { mayBegin, type Run } from './run.js'
import { screen } from './screen.js'
import { settleUnchanged } from './settle-unchanged.js'
import { sharingOneId } from './sharing-one-id.js'

/** Sees to some orders: plans, then does what is due, some calls at a time. */
export async function workOn(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const { clock, limits, schedule } = run.settings
  const plan = planSync(entries, clock.now(), schedule)
  run.book.due(plan.wakeAt)
  // One of them would get the other's result, or report its shipment: whose the id is, a person finds at NP (READ-20, READ-21).
  const sharing = sharingOneId([...plan.screen, ...plan.poll, ...plan.report])
  for (const entry of sharing) await settleUnchanged(run, entry, (current) => doubtEntry(current, clock.now()))
  const calls = (due: readonly SyncEntry[], most: number, make: Make) =>
    inBatches(
      due.filter((entry) => !sharing.has(entry)),
      most,
    ).map((batch) => async () => {
      if (mayBegin(run)) await make(run, batch)
    })
  const reports = (due: readonly SyncEntry[]) => calls(due, limits.reportBatch, report)
  const polls = (due: readonly SyncEntry[]) => calls(due, limits.pollBatch, poll)
  // Those whose details were given up before or after all others: they have little time together, and both are to have some.
  const inTurn = [run.slowFirst, !run.slowFirst].flatMap((isSlow) =>
    plan.screen.filter(({ order }) => run.slow.has(order.orderNumber) === isSlow),
  )
  const screens = calls(inTurn, limits.screeningBatch, screen)

  const handOvers = plan.handOver.map((entry) => () => handOver(run, entry))
  await inLanes([...handOvers, ...reports(plan.report.filter(isInCompany))], limits.concurrency)
  // Before any 審査依頼: details that don't come would keep results waiting.
  await inLanes(polls(plan.poll.filter(isInCompany)), limits.concurrency)
  // One 審査依頼 after another, until NP has answered one: whatever it doesn't answer is a person's.
  let begun = 0
  do {
    await screens[begun]?.()
    begun += 1
  } while (begun < screens.length && run.unansweredCalls.get('screening') !== 0)
  // Behind all others those that go by themselves: each may take its call's whole time-out, and none ends their kind's turn.
  const alone = [...reports(plan.report.filter(goesAlone)), ...polls(plan.poll.filter(goesAlone))]
  await inLanes([...screens.slice(begun), ...alone], limits.concurrency)
}

/** Whether NP answered no call with an order, down to the smallest. */
function goesAlone(entry: SyncEntry): boolean {
  return togetherOf(entry) === 1
}

function isInCompany(entry: SyncEntry): boolean {
  return !goesAlone(entry)
}

type Make = (run: Run, batch: readonly SyncEntry[]) => Promise<void>
