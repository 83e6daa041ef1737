import type { ImportIssue } from './import-issue.js'
import type { NotUnderstoodRow } from './import-row.js'

/** The report on a row that can't be read. */
export function notUnderstood(
  row: number,
  orderNumber: string | null,
  issues: readonly ImportIssue[],
  notes: readonly ImportIssue[] = [],
  showsGone = false,
): NotUnderstoodRow {
  return { row, orderNumber, notes, outcome: 'not_understood', issues, showsGone }
}
