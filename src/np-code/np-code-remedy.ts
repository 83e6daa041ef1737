import type { NpCodeFacts } from './np-code-types.js'
import { NOT_APPROVED } from './state-codes.js'

/**
 * What helps against one of NP's codes.
 *
 * - `edit_field`: correct the field in makeshop; the order is screened again (CORR-03).
 * - `correct_shipment`: correct carrier or slip, then report again (SHIP-05).
 * - `print_invoice`: print the wiz invoice with NP's app, then report again (SHIP-08).
 * - `change_payment`: NP後払い can't be used; another payment method, or a cancel (STAT-05).
 * - `wait`: nothing is to be corrected.
 * - `look_up`: an edit and a new screening can't cure it; look into NP's console.
 * - `screen_anew`: NP hasn't approved what was reported. Look into NP's console, then edit the order: it is screened
 *   again (CORR-03).
 * - `ask_np`: only NP can say or settle it. So it is with a code that isn't known.
 * - `mend_link`: the request itself was wrong; whoever built the link has to be told; under 自動連携 that is makeshop.
 *
 * @category Plans
 */
export type NpCodeRemedy =
  | 'edit_field'
  | 'correct_shipment'
  | 'print_invoice'
  | 'change_payment'
  | 'wait'
  | 'look_up'
  | 'screen_anew'
  | 'ask_np'
  | 'mend_link'

/** What helps against a code that is known: the one place that says so, for its sentence and for plans. */
export function npCodeRemedy(code: string, { kind, npField, who }: NpCodeFacts): NpCodeRemedy {
  if (who === 'nobody') return 'wait'
  if (who === 'np_desk') return 'ask_np'
  if (who === 'link') return 'mend_link'
  if (npField === 'invoicePrintedAt') return 'print_invoice'
  if (kind === 'rejection' || code === '20') return 'change_payment'
  if (code === NOT_APPROVED) return 'screen_anew'
  if (kind !== 'field' && kind !== 'hold') return 'look_up'
  return npField?.startsWith('shipment.') === true ? 'correct_shipment' : 'edit_field'
}
