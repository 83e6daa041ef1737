import type { ImportIssue } from './import-issue.js'

/**
 * What every row says.
 *
 * @category makeshop
 */
export interface ImportRowFields {
  /** Its number, from 1. In a file it counts as a spreadsheet does: blank rows count. */
  readonly row: number
  /** 注文番号, or `null` if there is none that can be read. */
  readonly orderNumber: string | null
  /** What is worth a note beside the outcome. */
  readonly notes: readonly ImportIssue[]
}
