import type { DetailsProblem } from './details-problem.js'
import type { NumberCodes } from './person-codes.js'
import { problem } from './problem.js'

const DIGITS = /^\d+$/

/** What NP would refuse of a postcode or a telephone number. Whether it exists is not for here to say. */
export function numberProblems(
  text: string,
  path: string,
  digits: number,
  codes: NumberCodes,
): readonly DetailsProblem[] {
  if (text === '') return [problem(codes.missing, path, 'missing')]
  if (!DIGITS.test(text)) return [problem(codes.characters, path, 'characters')]
  return text.length === digits ? [] : [problem(codes.format, path, 'format', digits, text.length)]
}
