import { isFilledText } from './is-filled-text.js'
import { isRecord } from './is-record.js'

/** Which part of a value isn't as a `PaymentMethod` has it, as the end of a path (READ-24); `null` when it is one. */
export function paymentMethodFault(value: unknown): '' | '.id' | '.label' | '.linked' | null {
  if (!isRecord(value)) return ''
  if (!isFilledText(value['id'])) return '.id'
  if (!isFilledText(value['label'])) return '.label'
  return typeof value['linked'] === 'boolean' ? null : '.linked'
}
