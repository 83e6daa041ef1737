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
 * @param val - why it failed
 *
 * @category Results
 */
export function Err<E>(val: E): Err<E> {
  // ts-results-as-needed.ts has taken the stack out.
  return new StackedErr(val)
}

/**
 * The answer of a function that can fail: `Ok` with a value, or `Err` with the reason as plain data. Test `.ok`, then
 * read `.val`; the compiler knows which of the two it is. Don't use `instanceof` on it: your own copy of ts-results
 * differs from the one that is built in here.
 *
 * @example
 * ```ts
 * const read = parsePaymentStatus('［審査ＯＫ］')
 * console.log(read.ok ? read.val : explain(read.val, 'en')) // screening_approved
 * ```
 *
 * @category Results
 */
export type Result<T, E> = Ok<T> | Err<E>

export { Ok }
