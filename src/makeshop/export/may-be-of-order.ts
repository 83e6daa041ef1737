import type { CsvRow } from './csv-row.js'
import { UNREADABLE } from './unreadable.js'

/** What parts the cells of a row, also where a quotation mark made one cell of several. */
const PARTING = /[\s",]+/

/**
 * Whether a row that can't be read may be one more of an order: its number stands somewhere in it, or may have stood
 * there. Without that row nobody knows whether the order goes to several destinations (LINK-03) or is cancelled
 * (CANC-01).
 */
export function mayBeOfOrder({ cells, asWritten, isEnded }: CsvRow, orderNumber: string, numberAt: number): boolean {
  const isCutOff = !isEnded && cells.length <= numberAt + 1
  const own = cells[numberAt] ?? ''
  return (
    asWritten.some((cell) => cell.split(PARTING).includes(orderNumber)) ||
    (isCutOff && orderNumber.startsWith(own)) ||
    (own.includes(UNREADABLE) && hasLost(own, orderNumber))
  )
}

/** Whether a text, of which characters are lost, begins and ends like another. */
function hasLost(text: string, whole: string): boolean {
  return (
    whole.startsWith(text.slice(0, text.indexOf(UNREADABLE))) &&
    whole.endsWith(text.slice(text.lastIndexOf(UNREADABLE) + 1))
  )
}
