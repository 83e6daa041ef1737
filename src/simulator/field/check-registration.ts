import { isRecord } from '../../shape/is-record.js'
import type { Settings } from '../options/settings.js'
import { dayOf } from '../tokyo.js'
import { checkEmail } from './check-email.js'
import { checkGoods } from './check-goods.js'
import { checkPerson } from './check-person.js'
import type { Fields } from './fields.js'
import { isBilledAmount } from './is-billed-amount.js'
import { isShopTransactionId } from './is-shop-transaction-id.js'
import { BUYER_CODES, DESTINATION_CODES } from './person-codes.js'
import type { Registered } from './registered.js'

type Field = 'shop_transaction_id' | 'shop_order_date' | 'settlement_type' | 'billed_amount' | 'customer' | 'goods'

/** Which fields may be left out, because NP has them already. */
type MayLack = readonly Field[]

/** Of a registration. */
export const NOTHING_MAY_LACK: MayLack = []

/** Of an update: what isn't there stays as it was. */
export const ALL_MAY_LACK: MayLack = [
  'shop_transaction_id',
  'shop_order_date',
  'settlement_type',
  'billed_amount',
  'customer',
  'goods',
]

/** Of a registration after a part came back: who bought it, and how, is known from the one before. */
export const WHAT_THE_BASE_HAS_MAY_LACK: MayLack = ['settlement_type', 'customer']

/** The codes against the fields of a transaction, all of them. `before`: what NP has of it. */
export function checkRegistration(
  fields: Fields,
  mayLack: MayLack,
  before: Registered | null,
  settings: Settings,
): readonly string[] {
  const { customer, dest_customer: destination, billed_amount: billed } = fields
  const { codes, emailRequired } = settings
  const lacks = (field: Field) => fields[field] === undefined && mayLack.includes(field)
  const unless = (isFine: (value: unknown) => boolean, field: Field, code: string) =>
    lacks(field) || isFine(fields[field]) ? null : code
  const email = isRecord(customer) ? customer['email'] : undefined

  return [
    unless(isShopTransactionId, 'shop_transaction_id', codes.shopTransactionId),
    unless(isDay, 'shop_order_date', codes.shopOrderDate),
    unless(isSettlementType, 'settlement_type', codes.settlementType),
    unless(isBilledAmount, 'billed_amount', codes.billedAmount),
    ...(lacks('customer') ? [] : [...checkPerson(customer, BUYER_CODES, settings), checkEmail(email, emailRequired)]),
    ...(destination == null ? [] : checkPerson(destination, DESTINATION_CODES, settings)),
    lacks('goods') && billed === undefined ? null : checkGoods(fields, before, settings),
  ].filter((code) => code !== null)
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && dayOf(value) !== null
}

function isSettlementType(value: unknown): boolean {
  return value === '02' || value === '03'
}
