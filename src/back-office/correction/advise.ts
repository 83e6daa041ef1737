import { npCodeFacts } from '../../np-code/np-code-facts.js'
import type { Order } from '../../order/order.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import { PLACES } from '../plan/place.js'
import { carrierBeyondLink } from './carrier-beyond-link.js'
import type { CodeAdvice } from './code-advice.js'
import { editFieldOf } from './edit-field-of.js'
import { type NpCodeRemedy, npCodeRemedy } from './np-code-remedy.js'

/** What each of an order's codes calls for; the text of a carrier is none. */
export function advise(order: Order): readonly CodeAdvice[] {
  if (order.problem === null || carrierBeyondLink(order) !== null) return []
  return order.problem.codes.map(adviseOn)
}

function adviseOn(code: string): CodeAdvice {
  const facts = npCodeFacts(code)
  if (facts === null) {
    return {
      code,
      known: false,
      remedy: 'ask_np',
      npField: null,
      field: null,
      where: PLACES.nowhere,
      who: 'np_desk',
      confidence: null,
    }
  }
  const { field: npField, actor: who, confidence } = facts
  const remedy = npCodeRemedy(code, facts)
  const field = editedAgainst(remedy, editFieldOf(npField))
  return { code, known: true, remedy, npField, field, where: whereIs(remedy, field), who, confidence }
}

/** What is to be edited; a buyer who can't be reached needs other contact details, whatever field that is at NP. */
function editedAgainst(remedy: NpCodeRemedy, field: EditField | null): EditField | null {
  if (remedy === 'edit_field') return field ?? 'buyer'
  return remedy === 'correct_shipment' ? 'shipping' : null
}

function whereIs(remedy: NpCodeRemedy, field: EditField | null): readonly string[] {
  if (field !== null) return PLACES.contents
  if (remedy === 'print_invoice') return PLACES.wizPrint
  if (remedy === 'change_payment') return PLACES.paymentMethod
  return remedy === 'look_up' ? PLACES.npConsole : PLACES.nowhere
}
