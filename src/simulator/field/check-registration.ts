import type { Settings } from '../options/settings.js'
import { dayOf } from '../time/tokyo.js'
import { checkEmail } from './check-email.js'
import { checkGoods } from './check-goods.js'
import { checkPerson } from './check-person.js'
import { type Fields, isFields } from './fields.js'
import { isBilledAmount } from './is-billed-amount.js'
import { BUYER_CODES, DESTINATION_CODES } from './person-codes.js'
import type { Registered } from './registered.js'

/** Which fields may be left out, because NP has them already. */
type MayLack = ReadonlySet<'shopId' | 'date' | 'type' | 'billed' | 'customer' | 'goods'>

/** Of a registration. */
export const NOTHING_MAY_LACK: MayLack = new Set()

/** Of an update: what isn't there stays as it was. */
export const ALL_MAY_LACK: MayLack = new Set(['shopId', 'date', 'type', 'billed', 'customer', 'goods'])

/** Of a registration after a part came back: who bought it, and how, is known from the one before. */
export const WHAT_THE_BASE_HAS_MAY_LACK: MayLack = new Set(['type', 'customer'])

/** The codes against the fields of a transaction, all of them. `before`: what NP has of it. */
export function checkRegistration(
  fields: Fields,
  mayLack: MayLack,
  before: Registered | null,
  settings: Settings,
): string[] {
  const found: string[] = []
  const { shop_transaction_id: shopId, shop_order_date: date, settlement_type: type, billed_amount: billed } = fields
  const { customer, dest_customer: destination, goods } = fields
  const isFine = (value: unknown, lacks: boolean, has: boolean) => has || (lacks && value === undefined)

  if (!isFine(shopId, mayLack.has('shopId'), isShopTransactionId(shopId))) found.push(settings.codes.shopTransactionId)
  if (!isFine(date, mayLack.has('date'), isDay(date))) found.push(settings.codes.shopOrderDate)
  if (!isFine(type, mayLack.has('type'), type === '02' || type === '03')) found.push(settings.codes.settlementType)
  if (!isFine(billed, mayLack.has('billed'), isBilledAmount(billed))) found.push(settings.codes.billedAmount)
  if (customer !== undefined || !mayLack.has('customer')) {
    checkPerson(customer, BUYER_CODES, settings, found)
    checkEmail(isFields(customer) ? customer['email'] : undefined, settings.emailRequired, found)
  }
  if (destination !== undefined && destination !== null) checkPerson(destination, DESTINATION_CODES, settings, found)
  if (goods !== undefined || !mayLack.has('goods') || billed !== undefined) checkGoods(fields, before, settings, found)
  return found
}

export function isShopTransactionId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 40
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && dayOf(value) !== null
}
