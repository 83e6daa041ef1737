import type { Settings } from '../options/settings.js'
import { dayOf } from '../time/tokyo.js'
import { type Fields, isMissing } from './fields.js'

/** The codes against the fields of a shipment report that can be seen without looking the transaction up. */
export function checkReport(fields: Fields, settings: Settings): string[] {
  const found: string[] = []
  const { pd_company_code: carrier, slip_no: slip, bill_issued_date: issued } = fields
  const carrierCode = checkCarrierCode(carrier, settings)
  if (carrierCode !== null) found.push(carrierCode)
  if (isMissing(slip)) found.push('E0100109')
  else if (typeof slip !== 'string' || !/^[0-9A-Za-z-]{1,20}$/.test(slip)) found.push('E0100110')
  if (!isMissing(issued) && (typeof issued !== 'string' || dayOf(issued) === null)) found.push('EPRO0109')
  return found
}

function checkCarrierCode(value: unknown, settings: Settings): string | null {
  if (isMissing(value)) return 'E0100105'
  if (typeof value !== 'string' || !/^[0-9]+$/.test(value)) return 'E0100106'
  if (value.length !== 5) return 'E0100107'
  return settings.carriers.has(value) ? null : 'E0100108'
}
