import { ageDays } from '../../clock/age-days.js'

/** NP takes a report within so many days of the invoice's date; that the tenth still counts is our reading. */
const TAKEN_FOR_DAYS = 10

/** Whether NP refuses a report at that time, because its wiz invoice was printed too long before (SHIP-08). */
export function isInvoiceTooOld(printedAt: string, reportedMs: number): boolean {
  return ageDays(Date.parse(printedAt), reportedMs) > TAKEN_FOR_DAYS
}
