import { mistake } from '../../shape/mistake.js'
import { fileRow } from '../report/file-row.js'
import type { ImportRow } from '../report/import-row.js'
import { issue } from '../report/issue.js'
import { type ImportContext, importContext } from '../row/import-context.js'
import type { ImportOptions } from '../settings/import-options.js'
import { bodyReports } from './body-reports.js'
import { chunksOf } from './chunks-of.js'
import type { CsvRow } from './csv-row.js'
import type { ExportChunks } from './export-chunks.js'
import { findColumns } from './find-columns.js'
import { headerReport } from './header-report.js'
import { isBlank } from './is-blank.js'
import { openFile } from './open-file.js'
import { otherFile } from './other-file.js'
import { rowsOf } from './rows-of.js'

/** What gives pieces has one of these: a `File` has none, but its `stream()` does. */
const READABLE_BY = [Symbol.asyncIterator, Symbol.iterator, 'getReader']

/**
 * Imports an order export of makeshop (CSV) row by row. Every row that isn't blank gets one report, in the order of the
 * rows; the first of them is the header's. The memory that it takes doesn't grow with the file, and how that is split
 * into chunks makes no difference. Nothing in a file makes it throw; what reading the file throws passes through.
 *
 * What is wrong with the file as a whole has a report of its own (`outcome: 'file'`), which is the last: the file is no
 * export, isn't read any further, or a column of it has no filled cell. If it has `issues`, let nothing ship by this
 * file.
 *
 * Rows of one order (one for each item) have to stand together. An order that comes twice is reported twice.
 *
 * Nothing is read before the first report is asked for, nor does anybody listen to a stream until then: one that can't
 * be opened ends the process. So open it where the reports are read, with no `await` in between. Leaving the loop
 * closes it; a stream of which you read no report you have to destroy yourself. (`takeOverIntoBooks` sees to both.)
 *
 * @param chunks - the file as bytes (UTF-8 or Shift_JIS), such as a `ReadStream` of Node, a `File`'s `stream()` or the
 * body of a `Response`; or as text
 * @param options - the shop, the time of the export, and what only the shop knows about its columns and codes
 * @throws TypeError for options or chunks that aren't as documented
 *
 * @example
 * ```ts
 * for await (const row of importExport(createReadStream('orders.csv'), { shop, at: '2026-04-01T09:00:00+09:00' })) {
 *   if (row.outcome === 'imported') add(row.order)
 *   else if (row.outcome !== 'continued') console.log(explainRow(row))
 * }
 * ```
 *
 * @category makeshop
 */
export function importExport(chunks: ExportChunks, options: ImportOptions): AsyncGenerator<ImportRow, void, undefined> {
  if (typeof chunks !== 'object' || chunks === null || !READABLE_BY.some((name) => name in chunks))
    mistake('chunks', 'the chunks of a file that is open, neither its path nor its text')
  return reports(chunksOf(chunks), importContext(options))
}

async function* reports(
  chunks: AsyncIterable<Uint8Array | string>,
  context: ImportContext,
): AsyncGenerator<ImportRow, void, undefined> {
  const { options } = context
  const { encoding, eucJp, pieces } = await openFile(chunks, options.encoding ?? 'detect')
  const rows = rowsOf(pieces)
  try {
    const first = await firstWritten(rows)
    if (first === null) return yield fileRow(1, [issue('file_empty', null)])
    const columns = findColumns(first.cells, options)
    const header = headerReport(first, columns, encoding)
    if (header.outcome === 'header') {
      yield header
      return yield* bodyReports(rows, columns, header, context)
    }
    const other = otherFile(first.cells, eucJp, options)
    yield other === null ? header : fileRow(first.number, [other])
  } finally {
    // Whoever wants no more of the reports wants no more of the file.
    await rows.return(undefined)
  }
}

/** The first row in which anything stands; `null`: there is none. */
async function firstWritten(rows: AsyncGenerator<CsvRow, void>): Promise<CsvRow | null> {
  for (;;) {
    const { value } = await rows.next()
    if (!value) return null
    if (!isBlank(value, 0)) return value
  }
}
