import { CALL_CODES } from './call-codes.js'
import type { NpCodeFacts } from './np-code-types.js'
import { OWN_CODES } from './own-codes.js'
import { REGISTRATION_CODES } from './registration-codes.js'
import { SCREENING_CODES } from './screening-codes.js'
import { TRANSACTION_CODES } from './transaction-codes.js'

/**
 * Every known code: results of a screening (`00` to `50`), NG, RE (holds), E and EPRO, and this transport's own two.
 * NP's list may grow; a code that isn't here is unknown and nothing else.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export const NP_CODES = {
  ...SCREENING_CODES,
  ...REGISTRATION_CODES,
  ...TRANSACTION_CODES,
  ...CALL_CODES,
  ...OWN_CODES,
} as const satisfies Readonly<Record<string, NpCodeFacts>>

/**
 * A code that is known.
 *
 * @experimental Never compared with NP's systems.
 * @category NP's codes
 */
export type NpCode = Extract<keyof typeof NP_CODES, string>
