import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import type { Meanings } from '../row/meanings.js'
import { rowShowsGone } from '../row/row-shows-gone.js'

/**
 * Whether an order that can't be read shows all the same that goods have left, by its status or any of its deliveries
 * that can be read (READ-09).
 */
export function goneDespiteFault(value: unknown, meanings: Meanings): boolean {
  const paymentStatus = textOf(fieldIn(value, 'paymentStatusCode'))
  const isGone = (delivery: unknown): boolean => {
    const deliveryStatus = textOf(fieldIn(delivery, 'deliveryStatus'))
    return rowShowsGone({ paymentStatus, deliveryStatus, processing: null }, meanings)
  }
  const deliveries = fieldIn(value, 'deliveryInfos')
  return (
    isGone(null) ||
    attempt(
      () => Array.isArray(deliveries) && deliveries.some(isGone),
      () => false,
    )
  )
}

function fieldIn(value: unknown, field: string): unknown {
  return attempt(
    () => (isRecord(value) ? value[field] : null),
    () => null,
  )
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null
}
