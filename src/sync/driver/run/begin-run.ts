import { openReport } from '../../report/report-book.js'
import { safeStore } from '../../store/safe-store.js'
import { instantOf } from './instant-of.js'
import { MOST_UNANSWERED } from './is-silent.js'
import type { Outlasting } from './outlasting.js'
import type { Run } from './run.js'
import type { Settings } from './settings.js'
import { tell, tellThrown } from './tell.js'

/** Begins a tick, or to see to one order. */
export function beginRun(settings: Settings, { unansweredScreenings, slow, slowFirst }: Outlasting): Run {
  const { clock, limits } = settings
  const book = openReport(instantOf(clock.now()), limits.listAtMost, (orderNumber, outcome, done) =>
    tell(settings, () => settings.onProgress?.({ orderNumber, outcome, done })),
  )
  const run: Run = {
    settings,
    store: safeStore(settings.store, book.fault, (thrown) => tellThrown(settings, thrown)),
    book,
    npIsClosed: false,
    offline: 0,
    unansweredCalls: new Map(),
    unansweredAlone: new Map(),
    callsPostponed: false,
    storeFailsSince: null,
    detailsTookMs: 0,
    detailsPostponed: false,
    stalledNoted: 0,
    slow,
    slowFirst,
  }
  if (unansweredScreenings > 0) {
    run.unansweredCalls.set('screening', Math.min(unansweredScreenings, MOST_UNANSWERED - 1))
  }
  return run
}
