import type { EditField } from './edit-field.js'

/** Whether an edit touches nothing but the e-mail address (READ-13). */
export function touchesEmailOnly(fields: readonly EditField[]): boolean {
  return fields.every((field) => field === 'email')
}
