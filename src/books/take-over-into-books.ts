import type { Finding } from '../back-office/answer/finding.js'
import type { ExportRow } from '../back-office/take-over/export-row.js'
import type { NewestExport } from '../back-office/take-over/newest-export.js'
import type { RunningTakeOver, TakeOverReport } from '../back-office/take-over/running-take-over.js'
import { takeOverBy } from '../back-office/take-over/take-over-by.js'
import type { TakeOverCode } from '../back-office/take-over/take-over-code.js'
import type { TakeOverOptions } from '../back-office/take-over/take-over-options.js'
import type { TakenRow } from '../back-office/take-over/taken-row.js'
import type { Violation } from '../refusal/violation.js'
import { Err, Ok, type Result } from '../result.js'
import { mistake } from '../shape/mistake.js'
import { notify } from '../shape/notify.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { MOST_TRIES } from './most-tries.js'
import { type SafeBooks, safeBooks } from './safe-books.js'
import { startedRows } from './started-rows.js'
import { takeRowIntoBooks } from './take-row-into-books.js'

/**
 * How an export is taken over into the books: the options of an import fit, with `onNews` beside them.
 *
 * @category Books
 */
export type TakeOverIntoBooksOptions<R extends ExportRow = ExportRow> = TakeOverOptions &
  BooksOptions & {
    /**
     * Tells a person what is news, and comes to an end once that is sure to arrive: only then is the row saved. If it
     * throws or rejects, the take-over stops. News may be told twice, never not at all. Don't change the row's own
     * order in the books here, or it is judged anew each time: collect what is to be done, and do it after the
     * take-over.
     *
     * @param row - the row as it came
     * @param taken - what became of it; `explainAnswer` words it
     */
    readonly onNews: (row: R, taken: TakenRow) => unknown
  }

/**
 * Why an export wasn't taken over as a whole. What was saved of it is right, but nothing ships by it.
 *
 * After `busy`, `not_read` and `not_saved` let nothing leave until it was taken over from the start, or give the gate
 * its `at` as `alsoSeenSince`. If its very first save was lost, parcels go on leaving by the export before it
 * (LINK-06).
 *
 * @category Books
 */
export type TakeOverFailure =
  | {
      /** That it may not be taken over at all. */
      readonly code: 'refused'
      /** Why: it is older than the newest, or of the future, or the options are malformed. */
      readonly refusal: Finding<TakeOverCode> | Violation<'malformed'>
    }
  | BooksFailure<'busy' | 'not_read' | 'not_saved' | 'export_broke_off' | 'news_not_told'>

/**
 * Takes an export over into the books, row by row: what `startTakeOver` says, saved. An order that is met for the
 * first time is kept from then on, one that is known is observed, and what a person has to see is told before it is
 * saved.
 *
 * - Until all of it was taken over, nothing ships (LINK-06). If it breaks off, run it again from the start.
 * - If somebody recorded something of an order meanwhile, its row is judged anew by what stands there then.
 * - An order that can't be restored is left as it is, and is news. Nothing of it ships; everything else does.
 *
 * Two take-overs at once do no harm: of two exports the older is given up. The first row is asked for at once, and the
 * rows are closed wherever it stops: so a file that can't be opened is `export_broke_off`, and none stays open.
 *
 * @param books - where the orders are kept
 * @param rows - the rows as `importExport` or `importOrders` reports them
 * @param options - when makeshop made the export, the shop's own payment methods, and who is told the news
 * @returns `Ok` with what came of the export (`newest.seenSince` is `null` if a row was `unsettled`: then nothing ships
 *   by it), or `Err` with why it wasn't taken over to its end
 * @throws TypeError if `onNews` is no function
 *
 * @example
 * ```ts
 * const options = { shop, at: '2026-04-03T09:00:00+09:00' }
 * const onNews = (row: ImportRow, taken: TakenRow) => console.log(row.orderNumber, explainAnswer(taken))
 * const rows = importExport(createReadStream('orders.csv'), options)
 * const taken = await takeOverIntoBooks(books, rows, { ...options, onNews })
 * if (!taken.ok) console.error(explainBooksFailure(taken.val))
 * ```
 *
 * @category Books
 */
export async function takeOverIntoBooks<R extends ExportRow>(
  books: Books,
  rows: Iterable<R> | AsyncIterable<R>,
  options: TakeOverIntoBooksOptions<R>,
): Promise<Result<TakeOverReport, TakeOverFailure>> {
  const { onNews, onThrown } = options
  if (typeof onNews !== 'function') return mistake('onNews', 'a function')
  const start = takeOverBy(options)
  const safe = safeBooks(books, onThrown)
  const started = startedRows(rows)
  const begun = await begin(safe, start)
  if (!begun.ok) {
    // Without a wait: the first row may be long in coming.
    notify(() => started.close())
    return begun
  }
  let stopped: Err<TakeOverFailure> | null = null
  try {
    for await (const row of started) {
      const taken = await takeRowIntoBooks(row, begun.val, safe, { onNews, onThrown })
      if (taken.ok) continue
      stopped = taken
      break
    }
  } catch (thrown) {
    notify(() => onThrown?.(thrown))
    stopped ??= Err({ code: 'export_broke_off', orderNumber: null })
  }
  return stopped ?? finish(safe, begun.val, start)
}

/** Starts the take-over that was asked for, behind the newest export as it is read. */
type Start = ReturnType<typeof takeOverBy>

/** Sees to it that nothing ships until the whole export was taken over. */
async function begin(safe: SafeBooks, start: Start): Promise<Result<RunningTakeOver, TakeOverFailure>> {
  const newest = await safe.loadNewest()
  if (newest === 'failed') return Err({ code: 'not_read', orderNumber: null })
  const started = start(newest)
  if (!started.ok) return Err({ code: 'refused', refusal: started.val })
  const failure = await saveNewest(started.val.underWay, safe, start)
  return failure === null ? started : Err(failure)
}

async function finish(
  safe: SafeBooks,
  running: RunningTakeOver,
  start: Start,
): Promise<Result<TakeOverReport, TakeOverFailure>> {
  const report = running.finish()
  // Not even a header: `importOrders` failed, perhaps, and its failure has no rows.
  if (Object.values(report.counts).every((count) => count === 0)) {
    return Err({ code: 'export_broke_off', orderNumber: null })
  }
  const failure = await saveNewest(report.newest, safe, start)
  return failure === null ? Ok(report) : Err(failure)
}

/**
 * Puts an export in the place of the newest, and says why it couldn't. A conflict may be anybody's who saved at the
 * same time: only where a newer export was begun meanwhile, this one is as any that comes too late.
 */
async function saveNewest(newest: NewestExport, safe: SafeBooks, start: Start): Promise<TakeOverFailure | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await safe.saveNewest(newest)
    if (outcome === 'saved') return null
    if (outcome === 'failed') return { code: 'not_saved', orderNumber: null }
    const stands = await safe.loadNewest()
    if (stands === 'failed') return { code: 'not_read', orderNumber: null }
    const accepted = start(stands)
    if (!accepted.ok) return { code: 'refused', refusal: accepted.val }
  }
  return { code: 'busy', orderNumber: null }
}
