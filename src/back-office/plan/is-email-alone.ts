import type { EditField } from '../../vocabulary/edit-field.js'
import { touchesEmailOnly } from '../../vocabulary/touches-email-only.js'

/** Whether an edit is of the e-mail address alone; one of unknown fields isn't (READ-13). */
export function isEmailAlone(fields: readonly EditField[]): boolean {
  return fields.length > 0 && touchesEmailOnly(fields)
}
