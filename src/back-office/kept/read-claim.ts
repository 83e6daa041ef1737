import { isBoolean } from '../../shape/is-boolean.js'
import { isRecord } from '../../shape/is-record.js'
import { isClaimName } from './is-claim-name.js'
import type { ParcelClaim } from './parcel-claim.js'

/** Reads a claim into plain data, each field once; a text is the path of what is malformed (READ-24). */
export function readClaim(given: ParcelClaim): ParcelClaim | string {
  if (!isRecord(given)) return 'kept.parcelClaim'
  const { name, isToStop } = given
  if (!isClaimName(name)) return 'kept.parcelClaim.name'
  return isBoolean(isToStop) ? { name, isToStop } : 'kept.parcelClaim.isToStop'
}
