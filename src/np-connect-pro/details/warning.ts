import type { NpCodeConfidence, NpCodeField } from '../../np-code/np-code-types.js'
import type { NpCode } from '../../np-code/np-codes.js'
import type { DetailsSign, DetailsWarning } from './details-warning.js'

/** A warning, where its sign is there. */
export function warning(
  isThere: boolean,
  code: NpCode,
  path: NpCodeField,
  sign: DetailsSign,
  confidence: NpCodeConfidence,
): readonly DetailsWarning[] {
  return isThere ? [{ effect: 'warn', code, path, sign, confidence }] : []
}
