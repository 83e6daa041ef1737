import { foldLabel } from '../../text/fold-label.js'
import type { ExportColumn } from '../settings/export-column.js'
import { headingsOf } from '../settings/headings-of.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { DEFAULT_COLUMNS } from './default-columns.js'
import { headingIn } from './heading-in.js'

/**
 * The headings under which a column is looked for in a header: those that the shop names, else the usual ones. Of these
 * none that is another column here, because the shop names it for that and the header has none that it names first.
 */
export function headingsFor(
  column: ExportColumn,
  folded: readonly (string | null)[],
  { columns }: Pick<ImportSettings, 'columns'>,
): readonly string[] {
  const own = columns?.[column]
  if (own != null) return headingsOf(own)
  const taken = Object.values(columns ?? {}).map((setting) => headingIn(folded, headingsOf(setting)))
  return DEFAULT_COLUMNS[column].filter((heading) => !taken.includes(foldLabel(heading) ?? undefined))
}
