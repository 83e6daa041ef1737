import { createReadStream } from 'node:fs'
import { DEFAULT_COLUMNS, importExport } from 'makeshop-np-atobarai/makeshop'

/**
 * The columns that an export lacks and the one before had, by the first of their headings that is usual. Without
 * 処理状況 a cancel looks like any other order.
 *
 * @param {string} file
 * @param {import('makeshop-np-atobarai/makeshop').ImportOptions} options
 * @param {readonly string[]} before what the export before had
 * @returns {Promise<string[]>} none, where the file has no header that can be read: its row says that
 */
export async function lostColumns(file, options, before) {
  for await (const row of importExport(createReadStream(file), options)) {
    if (row.outcome !== 'header') return []
    return before
      .filter((column) => !(column in row.columns))
      .map((column) => `${DEFAULT_COLUMNS[column][0]} (${column})`)
  }
  return []
}
