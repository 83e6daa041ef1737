/*
 * What a predicate says of a 決済ステータス narrows its type both ways. Checked by tsc, never run.
 */
import { countsAsReceived, isAutomatic, isFinal, isInstant, type PaymentStatus } from '../../src/index.js'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => {}

export function ofStatus(status: PaymentStatus): void {
  if (isFinal(status)) holds<Equal<typeof status, 'shipment_report_completed'>>()
  else if (!isAutomatic(status) && countsAsReceived(status)) holds<Equal<typeof status, 'screening_approved'>>()
}

export function ofText(text: string): void {
  // What is no instant is still a text.
  if (!isInstant(text)) holds<Equal<typeof text, string>>()
}

export function ofAnything(value: unknown): void {
  if (isInstant(value)) holds<Equal<typeof value, string>>()
}
