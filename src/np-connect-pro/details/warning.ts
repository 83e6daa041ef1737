import type { NpCodeConfidence, NpCodeField } from '../../np-code/np-code-types.js'
import type { NpCode } from '../../np-code/np-codes.js'
import type { DetailsWarning, DetailsWarningCode } from './details-warning.js'

/** A warning with all its fields. */
export function warning(
  npCode: NpCode,
  path: NpCodeField,
  code: DetailsWarningCode,
  confidence: NpCodeConfidence,
): DetailsWarning {
  return { effect: 'warn', npCode, code, path, confidence }
}
