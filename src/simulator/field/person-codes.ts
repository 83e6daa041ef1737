import type { PersonField } from '../options/person-field.js'

/** NP's codes against the fields of one person, by NP's names for them. */
export interface PersonCodes
  extends Readonly<Record<PersonField, { readonly missing: string | null } & Codes<'characters' | 'length'>>> {
  readonly zip_code: Codes<'missing' | 'characters' | 'format' | 'mismatch'>
  readonly tel: Codes<'missing' | 'characters' | 'format' | 'elevenDigits' | 'tenDigits'>
}

type Codes<Fault extends string> = Readonly<Record<Fault, string>>

export const BUYER_CODES: PersonCodes = {
  customer_name: { missing: 'E0100048', characters: 'E0100049', length: 'E0100050' },
  customer_name_kana: { missing: null, characters: 'E0100052', length: 'E0100051' },
  company_name: { missing: null, characters: 'E0100054', length: 'E0100053' },
  department_name: { missing: null, characters: 'E0100056', length: 'E0100055' },
  zip_code: { missing: 'E0100057', characters: 'E0100058', format: 'E0100136', mismatch: 'E0100059' },
  address: { missing: 'E0100060', characters: 'E0100061', length: 'E0100062' },
  tel: {
    missing: 'E0100063',
    characters: 'E0100064',
    format: 'E0100065',
    elevenDigits: 'E0100066',
    tenDigits: 'E0100067',
  },
}

export const DESTINATION_CODES: PersonCodes = {
  customer_name: { missing: 'E0100072', characters: 'E0100073', length: 'E0100074' },
  customer_name_kana: { missing: null, characters: 'E0100076', length: 'E0100075' },
  company_name: { missing: null, characters: 'E0100078', length: 'E0100077' },
  department_name: { missing: null, characters: 'E0100080', length: 'E0100079' },
  zip_code: { missing: 'E0100081', characters: 'E0100082', format: 'E0100137', mismatch: 'E0100083' },
  address: { missing: 'E0100084', characters: 'E0100085', length: 'E0100086' },
  tel: {
    missing: 'E0100087',
    characters: 'E0100088',
    format: 'E0100089',
    elevenDigits: 'E0100090',
    tenDigits: 'E0100091',
  },
}
