import type { Settings } from '../options/settings.js'
import { dayOf } from '../tokyo.js'
import type { Fields } from './fields.js'
import { isMissing } from './is-missing.js'

/** The codes against the fields of a shipment report that can be seen without looking the transaction up. */
export function checkReport(fields: Fields, settings: Settings): readonly string[] {
  const { pd_company_code: carrier, slip_no: slip, bill_issued_date: issued } = fields
  return [checkCarrierCode(carrier, settings), checkSlipNumber(slip), checkIssuedDate(issued)].filter(
    (code) => code !== null,
  )
}

function checkCarrierCode(value: unknown, settings: Settings): string | null {
  if (isMissing(value)) return 'E0100105'
  if (typeof value !== 'string' || !/^[0-9]+$/.test(value)) return 'E0100106'
  if (value.length !== 5) return 'E0100107'
  return settings.carriers.has(value) ? null : 'E0100108'
}

function checkSlipNumber(value: unknown): string | null {
  if (isMissing(value)) return 'E0100109'
  return typeof value === 'string' && /^[0-9A-Za-z-]{1,20}$/.test(value) ? null : 'E0100110'
}

function checkIssuedDate(value: unknown): string | null {
  return isMissing(value) || (typeof value === 'string' && dayOf(value) !== null) ? null : 'EPRO0109'
}
