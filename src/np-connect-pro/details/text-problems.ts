import type { DetailsProblem } from './details-problem.js'
import type { TextCodes } from './person-codes.js'
import { problem } from './problem.js'
import { when } from './when.js'

/** Half of a surrogate pair, which is no character. Which others NP doesn't take isn't known. */
const HALF_A_CHARACTER = /\p{Cs}/u

/** What NP would refuse of a text that is counted in full-width characters; a character beyond U+FFFF counts as one. */
export function textProblems(
  text: string | undefined,
  path: string,
  limit: number,
  codes: TextCodes,
): readonly DetailsProblem[] {
  if (!text) return codes.missing === undefined ? [] : [problem(codes.missing, path, 'missing')]
  const length = [...text].length
  return [
    ...when(HALF_A_CHARACTER.test(text), problem(codes.characters, path, 'characters')),
    ...when(length > limit, problem(codes.length, path, 'length', limit, length)),
  ]
}
