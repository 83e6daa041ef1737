import { createReadStream } from 'node:fs'
import { DEFAULT_COLUMNS, explainRow, importExport } from 'makeshop-np-atobarai/makeshop'

/**
 * Why an export isn't to be taken over, by its header alone: it has none that can be read, or lacks columns that the
 * export before had. Without 処理状況 a cancel looks like any other order.
 *
 * @param {string} file
 * @param {import('makeshop-np-atobarai/makeshop').ImportOptions} options
 * @param {readonly string[]} before what the export before had, as far as that counts
 * @param {{ locale: 'ja' | 'en', words: typeof import('./words.mjs').WORDS.ja }} look
 * @returns {Promise<string | null>}
 */
export async function unfitHeader(file, options, before, { locale, words }) {
  for await (const row of importExport(createReadStream(file), options)) {
    if (row.outcome !== 'header') return explainRow(row, locale)
    const lost = before.filter((column) => !(column in row.columns))
    return lost.length === 0 ? null : words.lostColumns(lost.map(named).join(' '))
  }
  return null
}

/** The heading that is usual, and what it is called in settings. */
function named(column) {
  return `${DEFAULT_COLUMNS[column][0]} (${column})`
}
