import type { CsvRow } from './csv-row.js'
import { type LineEnd, lineEndIn } from './line-end-in.js'
import { type ParsedRow, parseRows } from './parse-rows.js'
import { withoutPadding } from './without-padding.js'

/** So much is parsed at a time: a piece may be a single byte, or the whole file. */
const PORTION = 65_536
/** A row that is longer, its line break included, is none: most likely a quotation mark isn't closed. */
const LONGEST_ROW = 1_000_000
const NO_CELLS = { cells: [], asWritten: [], isEnded: false, hasLineEnd: false }
/** Of a CRLF the LF may be cut off. */
const LINE_END = '\r'
const QUOTE = '"'

/** The rows of a text that comes in pieces, in memory that doesn't grow with it. */
export async function* rowsOf(pieces: AsyncIterable<string | null>): AsyncGenerator<CsvRow, void> {
  let number = 0
  let rest = ''
  /**
   * How much there has to be before a row that isn't done is parsed again: twice as much, so that no row costs its
   * square.
   */
  let enough = 0
  let lineEnd: LineEnd | null = null
  const unpadded = (text: string) => withoutPadding(text, lineEnd ?? '\n')
  const numbered = ({ cells, asWritten, quotesBroken }: ParsedRow, hasLineEnd: boolean, isQuoted: boolean): CsvRow => {
    number += 1
    const fault = quotesBroken ? 'quotes_broken' : null
    return { number, cells, asWritten, isEnded: hasLineEnd || isQuoted, hasLineEnd, fault }
  }
  const faultyRow = (fault: CsvRow['fault']): CsvRow => ({ ...NO_CELLS, number: number + 1, fault })

  for await (const portion of portions(pieces)) {
    if (portion === null) return yield faultyRow('encoding_unsupported')
    const all = rest + portion
    lineEnd ??= lineEndIn(all)
    if (all.length < enough) {
      rest = all
      continue
    }
    const text = unpadded(all)
    // The last row may go on in the next portion; it is parsed again then.
    const rows = parseRows(text, lineEnd).slice(0, -1)
    let start = 0
    for (const row of rows) {
      if (row.end - start > LONGEST_ROW) return yield faultyRow('row_too_long')
      start = row.end
      yield numbered(row, true, false)
    }
    rest = text.slice(start)
    if (rest.length > LONGEST_ROW) return yield faultyRow('row_too_long')
    enough = start === 0 ? Math.min(rest.length * 2, LONGEST_ROW) : 0
  }
  const text = unpadded(rest)
  const rows = parseRows(text, lineEnd)
  // Behind a last line break stands one more, which is blank.
  for (const [at, row] of rows.entries())
    yield numbered(row, at < rows.length - 1 || text.endsWith(LINE_END), text.endsWith(QUOTE))
}

/** The same text in portions of one size and what is left at the end, so that nothing depends on how it came. */
async function* portions(pieces: AsyncIterable<string | null>): AsyncGenerator<string | null> {
  let held = ''
  for await (const piece of pieces) {
    if (piece === null) return yield null
    held += piece
    let start = 0
    for (; held.length - start >= PORTION; start += PORTION) yield held.slice(start, start + PORTION)
    held = held.slice(start)
  }
  yield held
}
