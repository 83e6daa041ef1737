import { fact } from './fact.js'
import type { NpCodeFacts } from './np-code-types.js'

/**
 * The code with which a shipment is `refused` here, unsent, because NP's code for its carrier isn't known: that of
 * クリックポスト, unless `carrierCodes` tells it. No code of NP's: those have no underscore.
 */
export const CARRIER_CODE_MISSING = 'carrier_code_missing'

/**
 * Stands in a list of NP's codes for something that isn't shown, because it isn't in the form of a code or repeats what
 * was sent, which may be personal.
 */
export const CODE_WITHHELD = 'code_withheld'

/** Codes that this transport puts among NP's. */
export const OWN_CODES = {
  [CARRIER_CODE_MISSING]: fact('own', 'shipment.carrier', 'link', 'A'),
  [CODE_WITHHELD]: fact('own', null, 'shop', 'A'),
} as const satisfies Readonly<Record<string, NpCodeFacts>>
