import { areKnown } from '../../np-code/are-known.js'
import { REGISTRATION_CODES } from '../../np-code/registration-codes.js'

/**
 * Whether codes say that NP didn't take a request. One that isn't known says nothing, nor do those of what it has
 * taken.
 */
export function areRefusals(codes: readonly string[] = []): boolean {
  return areKnown(codes, REGISTRATION_CODES)
}
