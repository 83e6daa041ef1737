import { nfkc } from '../../text/nfkc.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

const SEPARATORS = /[\s,;:/|・、。，；]/
const FORM = /^[A-Za-z0-9-]{2,20}$/
/**
 * A letter and a digit, as each code of a cause has them. What NP says of the result alone, such as 10, is a number,
 * and that is a part of a date, or of anything.
 */
const LETTER = /[A-Za-z]/
const DIGIT = /\d/

/** NP's codes among whatever stands between them. What isn't one is left out: it may be anything. */
export function readCodes(text: string | null, { notes }: Remarks): readonly string[] {
  const parts = nfkc(text ?? '')
    .split(SEPARATORS)
    .filter((part) => part !== '')
  const codes = parts.filter((part) => FORM.test(part) && LETTER.test(part) && DIGIT.test(part))
  if (codes.length < parts.length) notes.push(issue('problem_codes_unreadable', 'problemCodes'))
  return [...new Set(codes.map(ownText))]
}
