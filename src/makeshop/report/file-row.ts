import { NONE } from '../../shape/none.js'
import type { ImportIssue } from './import-issue.js'
import type { FileRow } from './import-row.js'

/** The report on a file as a whole. */
export function fileRow(row: number, issues: readonly ImportIssue[], notes: readonly ImportIssue[] = NONE): FileRow {
  return { row, orderNumber: null, notes, outcome: 'file', issues }
}
