import { fact } from './fact.js'
import type { NpCodeFacts } from './np-code-types.js'

/** NP's reasons for NG. */
export const REJECTION_CODES = {
  NG001: fact('rejection', 'amount', 'shop', 'A'),
  NG002: fact('rejection', null, 'shop', 'B'),
  NG999: fact('rejection', null, 'shop', 'A'),
} as const satisfies Readonly<Record<string, NpCodeFacts>>
