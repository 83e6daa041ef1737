import type { DetailsProblem } from './details-problem.js'
import { problem } from './problem.js'

const PATH = 'buyer.email'
const LONGEST = 100
const ASCII = /^[\x21-\x7e]+$/
/** The least that an address needs. Mobile carriers have given out addresses that no standard allows. */
const FORM = /^[^@]+@[^@.]+(?:\.[^@.]+)+$/

/** What NP would refuse of the buyer's e-mail address, in the form in which it would be sent. */
export function emailProblems(email: string | undefined, required: boolean): readonly DetailsProblem[] {
  if (email === undefined) return required ? [problem('E0100068', PATH, 'missing')] : []
  if (!ASCII.test(email)) return [problem('E0100069', PATH, 'characters')]
  if (email.length > LONGEST) return [problem('E0100070', PATH, 'length', LONGEST, email.length)]
  return FORM.test(email) ? [] : [problem('E0100071', PATH, 'format')]
}
