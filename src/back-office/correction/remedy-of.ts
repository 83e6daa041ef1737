import { npCodeFacts } from '../../np-code/np-code-facts.js'
import { type NpCodeRemedy, npCodeRemedy } from './np-code-remedy.js'

/** What helps against a code, known or not. */
export function remedyOf(code: string): NpCodeRemedy {
  const facts = npCodeFacts(code)
  return facts === null ? 'ask_np' : npCodeRemedy(code, facts)
}
