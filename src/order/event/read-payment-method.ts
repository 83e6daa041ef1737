import { isBoolean } from '../../shape/is-boolean.js'
import { isFilledText } from '../../shape/is-filled-text.js'
import { isRecord } from '../../shape/is-record.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'

/**
 * Reads a `PaymentMethod`, each field once; a string is the path below the value (`.label`) of the first malformed
 * field, `''` the value itself (READ-24).
 */
export function readPaymentMethod(value: unknown): PaymentMethod | '' | '.id' | '.label' | '.linked' {
  if (!isRecord(value)) return ''
  const { id, label, linked } = value
  if (!isFilledText(id)) return '.id'
  if (!isFilledText(label)) return '.label'
  return isBoolean(linked) ? { id, label, linked } : '.linked'
}
