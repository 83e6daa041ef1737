import { fold } from '../text/fold.js'

/** Letters, digits and hyphens, at least one of them a digit: the form of NP's codes. */
const FORM = /^(?=.*\d)[A-Za-z0-9-]+$/

/** One of NP's codes as NP writes it, whatever white space or width a screen gave it; any other text as it came. */
export function asNpCode(text: string): string {
  const folded = fold(text)
  return folded !== null && FORM.test(folded) ? folded : text
}
