import { goesAlone } from '../entry/goes-alone.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import { planSync } from '../plan/plan-sync.js'
import { handOver } from './errand/hand-over.js'
import { poll } from './errand/poll.js'
import { reportShipments } from './errand/report-shipments.js'
import { screen } from './errand/screen.js'
import { inBatches } from './in-batches.js'
import { inLanes } from './in-lanes.js'
import { noteStalled } from './note-stalled.js'
import { mayBegin } from './run/may-begin.js'
import type { Run } from './run/run.js'
import { doubtEntry } from './settle/doubt-entry.js'
import { settleUnchanged } from './settle/settle-unchanged.js'
import { sharingOneId } from './sharing-one-id.js'

/** Sees to some orders: plans, then does what is due, some calls at a time. */
export async function workOn(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const { clock, limits, schedule } = run.settings
  const plan = planSync(entries, clock.now(), schedule)
  run.book.due(plan.wakeAtMs)
  // One of them would get the other's result, or report its shipment: whose the id is, a person finds at NP (READ-20,
  // READ-21).
  const sharing = sharingOneId([...plan.screen, ...plan.poll, ...plan.report])
  for (const entry of sharing) await settleUnchanged(run, entry, (current) => doubtEntry(current, clock.now()))
  const calls = (due: readonly SyncEntry[], most: number, make: Make) =>
    inBatches(
      due.filter((entry) => !sharing.has(entry)),
      most,
    ).map((batch) => async () => {
      if (mayBegin(run)) await make(run, batch)
    })
  const reports = (due: readonly SyncEntry[]) => calls(due, limits.reportBatch, reportShipments)
  const polls = (due: readonly SyncEntry[]) => calls(due, limits.pollBatch, poll)
  // Orders whose details were given up come all first or all last: a tick has little time for details, and each is to
  // have some.
  const inTurn = [run.slowFirst, !run.slowFirst].flatMap((isSlow) =>
    plan.screen.filter(({ order }) => run.slow.has(order.orderNumber) === isSlow),
  )
  const screens = calls(inTurn, limits.screeningBatch, screen)

  const handOvers = plan.handOver.map((entry) => () => handOver(run, entry))
  await inLanes([...handOvers, ...reports(plan.report.filter(goesTogether))], limits.concurrency)
  // Before any 審査依頼: details that don't come would keep results waiting.
  await inLanes(polls(plan.poll.filter(goesTogether)), limits.concurrency)
  // One 審査依頼 after another, until NP has answered one: each that it doesn't answer is left to a person.
  let begun = 0
  do {
    await screens[begun]?.()
    begun += 1
  } while (begun < screens.length && run.unansweredCalls.get('screening') !== 0)
  // Last those that go alone: each may take a whole time-out, and that NP doesn't answer them ends no other call of
  // their kind, but that of their like: after three in a row they have their turn at the next tick, those that weren't
  // tried first.
  const alone = [...reports(plan.report.filter(goesAlone)), ...polls(plan.poll.filter(goesAlone))]
  await inLanes([...screens.slice(begun), ...alone], limits.concurrency)
  await noteStalled(run, plan)
}

function goesTogether(entry: SyncEntry): boolean {
  return !goesAlone(entry)
}

type Make = (run: Run, batch: readonly SyncEntry[]) => Promise<void>
