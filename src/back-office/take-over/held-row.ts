import { plainOrder } from '../../order/plain-order.js'
import { attempt } from '../../shape/attempt.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isRecord } from '../../shape/is-record.js'
import type { ShownBesideEnd } from '../observation/shown/shown-beside-end.js'
import { shownFields } from '../observation/shown/shown-fields.js'
import type { ExportOrderRow, ExportRow } from './export-row.js'

/**
 * A copy of what a take-over looks at in a row, for whoever has to wait before it is judged: the row may be of a list
 * that others change, or be used for the next one. It is judged as what was given, however malformed that is (READ-24).
 */
export function heldRow(given: ExportRow): ExportRow {
  return attempt(
    () => (isRecord(given) ? fieldsOf(given) : given),
    () => given,
  )
}

function fieldsOf(row: ExportRow): ExportRow {
  switch (row.outcome) {
    case 'header':
      return { outcome: row.outcome, notes: row.notes }
    case 'file':
      return { outcome: row.outcome, issues: listed(row.issues), notes: listed(row.notes) }
    case 'continued':
      return { outcome: row.outcome }
    case 'imported':
      return {
        outcome: row.outcome,
        orderNumber: row.orderNumber,
        shown: shownIn(row.shown),
        order: row.order && plainOrder(row.order),
      }
    case 'refused':
      return {
        outcome: row.outcome,
        orderNumber: row.orderNumber,
        code: row.code,
        paymentMethod: row.paymentMethod,
        receiptStatus: row.receiptStatus,
        ending: row.ending,
        shown: row.shown && shownIn(row.shown),
        showsGone: row.showsGone,
        refusal: refusalIn(row.refusal),
      }
    default:
      return { outcome: row.outcome, orderNumber: row.orderNumber, showsGone: row.showsGone }
  }
}

function shownIn<S extends ShownBesideEnd>(shown: S): S {
  return isRecord(shown) ? shownFields(shown) : shown
}

function refusalIn(refusal: ExportOrderRow['refusal']): ExportOrderRow['refusal'] {
  if (refusal == null) return refusal
  const { violations } = refusal
  return { violations: isListOf(violations, isRecord) ? violations.map(({ code }) => ({ code })) : null }
}

/** As many as there are, and nothing of them: no more is looked at. */
function listed(remarks: readonly object[]): readonly object[] {
  return Array.isArray(remarks) ? Array.from(remarks, () => ({})) : remarks
}
