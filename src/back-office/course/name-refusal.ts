import { npCodeFacts } from '../../np-code/np-code-facts.js'
import type { NpCodeKind } from '../../np-code/np-code-types.js'

/** Of a screening that NP has taken on; the others are why it didn't take a request. */
const OF_A_SCREENING: readonly NpCodeKind[] = ['result', 'rejection', 'hold']

/** Whether codes say that NP refused a request. One that isn't known says nothing. */
export function nameRefusal(codes: readonly string[] = []): boolean {
  return codes.length > 0 && codes.every(isOfRefusal)
}

function isOfRefusal(code: string): boolean {
  const facts = npCodeFacts(code)
  return facts !== null && !OF_A_SCREENING.includes(facts.kind)
}
