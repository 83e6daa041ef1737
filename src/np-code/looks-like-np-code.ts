import { npCodeFacts } from './np-code-facts.js'

/** How every code of NP's that is known begins. */
const FAMILY = /^(?:E|EPRO|NG|RE)\d/

/** Whether a text is a code that is known, or begins as those of NP's do: their lists may grow. */
export function looksLikeNpCode(text: string): boolean {
  return FAMILY.test(text) || npCodeFacts(text) !== null
}
