import type { Settings } from '../options/settings.js'
import { checkTelephone } from './check-telephone.js'
import { checkText } from './check-text.js'
import { type Fields, isFields, isMissing } from './fields.js'
import type { PersonCodes } from './person-codes.js'
import type { PersonField } from './person-field.js'

/** The codes against a buyer or a destination, all of them, in the order of NP's fields. */
export function checkPerson(value: unknown, codes: PersonCodes, settings: Settings, found: string[]): void {
  const person = isFields(value) ? value : {}
  const text = (field: PersonField, most: number, missing: string | null, characters: string, length: string) =>
    checkText(
      person[field],
      most,
      (each) => settings.charactersAllowed(each, field),
      { missing, characters, length },
      found,
    )

  text('customer_name', 21, codes.nameMissing, codes.nameCharacters, codes.nameLength)
  text('customer_name_kana', 25, null, codes.kanaCharacters, codes.kanaLength)
  text('company_name', 30, null, codes.companyCharacters, codes.companyLength)
  text('department_name', 30, null, codes.departmentCharacters, codes.departmentLength)
  checkPostcode(person, codes, settings, found)
  text('address', 55, codes.addressMissing, codes.addressCharacters, codes.addressLength)
  checkTelephone(person['tel'], codes, found)
}

function checkPostcode(person: Fields, codes: PersonCodes, settings: Settings, found: string[]): void {
  const { zip_code: postcode, address } = person
  if (isMissing(postcode)) found.push(codes.zipMissing)
  else if (typeof postcode !== 'string' || !/^[0-9-]+$/.test(postcode)) found.push(codes.zipCharacters)
  else if (!/^[0-9]{3}-?[0-9]{4}$/.test(postcode)) found.push(codes.zipFormat)
  else if (
    typeof address === 'string' &&
    address !== '' &&
    !settings.postcodeFits(postcode.replace('-', ''), address)
  ) {
    found.push(codes.zipMismatch)
  }
}
