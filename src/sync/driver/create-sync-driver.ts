import { backoffOf } from '../backoff/backoff.js'
import { openReport } from '../report/report-book.js'
import type { SyncEnd, SyncReport } from '../report/sync-report.js'
import { safeStore } from '../store/safe-store.js'
import { lookUpAttention } from './look-up-attention.js'
import { instantOf } from './run/instant-of.js'
import { MOST_UNANSWERED, type Run } from './run/run.js'
import { settingsOf } from './run/settings.js'
import type { SyncDriverOptions } from './run/sync-driver-options.js'
import { tell, tellThrown } from './run/tell.js'
import { seeToAll } from './see-to-all.js'
import { seeToOne } from './see-to-one.js'
import type { SyncDriver } from './sync-driver.js'

/**
 * Makes a driver: a thin loop around `planSync` that sends what is due, asks for results and brings what comes of it
 * into the store. **Only for those who build the link itself:** beside a live 自動連携 it would register orders a
 * second time.
 *
 * An order is claimed before its call: 審査待ち and 出荷報告中 are saved first, so that a driver that is stopped leaves a
 * mark and two drivers on one store never send an order twice. What isn't known is no failure: a 審査依頼 whose outcome
 * is unknown waits for a person, a 出荷報告 is sent again (READ-20). Closed and suspect orders are left alone.
 *
 * @param options - the store, the way to NP, the buyer's details and the clock: made before the driver, whole
 *
 * @example
 * ```ts
 * const driver = createSyncDriver({ store, transport, details, clock: systemClock })
 * const report = await driver.tick()
 * console.log(explainSyncReport(report))
 * ```
 *
 * @throws TypeError when one of them lacks a function, or a limit or the schedule can't be meant: found by a tick, each
 * would leave an order to a person.
 *
 * @category Sync
 */
export function createSyncDriver(options: SyncDriverOptions): SyncDriver {
  const settings = settingsOf(options)
  const { clock, limits, schedule, signal } = settings
  let ticking: Promise<SyncReport> | null = null
  // These outlast a tick. After one in which NP answered no 審査依頼, the next finds out by a single one whether it
  // does again.
  let unansweredScreenings = 0
  const slow = new Set<string>()
  let slowFirst = false

  const begin = (): Run => {
    const book = openReport(instantOf(clock.now()), limits.listAtMost, (orderNumber, outcome, done) =>
      tell(settings, () => settings.onProgress?.({ orderNumber, outcome, done })),
    )
    const store = safeStore(settings.store, book.fault, (thrown) => tellThrown(settings, thrown))
    const run: Run = {
      settings,
      store,
      book,
      npIsClosed: false,
      offline: 0,
      unansweredCalls: new Map(),
      callsPostponed: false,
      detailsMs: 0,
      detailsPostponed: false,
      stalledNoted: 0,
      slow,
      slowFirst,
    }
    if (unansweredScreenings > 0)
      run.unansweredCalls.set('screening', Math.min(unansweredScreenings, MOST_UNANSWERED - 1))
    return run
  }
  const end = (run: Run, ended: SyncEnd) => {
    unansweredScreenings = run.unansweredCalls.get('screening') ?? unansweredScreenings
    return run.book.close(instantOf(clock.now()), ended)
  }

  async function tickOnce(): Promise<SyncReport> {
    const run = begin()
    const anySlow = slow.size > 0
    const ended = await seeToAll(run)
    await lookUpAttention(run)
    if (ended === 'done') slow.clear()
    // In every second tick, lest new orders, whose details use up a tick's time, keep them waiting for ever.
    slowFirst = anySlow && !slowFirst
    return end(run, signal?.aborted ? 'stopped' : ended)
  }

  async function tick(): Promise<SyncReport> {
    ticking ??= tickOnce().finally(() => {
      ticking = null
    })
    return ticking
  }

  return {
    tick,
    async syncOne(orderNumber) {
      const run = begin()
      return end(run, await seeToOne(run, orderNumber))
    },
    async run(onReport) {
      let closed = backoffOf(schedule.whileClosed)
      while (signal?.aborted !== true) {
        const report = await tick()
        tell(settings, () => onReport?.(report))
        const atWork = report.ended === 'done' || report.ended === 'details_slow'
        const pause = atWork ? untilNext(report, clock.now(), schedule.lookEveryMs) : closed.delayMs
        closed = atWork ? backoffOf(schedule.whileClosed) : closed.next()
        await clock.wait(pause, signal)
      }
    },
  }
}

const LEAST_PAUSE_MS = 1_000

/** Until the next order that the tick saw is due, but not longer than until the next look. */
function untilNext({ wakeAt }: SyncReport, now: number, lookEveryMs: number): number {
  return Math.min(lookEveryMs, Math.max(LEAST_PAUSE_MS, (wakeAt ?? Number.POSITIVE_INFINITY) - now))
}
