/** A row of a CSV file: its cells without white space at either end, or why nothing can be read from here on. */
export interface CsvRow {
  /** As a spreadsheet counts: the first is 1, blank ones count. */
  readonly number: number
  readonly cells: readonly string[]
  /** The same with that white space. */
  readonly asWritten: readonly string[]
  /** Whether its last cell is surely whole: a line break or a quotation mark ends it. */
  readonly isEnded: boolean
  /** Whether a line break ends it: else it is the last, and may have been cut off. */
  readonly hasLineEnd: boolean
  readonly fault: 'quotes_broken' | 'row_too_long' | 'encoding_unsupported' | null
}
