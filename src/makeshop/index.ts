/**
 * makeshop's order export (CSV, Shift_JIS or UTF-8) and the answers of its order API, read into orders of the
 * lifecycle: one report for each row, which needs no personal data. For a system beside makeshop. It needs zod and
 * papaparse at run time.
 *
 * What an export's columns are called and what the API's codes mean is mostly not public: the defaults are our reading,
 * and a shop says its own in {@link ImportSettings}.
 *
 * @module makeshop-np-atobarai/makeshop
 * @packageDocumentation
 */

export type { RowRefusalCode } from '../back-office/observation/row/row-refusal-code.js'
export type { ShapeFailure } from '../schema/issue/shape-failure.js'
export type { ShapeIssue, ShapeIssueCode } from '../schema/issue/shape-issue.js'
export { importOrders } from './api/import-orders.js'
export type { MakeshopDelivery, MakeshopOrder } from './api/makeshop-order.js'
export { DEFAULT_COLUMNS } from './export/default-columns.js'
export type { ChunkPiece, ChunkReader, ChunkStream, ExportChunks } from './export/export-chunks.js'
export { importExport } from './export/import-export.js'
export type { ImportIssue, ImportIssueCode } from './report/import-issue.js'
export type {
  ContinuedRow,
  FileRow,
  HeaderRow,
  ImportedRow,
  ImportOrderRow,
  ImportRow,
  NotUnderstoodRow,
} from './report/import-row.js'
export type { ImportRowFields } from './report/import-row-fields.js'
export { mayBeAtNp } from './report/may-be-at-np.js'
export type {
  EndedRow,
  NotLinkedRow,
  OtherMethodRow,
  ProvisionalRow,
  RefusedRow,
  RefusedRowFields,
} from './report/refused-row.js'
export type { ShownByEndedRow } from './report/shown-by-ended-row.js'
export type { ShownByRow } from './report/shown-by-row.js'
export { EXPORT_COLUMNS, type ExportColumn } from './settings/export-column.js'
export type { ImportOptions } from './settings/import-options.js'
export type { DeliveryMeaning, ExportEncoding, ImportSettings, RowDefaults } from './settings/import-settings.js'
export { importSettingsSchema } from './settings/import-settings-schema.js'
export { parseImportSettings } from './settings/parse-import-settings.js'
export { TELLING_COLUMNS, type TellingColumn } from './settings/telling-column.js'
export { explainImportIssue } from './wording/explain-import-issue.js'
export { explainRow } from './wording/explain-row.js'
