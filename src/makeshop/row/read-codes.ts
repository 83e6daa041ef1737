import { nfkc } from '../../text/nfkc.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

/** Brackets, quotation marks and what lists are made with; none that an e-mail address has, which stays one part. */
const SEPARATORS = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"',;:/|・、。+&=→]/u
const FORM = /^[A-Za-z0-9-]{2,20}$/
/**
 * A letter and a digit, as each code of a cause has them. What NP says of the result alone, such as 10, is a number,
 * and that is a part of a date, or of anything.
 */
const LETTER = /[A-Za-z]/
const DIGIT = /\d/
/** No order has so many; as many as are kept of what NP answers. */
const MOST = 100

/**
 * NP's codes among whatever stands between them, each once. What isn't one is left out: it may be anything. So are
 * those beyond a hundred: a cell may be as long as a row, and an order keeps what is read of it.
 */
export function readCodes(text: string | null, { notes }: Remarks): readonly string[] {
  const parts = nfkc(text ?? '')
    .split(SEPARATORS)
    .filter((part) => part !== '')
  const codes = parts.filter((part) => FORM.test(part) && LETTER.test(part) && DIGIT.test(part))
  const each = [...new Set(codes)]
  if (codes.length < parts.length || each.length > MOST) notes.push(issue('problem_codes_unreadable', 'problemCodes'))
  return each.slice(0, MOST).map(ownText)
}
