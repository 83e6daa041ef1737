import { fold } from '../text/fold.js'

/** The form of NP's codes: letters, digits and hyphens, at least one of them a digit. */
const FORM = /^[A-Za-z0-9-]+$/
const DIGIT = /\d/

/** One of NP's codes as NP writes it, whatever white space or width it came with; any other text as it is. */
export function asNpCode(text: string): string {
  const folded = fold(text) ?? ''
  return FORM.test(folded) && DIGIT.test(folded) ? folded : text
}
