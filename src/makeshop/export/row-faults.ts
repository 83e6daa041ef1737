import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { CsvRow } from './csv-row.js'
import type { FoundColumns } from './find-columns.js'
import { holdsRows } from './holds-rows.js'
import { UNREADABLE } from './unreadable.js'

/** Why nothing in a row can be relied on: its cells may not be those of their columns. Empty when it can be read. */
export function rowFaults(
  { cells, asWritten, fault }: CsvRow,
  { positions, numberAt, width }: FoundColumns,
  longest: number,
): readonly ImportIssue[] {
  if (fault !== null) return [issue(fault, null)]
  // One too many, though the last is empty: a comma without quotation marks shifts the cells behind it.
  const isRagged = cells.length < width || cells.length > longest || cells.slice(width).some((cell) => cell !== '')
  if (isRagged) return [issue('ragged_row', null)]
  if (holdsRows(asWritten, { width, longest, numberAt })) return [issue('quotes_broken', null)]
  return [...positions]
    .filter(([, place]) => cells[place]?.includes(UNREADABLE))
    .map(([column]) => issue('characters_unreadable', column))
}
