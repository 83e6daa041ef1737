import { asNpCode } from './as-np-code.js'
import { CODE_FAMILY } from './code-family.js'

/** That of a result alone, a number, or one of ours, which have an underscore. */
const OTHER_FORM = /^\d+$|_/

/** Whether a text looks like a code of NP's, known or not: their lists may grow. */
export function looksLikeNpCode(text: string): boolean {
  const code = asNpCode(text)
  return CODE_FAMILY.test(code) || OTHER_FORM.test(code)
}
