import type { EditField } from '../../vocabulary/edit-field.js'

/**
 * Whether an edit makes a printed wiz invoice stale (READ-11): neither the e-mail address nor a slip or carrier is on
 * it, and after a wrong carrier it already lies in the parcel.
 */
export function makesInvoiceStale(fields: readonly EditField[]): boolean {
  return fields.some((field) => field !== 'email' && field !== 'shipping')
}
