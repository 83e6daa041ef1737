import type { ImportIssue } from '../report/import-issue.js'

/** What is said about a row while it is read: why it isn't understood, and what is worth a note all the same. */
export interface Remarks {
  readonly issues: ImportIssue[]
  readonly notes: ImportIssue[]
}
