import type { DetailsProblem } from './details-problem.js'

/** A problem that NP has no code for that is publicly known, or that never reaches NP. */
export function codelessProblem(path: string, code: DetailsProblem['code']): DetailsProblem {
  return { effect: 'refuse', npCode: null, code, path, limit: null, found: null, confidence: 'A' }
}
