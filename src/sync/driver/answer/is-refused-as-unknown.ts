import { areKnown } from '../../../np-code/are-known.js'
import type { NpCodeFacts } from '../../../np-code/np-code-types.js'
import type { KnownAnswer } from './is-answer.js'

/**
 * Whether NP refuses by a code that isn't known, or by none. It may be the one that says that NP has the same from an
 * earlier call (READ-20), though a person didn't find it.
 */
export function isRefusedAsUnknown(answer: KnownAnswer, known: Readonly<Record<string, NpCodeFacts>>): boolean {
  return answer.outcome === 'refused' && !areKnown(answer.codes, known)
}
