import { Err, Ok, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { NONE } from '../../shape/none.js'
import type { ImportIssue } from '../report/import-issue.js'
import type { ImportOrderRow } from '../report/import-row.js'
import { issue } from '../report/issue.js'
import { notUnderstood } from '../report/not-understood.js'
import { importContext } from '../row/import-context.js'
import { orderReport } from '../row/order-report.js'
import type { ImportOptions } from '../settings/import-options.js'
import { goneDespiteFault } from './gone-despite-fault.js'
import { numberDespiteFault } from './number-despite-fault.js'
import { ordersIn } from './orders-in.js'
import { readMakeshopOrder } from './read-makeshop-order.js'
import { shownInOrder } from './shown-in-order.js'
import { unknownFields } from './unknown-fields.js'

/**
 * Imports the orders in an answer of makeshop's order API (`searchOrder`): one report for each, in the same order. The
 * shop's tables say what `paymentStatusCode` and `payMethod` mean: an order with an unknown code isn't imported, and
 * its report keeps the code. An unknown field is named once, at the first order that has it and can be read.
 *
 * Nothing in an answer makes it throw.
 *
 * @param answer - the parsed JSON: GraphQL's whole answer, its `data`, `{ orders }` or the list itself.
 * {@link MakeshopOrder} has the fields to ask for
 * @param options - the shop, the time of the answer, and the shop's tables
 * @returns `Ok` with the reports, or `Err` with `orders_missing` if there is no list of orders, or `answer_incomplete`
 * if GraphQL's `errors` stand beside it
 * @throws TypeError for options that aren't as documented
 *
 * @example
 * ```ts
 * const options = { shop, at, paymentStatuses: { '13': 'screening_approved' }, paymentMethods: { '38': 'np_atobarai' } } as const
 * const imported = importOrders(await response.json(), options)
 * if (imported.ok) for (const row of imported.val) console.log(explainRow(row))
 * ```
 *
 * @category makeshop
 */
export function importOrders(answer: unknown, options: ImportOptions): Result<readonly ImportOrderRow[], ImportIssue> {
  const context = importContext(options)
  const named = new Set<string>()
  const report = (value: unknown, index: number): ImportOrderRow => {
    const read = readMakeshopOrder(value)
    if (!read.ok) {
      const isGone = goneDespiteFault(value, context.meanings)
      return notUnderstood(index + 1, numberDespiteFault(value), read.val, NONE, isGone)
    }
    const unknown = unknownFields(read.val).filter((field) => !named.has(field))
    for (const field of unknown) named.add(field)
    const notes = unknown.map((field) => issue('unknown_field', field))
    return orderReport(shownInOrder(read.val, context), index + 1, context, notes)
  }
  const orders = attempt(
    () => ordersIn(answer),
    () => 'orders_missing' as const,
  )
  return typeof orders === 'string' ? Err(issue(orders, null)) : Ok(orders.map(report))
}
