import type { EditField } from '../../vocabulary/edit-field.js'
import { isEmailAlone } from './is-email-alone.js'
import { PLACES } from './place.js'

/**
 * Where an edit is made, as far as makeshop's page says it: the e-mail address alone is outside its procedure, and no other button
 * is named for it (CORR-04).
 */
export function editedAt(fields: readonly EditField[]): readonly string[] {
  return isEmailAlone(fields) ? PLACES.order : PLACES.contents
}
