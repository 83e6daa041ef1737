import { faultBy } from './fault-by.js'
import type { Form } from './form.js'

/** Makes the question whether a value is of a form, wherever it isn't. */
export function ofForm(form: Form): (value: unknown) => boolean {
  return (value) => faultBy(form, value, '') === null
}
