import { fold } from '../../text/fold.js'
import { issue } from '../report/issue.js'
import type { Remarks } from './remarks.js'

const YEN = /^[¥\\]?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})円?$/

/** 決済手数料 in yen as it is shown, or else as the settings say, or else 0. */
export function readFee(text: string | null, otherwise: number | null | undefined, { notes }: Remarks): number {
  const digits = text === null ? undefined : fold(text)?.match(YEN)?.[1]
  if (digits !== undefined) return Number(digits.replaceAll(',', ''))
  if (text !== null) notes.push(issue('payment_fee_unreadable', 'paymentFee'))
  else if (otherwise == null) notes.push(issue('payment_fee_assumed', 'paymentFee'))
  return otherwise ?? 0
}
