import { fact } from './fact.js'
import type { NpCodeFacts } from './np-code-types.js'

/** What NP says against a call as a whole. */
export const CALL_CODES = {
  EPRO0101: fact('call', null, 'link', 'B'),
  EPRO0102: fact('call', null, 'link', 'B'),
} as const satisfies Readonly<Record<string, NpCodeFacts>>
