import type { NpCodeFacts } from './np-code-types.js'
import { NP_CODES } from './np-codes.js'

const KNOWN: Readonly<Record<string, NpCodeFacts>> = NP_CODES

/**
 * Gives what is known of one of NP's codes: the field it concerns, who has to act, and how sure that is.
 *
 * @param code - as NP gave it; case and width count
 * @returns `null` for an unknown code: don't guess at it
 *
 * @example
 * ```ts
 * npCodeFacts('RE009')?.npField // 'buyer.address'
 * npCodeFacts('RE999') // null
 * ```
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export function npCodeFacts(code: string): NpCodeFacts | null {
  return typeof code === 'string' && Object.hasOwn(KNOWN, code) ? (KNOWN[code] ?? null) : null
}
