import type { SyncEnd } from '../report/sync-report.js'
import type { Run } from './run/run.js'

/** How a run ended that looked at everything. */
export function endOf({ callsPostponed, detailsPostponed, npIsClosed }: Run): SyncEnd {
  if (npIsClosed || callsPostponed) return 'np_closed'
  return detailsPostponed ? 'details_slow' : 'done'
}
