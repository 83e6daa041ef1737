import type { Violation } from '../../refusal/violation.js'
import type { Result } from '../../result.js'
import type { Finding } from '../answer/finding.js'
import type { NewestExport } from './newest-export.js'
import type { RunningTakeOver } from './running-take-over.js'
import { takeOverBy } from './take-over-by.js'
import type { TakeOverCode } from './take-over-code.js'
import type { TakeOverOptions } from './take-over-options.js'

/**
 * Starts to take an export over into what you keep. Each row says what its order is from now on, and what a person has
 * to see of it; the end says whether parcels may leave. Never throws.
 *
 * - If it can't be read which order a row is of, nothing ships by this export: nobody knows which order that row would
 *   have held back. One that names its order puts only that order in doubt.
 * - Nor if an order comes anew under a 注文番号 of a form that none before had (`mayHaveNewForms`).
 * - An older export than the newest isn't taken over at all: orders that the newest lacks would ship (LINK-06).
 * - Nor is one of the future, if you say what time it is (`now`): every export from then on would be older.
 *
 * It stores nothing: store `underWay` before the first row, `toKeep` of each row, and `newest` of the report. If a run
 * breaks off, repeat it from the start: what was taken over stays right, but is no news any more. So tell what is news
 * before you store it. The numbers of all orders of the export are held in memory.
 *
 * @param options - when makeshop made the export, what time it is, and the shop's own payment methods; you can pass the
 * options of an import here
 * @param newest - what was stored of the newest export before; `null`: none was ever taken over
 * @returns `Ok` with the take-over, or `Err` with why this export isn't taken over: a finding or, of what isn't of the
 *   documented shape, `malformed` (READ-24) and its path; `explainAnswer` words both
 *
 * @example
 * ```ts
 * const { underWay, add, finish } = startTakeOver(options, store.newest).unwrap()
 * store.newest = underWay
 * for await (const row of importExport(createReadStream('orders.csv'), options)) {
 *   const taken = add(row, store.orders.get(row.orderNumber ?? ''))
 *   if (taken.isNews) console.log(row.orderNumber, explainAnswer(taken))
 *   if (taken.toKeep !== null) store.orders.set(taken.orderNumber, taken.toKeep)
 * }
 * store.newest = finish().newest
 * ```
 *
 * @category Taking over
 */
export function startTakeOver(
  options: TakeOverOptions,
  newest: NewestExport | null,
): Result<RunningTakeOver, Finding<TakeOverCode> | Violation<'malformed'>> {
  return takeOverBy(options)(newest)
}
