import { isInstant } from '../../order/form/is-instant.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isOptionalText } from '../../shape/is-optional-text.js'
import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { safely } from '../../shape/safely.js'
import type { Goods } from './order-details.js'

/**
 * The path of the first value by which something isn't an `OrderDetails` (READ-24), or `null` when it is one. It judges
 * the shape, not what NP makes of the values, and never repeats one.
 */
export const orderDetailsFault = safely(find, 'details')

function find(value: unknown): string | null {
  if (!isRecord(value)) return 'details'
  if (!isInstant(value['orderedAt'])) return 'details.orderedAt'
  if (!isWholeNumber(value['amount'], 1)) return 'details.amount'
  const buyer = partyFault(value['buyer'], 'details.buyer')
  if (buyer !== null) return buyer
  if (isRecord(value['buyer']) && !isOptionalText(value['buyer']['email'])) return 'details.buyer.email'
  if (value['destination'] !== null && value['destination'] !== undefined) {
    const destination = partyFault(value['destination'], 'details.destination')
    if (destination !== null) return destination
  }
  return isListOf(value['goods'], isGoods) && value['goods'].length > 0 ? null : 'details.goods'
}

function partyFault(value: unknown, path: string): string | null {
  if (!isRecord(value)) return path
  for (const field of ['name', 'postcode', 'address', 'telephone']) {
    if (!isText(value[field])) return `${path}.${field}`
  }
  for (const field of ['nameKana', 'company', 'department']) {
    if (!isOptionalText(value[field])) return `${path}.${field}`
  }
  return null
}

function isGoods(value: unknown): value is Goods {
  if (!isRecord(value) || !isText(value['name']) || !Number.isSafeInteger(value['price'])) return false
  return isWholeNumber(value['quantity'], 1)
}
