/*
 * What a predicate says of a 決済ステータス narrows its type both ways. Checked by tsc, never run.
 */
import {
  countsAsReceived,
  isAutomatic,
  isFinal,
  isInstant,
  isOrderNumber,
  type PaymentStatus,
} from '../../src/index.js'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => {}

export function ofStatus(status: PaymentStatus): void {
  if (isFinal(status)) holds<Equal<typeof status, 'shipment_report_completed'>>()
  else if (!isAutomatic(status) && countsAsReceived(status)) holds<Equal<typeof status, 'screening_approved'>>()
}

export function ofText(text: string): void {
  // What is no instant is still a text.
  if (!isInstant(text)) holds<Equal<typeof text, string>>()
  if (!isOrderNumber(text)) holds<Equal<typeof text, string>>()
}

export function ofOptional(text: string | null | undefined): void {
  if (isInstant(text)) text satisfies string
  else holds<Equal<typeof text, string | null | undefined>>()
  if (isOrderNumber(text)) text satisfies string
  else holds<Equal<typeof text, string | null | undefined>>()
}

export function ofAnything(value: unknown): readonly string[] {
  if (isInstant(value)) return [value, value.slice(0, 10)]
  if (isOrderNumber(value)) return [value, value.slice(0, 10)]
  holds<Equal<typeof value, unknown>>()
  return [value].filter(isInstant)
}
