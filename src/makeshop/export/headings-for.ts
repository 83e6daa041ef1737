import { foldLabel } from '../../text/fold-label.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { DEFAULT_COLUMNS } from './default-columns.js'

/**
 * The headings under which a column is looked for: those that the shop names, else the usual ones, without any that
 * the shop has named for another column.
 */
export function headingsFor(
  column: ExportColumn,
  { columns = {} }: Pick<ImportSettings, 'columns'>,
): readonly string[] {
  const own = columns[column]
  if (own !== undefined) return [own].flat()
  const named = Object.values(columns).flatMap((headings = []) => [headings].flat().map(foldLabel))
  return DEFAULT_COLUMNS[column].filter((heading) => !named.includes(foldLabel(heading)))
}
