import type { ModelStatus } from '../names.js'
import type { Line } from '../table.js'
import { closed } from './closed.js'
import { needsAttention } from './needs-attention.js'
import { screeningApproved } from './screening-approved.js'
import { screeningInProgress } from './screening-in-progress.js'
import { screeningOnHold } from './screening-on-hold.js'
import { screeningPreparing } from './screening-preparing.js'
import { screeningRejected } from './screening-rejected.js'
import { screeningWaiting } from './screening-waiting.js'
import { shipmentReportCompleted } from './shipment-report-completed.js'
import { shipmentReportInProgress } from './shipment-report-in-progress.js'
import { shipmentReportPreparing } from './shipment-report-preparing.js'

/** The whole table: eleven lines of twenty cells, typed by hand from spec/rules.md. */
export const TABLE: Readonly<Record<ModelStatus, Line>> = {
  screening_preparing: screeningPreparing,
  screening_waiting: screeningWaiting,
  screening_in_progress: screeningInProgress,
  screening_on_hold: screeningOnHold,
  screening_rejected: screeningRejected,
  screening_approved: screeningApproved,
  shipment_report_preparing: shipmentReportPreparing,
  shipment_report_in_progress: shipmentReportInProgress,
  shipment_report_completed: shipmentReportCompleted,
  needs_attention: needsAttention,
  closed,
}
