import { npCodeFacts } from '../../np-code/np-code-facts.js'
import { CODE_WITHHELD } from '../../np-code/own-codes.js'
import { uniqueCodes } from './codes-in.js'
import type { NpAnswer } from './np-answer.js'

/**
 * What the errors that name nobody are about.
 *
 * - `call`: the call as a whole. Only a code that is about calls says that nothing was done.
 * - `only`: the one order of which the call consisted. There is no other, none of the codes is one about calls, and the
 *   status is one with which NP speaks of orders: a 408 or 429 in JSON may be from something on the way.
 * - `rest`: so many of the orders of which nothing else is said.
 */
export type Nameless =
  | { readonly about: 'call'; readonly codes: readonly string[]; readonly acted: 'no' | 'unknown' }
  | { readonly about: 'only'; readonly codes: readonly string[] }
  | { readonly about: 'rest'; readonly count: number }

/** What the errors that name nobody are about, in an answer to a call for so many orders. */
export function namelessIn({ results, errors }: NpAnswer, orders: number, status: number): Nameless {
  const nameless = errors.filter(({ id }) => id === null)
  const rest: Nameless = { about: 'rest', count: nameless.length }
  if (nameless.length === 0 || nameless.length < errors.length || results.length > 0) return rest
  const codes = uniqueCodes(nameless.map((error) => error.codes))
  const isOfCall = nameless.some((error) => error.codes.some((code) => npCodeFacts(code)?.kind === 'call'))
  if (isOfCall) return { about: 'call', codes, acted: 'no' }
  if (orders === 1 && status <= 400 && codes.some((code) => code !== CODE_WITHHELD)) return { about: 'only', codes }
  return status >= 400 ? { about: 'call', codes, acted: 'unknown' } : rest
}
