import { asNpCode } from './as-np-code.js'

/** How every code of NP's that is known begins, or that of a result alone, a number; ours have an underscore. */
const FORM = /^(?:E|EPRO|NG|RE)\d|^\d+$|_/

/** Whether a text looks like a code of NP's, known or not: their lists may grow. */
export function looksLikeNpCode(text: string): boolean {
  return FORM.test(asNpCode(text))
}
