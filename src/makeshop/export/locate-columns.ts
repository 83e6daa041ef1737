import { foldLabel } from '../../text/fold-label.js'
import { EXPORT_COLUMNS, type ExportColumn } from '../settings/export-column.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { headingIn } from './heading-in.js'
import { headingsFor } from './headings-for.js'

/** Where each column stands among some headings. Width, spaces, brackets and case of a heading don't count. */
export function locateColumns(
  headings: readonly string[],
  settings: Pick<ImportSettings, 'columns'>,
): ReadonlyMap<ExportColumn, number> {
  const folded = headings.map(foldLabel)
  const at = new Map<ExportColumn, number>()
  for (const column of EXPORT_COLUMNS) {
    const heading = headingIn(folded, headingsFor(column, folded, settings))
    if (heading !== undefined) at.set(column, folded.indexOf(heading))
  }
  return at
}
