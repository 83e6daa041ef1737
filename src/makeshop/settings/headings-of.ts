import type { ExportColumn } from './export-column.js'
import type { ImportSettings } from './import-settings.js'

/** The headings that a setting of `columns` names for its column, where it names any. */
export function headingsOf(setting: NonNullable<ImportSettings['columns']>[ExportColumn]): readonly string[] {
  return [setting ?? []].flat()
}
