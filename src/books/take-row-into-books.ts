import type { ExportRow } from '../back-office/take-over/export-row.js'
import { heldRow } from '../back-office/take-over/held-row.js'
import type { RunningTakeOver } from '../back-office/take-over/running-take-over.js'
import type { TakenRow } from '../back-office/take-over/taken-row.js'
import { isOrderNumber } from '../order/form/is-order-number.js'
import { Err, Ok, type Result } from '../result.js'
import { attempt } from '../shape/attempt.js'
import { notify } from '../shape/notify.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { reviseEntry } from './revise-entry.js'
import type { SafeBooks } from './safe-books.js'

/** Who hears of news, and of what is thrown. */
interface Listeners<R> {
  readonly onNews: (row: R, taken: TakenRow) => unknown
  readonly onThrown: BooksOptions['onThrown']
}

/** Takes one row over: told first, where it is news, and saved then. What was saved would be no news any more. */
export async function takeRowIntoBooks<R extends ExportRow>(
  row: R,
  { add }: RunningTakeOver,
  books: SafeBooks,
  { onNews, onThrown }: Listeners<R>,
): Promise<Result<unknown, BooksFailure<'busy' | 'not_read' | 'not_saved' | 'news_not_told'>>> {
  const held = heldRow(row)
  const orderNumber = orderNumberIn(held)
  let lastNews: string | null = null
  const tell = async (taken: TakenRow): Promise<Result<TakenRow, BooksFailure<'news_not_told'>>> => {
    const news = taken.isNews ? JSON.stringify([taken.outcome, taken.findings, taken.next]) : lastNews
    try {
      // Judged anew, it may be the same news as before.
      if (news !== lastNews) await onNews(row, taken)
      lastNews = news
      return Ok(taken)
    } catch (thrown) {
      notify(() => onThrown?.(thrown))
      return Err({ code: 'news_not_told', orderNumber })
    }
  }
  if (orderNumber === null) return tell(add(held, null))
  return reviseEntry(books, orderNumber, (known) => tell(add(held, known)))
}

/** The number under which a row's order is kept; `null` where it tells of none. */
function orderNumberIn(row: ExportRow): string | null {
  return attempt(
    () => ('orderNumber' in row && isOrderNumber(row.orderNumber) ? row.orderNumber : null),
    () => null,
  )
}
