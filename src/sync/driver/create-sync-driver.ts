import type { SyncEnd, SyncReport } from '../report/sync-report.js'
import type { Backoff } from '../schedule/backoff.js'
import { lookUpAttention } from './look-up-attention.js'
import { pauseAfter } from './pause-after.js'
import { beginRun } from './run/begin-run.js'
import { instantOf } from './run/instant-of.js'
import type { Outlasting } from './run/outlasting.js'
import type { Run } from './run/run.js'
import { settingsOf } from './run/settings.js'
import type { SyncDriverOptions } from './run/sync-driver-options.js'
import { tell } from './run/tell.js'
import { seeToAll } from './see-to-all.js'
import { seeToOne } from './see-to-one.js'
import type { SyncDriver } from './sync-driver.js'

/**
 * Makes a driver: a thin loop around `planSync` that sends what is due, asks for results, and brings what comes of it
 * into the store. **Only for those who build the link itself:** beside a live 自動連携 it would register orders a
 * second time.
 *
 * - It claims an order before its call: it saves 審査待ち or 出荷報告中 first. So a driver that is stopped leaves a
 *   mark, and two drivers on one store never send an order twice.
 * - What isn't known is no failure: a 審査依頼 whose outcome is unknown waits for a person, a 出荷報告 is sent again
 *   (READ-20).
 * - It leaves closed and suspect orders alone.
 *
 * @param options - the store, the way to NP, the buyer's details and the clock, all of them ready for use
 *
 * @example
 * ```ts
 * const driver = createSyncDriver({ store, transport, details, clock: systemClock })
 * const report = await driver.tick()
 * console.log(explainSyncReport(report))
 * ```
 *
 * @throws TypeError if one of them lacks a function, or if a limit or the schedule makes no sense: found only by a
 * tick, each would leave an order to a person.
 *
 * @category Sync
 */
export function createSyncDriver(options: SyncDriverOptions): SyncDriver {
  const settings = settingsOf(options)
  const { clock, schedule, signal } = settings
  const outlasting: Outlasting = {
    unansweredScreenings: 0,
    slow: new Set(),
    slowFirst: false,
    lookedAheadAt: Number.NEGATIVE_INFINITY,
  }
  let ticking: Promise<SyncReport> | null = null

  const end = (run: Run, ended: SyncEnd) => {
    outlasting.unansweredScreenings = run.unansweredCalls.get('screening') ?? outlasting.unansweredScreenings
    return run.book.close(instantOf(clock.now()), ended)
  }

  async function tickOnce(): Promise<SyncReport> {
    const { slow, slowFirst } = outlasting
    const run = beginRun(settings, outlasting)
    const anySlow = slow.size > 0
    const ended = await seeToAll(run, outlasting)
    await lookUpAttention(run)
    if (ended === 'done') slow.clear()
    // In every second tick, lest new orders, whose details use up a tick's time, keep them waiting for ever.
    outlasting.slowFirst = anySlow && !slowFirst
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
      const run = beginRun(settings, outlasting)
      return end(run, await seeToOne(run, orderNumber))
    },
    async run(onReport) {
      let closed: Backoff | null = null
      while (signal?.aborted !== true) {
        const report = await tick()
        tell(settings, () => onReport?.(report))
        const pause = pauseAfter(report, clock.now(), schedule, closed)
        closed = pause.closed
        await clock.wait(pause.pauseMs, signal)
      }
    },
  }
}
