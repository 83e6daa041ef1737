import type { EditField } from '../../vocabulary/edit-field.js'
import { isEmailAlone } from './is-email-alone.js'
import { PLACES } from './places.js'

/**
 * Where an edit is made, as far as makeshop's page says it. The e-mail address alone is outside its procedure
 * (CORR-04), carrier and slip are to be corrected (SHIP-05), and for neither it names the button. The buyer is reached
 * by two (CORR-02).
 */
export function editedAt(fields: readonly EditField[]): readonly string[] {
  if (isEmailAlone(fields) || fields.includes('shipping')) return PLACES.order
  return fields.includes('buyer') ? PLACES.buyer : PLACES.contents
}
