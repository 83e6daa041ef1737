import { NP_CODES, type NpCode } from '../../np-code/np-codes.js'
import type { DetailsProblem } from './details-problem.js'

/** A problem that NP has a code for, with what is known of the code. */
export function problem(
  code: NpCode,
  path: string,
  reason: DetailsProblem['reason'],
  limit: number | null = null,
  found: number | null = null,
): DetailsProblem {
  return { effect: 'refuse', code, path, reason, limit, found, confidence: NP_CODES[code].confidence }
}
