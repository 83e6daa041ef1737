import type { NpCodeConfidence, NpCodeField } from '../../np-code/np-code-types.js'
import type { NpCode } from '../../np-code/np-codes.js'
import type { DetailsSign, DetailsWarning } from './details-warning.js'

/** A warning with all its fields. */
export function warning(
  code: NpCode,
  path: NpCodeField,
  sign: DetailsSign,
  confidence: NpCodeConfidence,
): DetailsWarning {
  return { effect: 'warn', code, path, sign, confidence }
}
