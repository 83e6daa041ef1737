import { attempt } from '../../shape/attempt.js'
import type { OrderDetails } from '../../transport/details/order-details.js'
import { orderDetailsFault } from '../../transport/details/order-details-fault.js'
import { buyerBody } from '../wire/person-body.js'
import type { DetailsSettings } from './details-settings.js'
import type { DetailsWarning } from './details-warning.js'
import { goodsDifference } from './goods-difference.js'
import { BUYER_CODES, DESTINATION_CODES } from './person-codes.js'
import { personWarnings } from './person-warnings.js'
import { type ReadDetailsSettings, readDetailsSettings } from './read-details-settings.js'
import { warning } from './warning.js'
import { when } from './when.js'

const TEST = /テスト|てすと|ｔｅｓｔ/i
const FEE = /(?:手数料|送料)$/

/**
 * Names what in an order's details NP is likely to hold or reject: each with the code that NP would give as its reason,
 * and how sure that is. NP may take all of it, and may hold an order for what can't be seen from here. No details make
 * it throw, and it repeats no value.
 *
 * @param details - as for `screeningRequestOf`. Details of another shape have no warnings, but a problem
 * (`checkOrderDetails`)
 * @param settings - the shop's own addresses and numbers, and the buyer's limit
 * @returns every sign; empty if there is none
 * @throws TypeError if the settings aren't as documented
 *
 * @example
 * ```ts
 * warnOrderDetails(details).map(({ npCode, path, code }) => [npCode, path, code])
 * // [['RE009', 'buyer.address', 'no_room_number']]
 * ```
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export function warnOrderDetails(details: OrderDetails, settings?: DetailsSettings | null): readonly DetailsWarning[] {
  const read = readDetailsSettings(settings)
  return attempt(
    () => (orderDetailsFault(details) === null ? warningsOf(details, read) : []),
    () => [],
  )
}

function warningsOf(details: OrderDetails, settings: ReadDetailsSettings): readonly DetailsWarning[] {
  const { amount, buyer, destination, goods } = details
  const { emailRequired, goodsToleranceYen, buyerLimitYen, shopEmails, shopTelephones } = settings
  const { customer_name: name, email, tel } = buyerBody(buyer)
  const difference = goodsDifference(details)
  const isShops = email !== undefined && shopEmails.includes(email.toLowerCase())
  return [
    ...personWarnings(buyer, BUYER_CODES),
    ...when(TEST.test(name), warning('RE026', 'buyer.name', 'test_order', 'C')),
    ...when(shopTelephones.includes(tel), warning('RE031', 'buyer.telephone', 'shop_telephone', 'B')),
    ...when(email === undefined && !emailRequired, warning('RE024', 'buyer.email', 'no_email', 'B')),
    ...when(isShops, warning('RE025', 'buyer.email', 'shop_email', 'B')),
    ...(destination ? personWarnings(destination, DESTINATION_CODES) : []),
    ...when(
      goods.every((line) => FEE.test(line.name.trim())),
      warning('RE026', 'goods', 'fees_only', 'C'),
    ),
    ...when(difference > 0 && difference <= goodsToleranceYen, warning('E0102004', 'goods', 'sum_differs', 'C')),
    ...when(amount > buyerLimitYen, warning('NG001', 'amount', 'over_limit', 'B')),
  ]
}
