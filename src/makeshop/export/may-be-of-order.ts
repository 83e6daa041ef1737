import { fold } from '../../text/fold.js'
import { isSpoilt } from '../../text/is-spoilt.js'
import { saysNothing } from '../../text/says-nothing.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { CsvRow } from './csv-row.js'
import type { FoundColumns } from './find-columns.js'
import { UNREADABLE } from './unreadable.js'

/** What parts the cells of a row, also where a quotation mark made one cell of several. */
const PARTING = /[\s",]+/
/** What strays into a number, or keeps it whole in a spreadsheet: `="00123"`. */
const MARKS = /["',=]/g

/** What a further destination or a cancel is shown by. A line of totals has none of them. */
const DECIDING: readonly ExportColumn[] = [
  'paymentStatus',
  'deliveryStatus',
  'processing',
  'paymentMethod',
  'destination',
]

/**
 * Whether a row that can't be read, or has no number that is one, may be one more of an order: its number stands
 * somewhere in it, or may have stood there. Without that row nobody knows whether the order goes to several
 * destinations (LINK-03) or is cancelled (CANC-01).
 */
export function mayBeOfOrder(
  { cells, asWritten, isEnded }: CsvRow,
  orderNumber: string,
  { positions, numberAt, width, longest }: FoundColumns,
): boolean {
  const [own, whole] = [bare(cells[numberAt] ?? ''), bare(orderNumber)]
  const isCutOff = cells.length <= numberAt + 1 && (cells.length < width || !isEnded)
  const isParted = bare(cells.slice(numberAt, numberAt + 2).join('')) === whole
  const saysOfOrder = DECIDING.some((column) => (cells[positions.get(column) ?? -1] ?? '') !== '')
  // Where there are too many cells, the number may stand in another.
  const isOfAny = cells.length <= longest && saysOfOrder && (saysNothing(own) || isSpoilt(own))
  return (
    own === whole ||
    isParted ||
    isOfAny ||
    (isCutOff && whole.startsWith(own)) ||
    (own.includes(UNREADABLE) && hasLost(own, whole)) ||
    asWritten.some((cell) => cell.split(PARTING).includes(orderNumber))
  )
}

/** A number without what isn't part of it, in half width. */
function bare(text: string): string {
  return (fold(text) ?? text).replace(MARKS, '')
}

/** Whether a text, of which characters are lost, begins and ends like another. */
function hasLost(text: string, whole: string): boolean {
  return (
    whole.startsWith(text.slice(0, text.indexOf(UNREADABLE))) &&
    whole.endsWith(text.slice(text.lastIndexOf(UNREADABLE) + 1))
  )
}
