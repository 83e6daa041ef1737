import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { orderNumberIn } from '../row/order-number-in.js'

/** 注文番号 of an order that can't be read, or `null` where none can be: the others aren't to be held up by this one. */
export function numberDespiteFault(value: unknown): string | null {
  const shown = attempt(
    () => (isRecord(value) ? value['displayOrderNumber'] : null),
    () => null,
  )
  return orderNumberIn({ orderNumber: typeof shown === 'string' ? shown.trim() : null })
}
