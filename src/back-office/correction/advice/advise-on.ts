import { npCodeFacts } from '../../../np-code/np-code-facts.js'
import { type NpCodeRemedy, npCodeRemedy } from '../../../np-code/np-code-remedy.js'
import type { NpCodeField } from '../../../np-code/np-code-types.js'
import type { EditField } from '../../../vocabulary/edit-field.js'
import { editedAt } from '../../plan/edited-at.js'
import { PLACES } from '../../plan/places.js'
import type { CodeAdvice } from './code-advice.js'
import { editFieldOf } from './edit-field-of.js'

/** What a code calls for, known or not. */
export function adviseOn(code: string): CodeAdvice {
  const facts = npCodeFacts(code)
  if (facts === null) {
    return {
      npCode: code,
      known: false,
      remedy: 'ask_np',
      npField: null,
      field: null,
      where: PLACES.nowhere,
      who: 'np_desk',
      confidence: null,
    }
  }
  const { npField, who, confidence } = facts
  const remedy = npCodeRemedy(code, facts)
  const field = editedAgainst(remedy, npField)
  return { npCode: code, known: true, remedy, npField, field, where: whereIs(remedy, field), who, confidence }
}

/** What is to be edited; a buyer who can't be reached needs other contact details, whatever field that is at NP. */
function editedAgainst(remedy: NpCodeRemedy, npField: NpCodeField | null): EditField | null {
  if (remedy !== 'edit_field' && remedy !== 'correct_shipment') return null
  return editFieldOf(npField) ?? 'buyer'
}

function whereIs(remedy: NpCodeRemedy, field: EditField | null): readonly string[] {
  if (field !== null) return editedAt([field])
  if (remedy === 'print_invoice') return PLACES.wizPrint
  if (remedy === 'change_payment') return PLACES.paymentMethod
  return remedy === 'look_up' || remedy === 'screen_anew' ? PLACES.npConsole : PLACES.nowhere
}
