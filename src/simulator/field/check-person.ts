import { isRecord } from '../../shape/is-record.js'
import type { PersonField } from '../options/person-field.js'
import type { Settings } from '../options/settings.js'
import { checkTelephone } from './check-telephone.js'
import type { Fields } from './fields.js'
import { isLonger } from './is-longer.js'
import { isMissing } from './is-missing.js'
import type { PersonCodes } from './person-codes.js'

/** The code against each field of a buyer or a destination, or `null`, in the order of NP's fields. */
export function checkPerson(value: unknown, codes: PersonCodes, settings: Settings): readonly (string | null)[] {
  const person = isRecord(value) ? value : {}
  const text = (field: PersonField, most: number): string | null => {
    const { missing, characters, length } = codes[field]
    const given = person[field]
    if (isMissing(given)) return missing
    if (typeof given !== 'string' || !settings.charactersAllowed(given, field)) return characters
    return isLonger(given, most) ? length : null
  }

  return [
    text('customer_name', 21),
    text('customer_name_kana', 25),
    text('company_name', 30),
    text('department_name', 30),
    checkPostcode(person, codes.zip_code, settings),
    text('address', 55),
    checkTelephone(person['tel'], codes.tel),
  ]
}

function checkPostcode(person: Fields, codes: PersonCodes['zip_code'], settings: Settings): string | null {
  const { zip_code: postcode, address } = person
  if (isMissing(postcode)) return codes.missing
  if (typeof postcode !== 'string' || !/^[0-9-]+$/.test(postcode)) return codes.characters
  if (!/^[0-9]{3}-?[0-9]{4}$/.test(postcode)) return codes.format
  if (typeof address !== 'string' || address === '') return null
  return settings.postcodeFits(postcode.replace('-', ''), address) ? null : codes.mismatch
}
