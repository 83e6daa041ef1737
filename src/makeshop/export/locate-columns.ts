import { foldLabel } from '../../text/fold-label.js'
import { EXPORT_COLUMNS, type ExportColumn } from '../settings/export-column.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { headingsFor } from './headings-for.js'

/** Where each column stands among some headings. Width, spaces, brackets and case of a heading don't count. */
export function locateColumns(
  headings: readonly string[],
  settings: Pick<ImportSettings, 'columns'>,
): ReadonlyMap<ExportColumn, number> {
  const folded = headings.map(foldLabel)
  const at = new Map<ExportColumn, number>()
  for (const column of EXPORT_COLUMNS) {
    const heading = headingsFor(column, settings)
      .map(foldLabel)
      .filter(isHeading)
      .find((name) => folded.includes(name))
    if (heading !== undefined) at.set(column, folded.indexOf(heading))
  }
  return at
}

/** Blank headings, and those too long to be one, are never taken for a column. */
function isHeading(name: string | null): name is string {
  return name !== null && name !== ''
}
