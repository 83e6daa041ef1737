import type { NpCodeFacts } from '../../np-code/np-code-types.js'

/**
 * What helps against one of NP's codes.
 *
 * - `edit_field`: correct the field in makeshop; the order is screened again (CORR-03).
 * - `correct_shipment`: correct carrier or slip, then report again (SHIP-05).
 * - `print_invoice`: print the wiz invoice with NP's app, then report again (SHIP-08).
 * - `change_payment`: NP後払い can't be used; another payment method, or a cancel (STAT-05).
 * - `wait`: nothing is to be corrected.
 * - `look_up`: an edit and a new screening can't cure it; look into NP's console.
 * - `ask_np`: only NP can say or settle it. So it is with a code that isn't known.
 * - `mend_link`: the request itself was wrong; whoever built the link has to be told.
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
  | 'ask_np'
  | 'mend_link'

/** Codes that don't go by their kind. */
const DEPARTURES: ReadonlyMap<string, NpCodeRemedy> = new Map([
  ['20', 'change_payment'],
  ['30', 'look_up'],
  // A state that a print changes.
  ['E0100121', 'print_invoice'],
  // The one hold without a field that an edit can cure: the buyer isn't reached by what the order says.
  ['RE028', 'edit_field'],
])

/** What helps against a code that is known. */
export function npCodeRemedy(code: string, { kind, field, actor }: NpCodeFacts): NpCodeRemedy {
  const departure = DEPARTURES.get(code)
  if (departure !== undefined) return departure
  if (actor === 'nobody') return 'wait'
  if (actor === 'np_desk') return 'ask_np'
  if (actor === 'link') return 'mend_link'
  if (kind === 'state' || kind === 'own') return 'look_up'
  if (kind === 'rejection') return 'change_payment'
  // Such as a hold's result alone: why is in its own codes, which are missing.
  if (field === null) return 'ask_np'
  if (field === 'invoicePrintedAt') return 'print_invoice'
  return field.startsWith('shipment.') ? 'correct_shipment' : 'edit_field'
}
