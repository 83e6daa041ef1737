import type { SyncReport } from '../report/sync-report.js'
import type { Run } from './run/run.js'

/** How a run ended that looked at everything. */
export function endOf({ callsPostponed, detailsPostponed, npIsClosed }: Run): SyncReport['ended'] {
  if (npIsClosed || callsPostponed) return 'np_closed'
  return detailsPostponed ? 'details_slow' : 'done'
}
