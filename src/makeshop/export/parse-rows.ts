/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse'
import type { LineEnd } from './line-end-in.js'

const BYTE_ORDER_MARK = '\uFEFF'

/** A row as it was cut out of a text. */
export interface ParsedRow {
  readonly cells: readonly string[]
  readonly asWritten: readonly string[]
  readonly quotesBroken: boolean
  /** Where it ends in the text, its line break included. */
  readonly end: number
}

/** The rows of a text, in RFC 4180's form. The last one may go on beyond the text. */
export function parseRows(text: string, lineEnd: LineEnd | null): readonly ParsedRow[] {
  const rows: ParsedRow[] = []
  // Papaparse takes the mark away, and counts without it.
  const before = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  papa.parse(text, {
    delimiter: ',',
    newline: lineEnd ?? '\n',
    step: ({ data, errors, meta }) => {
      // Trimming takes the CR of a CRLF along, and a byte order mark.
      const cells = data.map((cell) => cell.trim())
      rows.push({ cells, asWritten: data, quotesBroken: errors.length > 0, end: before + meta.cursor })
    },
  })
  return rows
}
