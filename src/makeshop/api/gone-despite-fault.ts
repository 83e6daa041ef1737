import { attempt } from '../../shape/attempt.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isRecord } from '../../shape/is-record.js'
import type { Meanings } from '../row/meanings.js'
import { rowShowsGone } from '../row/row-shows-gone.js'

/** Whether an order that can't be read shows all the same that goods have left, by any of its deliveries (READ-09). */
export function goneDespiteFault(value: unknown, meanings: Meanings): boolean {
  return attempt(
    () => {
      if (!isRecord(value)) return false
      const paymentStatus = textOf(value['paymentStatusCode'])
      const deliveries = isListOf(value['deliveryInfos'], isRecord) ? value['deliveryInfos'] : []
      const said = [null, ...deliveries.map((delivery) => textOf(delivery['deliveryStatus']))]
      return said.some((deliveryStatus) =>
        rowShowsGone({ paymentStatus, deliveryStatus, processing: null, isFurtherGone: false }, meanings),
      )
    },
    () => false,
  )
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null
}
