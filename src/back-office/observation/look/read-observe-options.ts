import { isInstant } from '../../../order/form/is-instant.js'
import { isBoolean } from '../../../shape/is-boolean.js'
import { isRecord } from '../../../shape/is-record.js'
import { safely } from '../../../shape/safely.js'
import type { ObserveOptions } from './observe-options.js'

/** What is kept beside an order, as it was read. */
export interface ObserveOptionsReading {
  /** Since when the order is known to be shown as it is; `null`: not known. */
  readonly lastKnownAt: string | null
  /** Whether an approval that is shown may be what somebody denied by a confirmation. */
  readonly approvalDenied: boolean
  /** Whether a report that is shown may be what somebody denied by a confirmation. */
  readonly reportDenied: boolean
  /** Whether somebody hands its parcel out, as is known of a kept order alone. */
  readonly isClaimed: boolean
}

/** Reads what is kept beside an order, once; a text is the path of what is malformed (READ-24). */
export const readObserveOptions = /* @__PURE__ */ safely((options: ObserveOptions): ObserveOptionsReading | string => {
  if (!isRecord(options)) return 'options'
  const { lastKnownAt = null, approvalDenied: deniesApproval, reportDenied: deniesReport } = options
  const approvalDenied = deniesApproval ?? false
  const reportDenied = deniesReport ?? false
  if (lastKnownAt !== null && !isInstant(lastKnownAt)) return 'options.lastKnownAt'
  if (!isBoolean(approvalDenied)) return 'options.approvalDenied'
  if (!isBoolean(reportDenied)) return 'options.reportDenied'
  return { lastKnownAt, approvalDenied, reportDenied, isClaimed: false }
}, 'options')
