import type { DetailsProblem } from './details-problem.js'

/** A problem that NP has no code for that is publicly known, or that never reaches NP. */
export function codelessProblem(path: string, reason: DetailsProblem['reason']): DetailsProblem {
  return { effect: 'refuse', code: null, path, reason, limit: null, found: null, confidence: 'A' }
}
