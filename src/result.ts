import type { Result } from 'ts-results'
import { Ok, Err as StackedErr } from 'ts-results'

/**
 * A failure as a value, as in ts-results: test `.ok`, then read `.val`. Unlike the original it captures no
 * stack: that would cost microseconds a refusal, make equal refusals unequal and put paths into JSON.
 *
 * @example
 * ```ts
 * const outcome = parseCarrier('クロネコDM便')
 * if (!outcome.ok) console.log(outcome.val.code) // 'mail_service'
 * ```
 *
 * @category Results
 */
export type Err<E> = StackedErr<E>

/**
 * Makes a failure, for code of your own that answers as this library does.
 *
 * @category Results
 */
export function Err<E>(val: E): Err<E> {
  const failure = Object.create(StackedErr.prototype)
  failure.ok = false
  failure.err = true
  failure.val = val
  failure._stack = ''
  return failure
}

export { Ok, type Result }
