import { NP_CODES, type NpCode } from '../../np-code/np-codes.js'
import type { DetailsProblem } from './details-problem.js'

/** A problem that NP has a code for, with what is known of the code. */
export function problem(
  npCode: NpCode,
  path: string,
  code: DetailsProblem['code'],
  limit: number | null = null,
  found: number | null = null,
): DetailsProblem {
  return { effect: 'refuse', npCode, code, path, limit, found, confidence: NP_CODES[npCode].confidence }
}
