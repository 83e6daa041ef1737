import { attempt } from '../../shape/attempt.js'
import type { OrderDetails } from '../../transport/details/order-details.js'
import { orderDetailsFault } from '../../transport/details/order-details-fault.js'
import { buyerBody } from '../wire/person-body.js'
import { codelessProblem } from './codeless-problem.js'
import type { DetailsProblem } from './details-problem.js'
import type { DetailsSettings } from './details-settings.js'
import { emailProblems } from './email-problems.js'
import { goodsDifference } from './goods-difference.js'
import { goodsNameProblems } from './goods-name-problems.js'
import { BUYER_CODES, DESTINATION_CODES } from './person-codes.js'
import { personProblems } from './person-problems.js'
import { problem } from './problem.js'
import { type ReadDetailsSettings, readDetailsSettings } from './read-details-settings.js'
import { when } from './when.js'

/**
 * Names every field of an order's details that NP would refuse, with NP's code if it is known: what is missing, too
 * long or not in its form, and goods that don't fit the amount. Values are judged in the form in which the transport
 * sends them, so width and hyphens don't matter. No details make it throw, and it repeats no value.
 *
 * What it can't see or doesn't know:
 *
 * - whether a postcode fits its address (`E0100059`, `E0100083`), and whether a telephone number exists;
 * - which rarer characters NP refuses (`E0100049` and its like are given for broken text alone);
 * - which of `E0100065` to `E0100067` NP gives for a wrong number of digits: `E0100065` (`E0100089`) stands for all
 *   three here, and for a number that doesn't begin with 0 (`confidence` `C`: no source speaks of one);
 * - NP's code for goods without a name.
 *
 * @param details - as for `screeningRequestOf`. Details of another shape give one problem without a code, `malformed`,
 * at the first field that is wrong; `parseOrderDetails` names all of them
 * @param settings - what depends on the contract
 * @returns every problem; empty if nothing is known that stands against the details
 * @throws TypeError if the settings aren't as documented
 *
 * @example
 * ```ts
 * checkOrderDetails(details).map(({ npCode, path, code }) => [npCode, path, code])
 * // [['E0100136', 'buyer.postcode', 'format']]
 * ```
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export function checkOrderDetails(details: OrderDetails, settings?: DetailsSettings | null): readonly DetailsProblem[] {
  const read = readDetailsSettings(settings)
  return attempt(
    () => {
      const fault = orderDetailsFault(details)
      return fault === null ? problemsOf(details, read) : [malformed(fault)]
    },
    () => [malformed('details')],
  )
}

function problemsOf(
  details: OrderDetails,
  { emailRequired, goodsToleranceYen }: ReadDetailsSettings,
): readonly DetailsProblem[] {
  const { buyer, destination, goods } = details
  const difference = goodsDifference(details)
  return [
    ...personProblems(buyer, BUYER_CODES),
    ...emailProblems(buyerBody(buyer).email, emailRequired),
    ...(destination ? personProblems(destination, DESTINATION_CODES) : []),
    ...goodsNameProblems(goods),
    ...when(difference > goodsToleranceYen, problem('E0102004', 'goods', 'mismatch', goodsToleranceYen, difference)),
  ]
}

function malformed(fault: string): DetailsProblem {
  return codelessProblem(fault.replace('details.', ''), 'malformed')
}
