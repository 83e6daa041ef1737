import type { Party } from '../../transport/details/order-details.js'
import { partyBody } from '../wire/person-body.js'
import { addressWarnings } from './address-warnings.js'
import type { DetailsWarning } from './details-warning.js'
import { lacksLeadingZero } from './lacks-leading-zero.js'
import type { PersonCodes } from './person-codes.js'
import { warning } from './warning.js'
import { when } from './when.js'

const PICTOGRAPH = /\p{Extended_Pictographic}/u
/** Beyond the basic plane, where older systems have nothing. */
const RARE = /[\u{10000}-\u{10ffff}]/u
const KATAKANA = /^[ァ-ヺー・ヽヾ　]*$/

/** What in a buyer or a destination NP is likely to hold an order for. */
export function personWarnings(party: Party, codes: PersonCodes): readonly DetailsWarning[] {
  const { path, hold } = codes
  const body = partyBody(party)
  const kana = body.customer_name_kana ?? ''
  const texts = [
    ['name', body.customer_name],
    ['company', body.company_name ?? ''],
    ['department', body.department_name ?? ''],
    ['address', body.address],
  ] as const
  return [
    ...texts.flatMap(([field, text]) => {
      const sign = PICTOGRAPH.test(text) ? 'pictograph' : 'rare_character'
      const isUnusual = sign === 'pictograph' || RARE.test(text)
      return when(isUnusual, warning(codes[field].characters, `${path}.${field}`, sign, 'C'))
    }),
    ...when(!KATAKANA.test(kana), warning(codes.nameKana.characters, `${path}.nameKana`, 'not_katakana', 'C')),
    ...addressWarnings(body.address, codes),
    ...when(lacksLeadingZero(body.tel), warning(hold.telephone, `${path}.telephone`, 'no_leading_zero', 'C')),
    ...when(repeatsOneDigit(body.tel), warning(hold.telephone, `${path}.telephone`, 'improbable_telephone', 'C')),
  ]
}

/** Whether nothing but one digit comes after the first three: an area's code, or the beginning of one. */
function repeatsOneDigit(telephone: string): boolean {
  const rest = telephone.slice(3)
  return rest.length >= 7 && new Set(rest).size === 1
}
