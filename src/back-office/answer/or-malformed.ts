import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'

/**
 * What a call answers; where something turns out to be hostile on the way, that it is malformed (READ-24).
 *
 * @param path - what is called malformed then
 */
export function orMalformed<T>(
  path: string,
  answer: () => Result<T, Violation<'malformed'>>,
): Result<T, Violation<'malformed'>> {
  return attempt(answer, () => Err(malformed(path)))
}
