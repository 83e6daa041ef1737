import { isRecord } from '../../shape/is-record.js'
import type { Fields } from './fields.js'
import type { Registered } from './registered.js'
import { sumOf } from './sum-of.js'

/** A registration that was found in order lacks none of it. */
const NOTHING: Registered = { settlementType: '', amount: 0, goodsSum: 0, buyer: '' }

/** Reads the fields of a registration that was found in order; what an update leaves out stays as it was. */
export function readRegistration(fields: Fields, before: Registered = NOTHING): Registered {
  const { settlement_type: type, billed_amount: billed, goods, customer } = fields
  const telephone = isRecord(customer) ? customer['tel'] : undefined
  return {
    settlementType: typeof type === 'string' ? type : before.settlementType,
    amount: typeof billed === 'number' ? billed : before.amount,
    goodsSum: sumOf(goods) ?? before.goodsSum,
    buyer: typeof telephone === 'string' ? telephone.replaceAll('-', '') : before.buyer,
  }
}
