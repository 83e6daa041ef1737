import type { CsvRow } from './csv-row.js'

/**
 * Whether a row is blank, not one of so many cells that was cut off behind empty ones: where no line break ends it, too
 * few cells show that, and so does a single one in quotation marks.
 */
export function isBlank({ cells, fault, isEnded, hasLineEnd }: CsvRow, width: number): boolean {
  if (fault !== null || cells.some((cell) => cell !== '')) return false
  return hasLineEnd || cells.length >= width || (cells.length === 1 && !isEnded)
}
