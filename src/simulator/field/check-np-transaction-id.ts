import { isMissing } from './is-missing.js'

/** The code against an NP取引ID, or `null`. */
export function checkNpTransactionId(value: unknown): string | null {
  if (isMissing(value)) return 'EPRO0105'
  if (typeof value !== 'string' || !/^[0-9A-Za-z]+$/.test(value)) return 'E0100002'
  return value.length === 11 ? null : 'E0100003'
}
