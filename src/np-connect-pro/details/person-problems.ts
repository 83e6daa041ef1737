import type { Party } from '../../transport/details/order-details.js'
import { partyBody } from '../wire/person-body.js'
import type { DetailsProblem } from './details-problem.js'
import { lacksLeadingZero } from './lacks-leading-zero.js'
import { numberProblems } from './number-problems.js'
import type { NumberCodes, PersonCodes } from './person-codes.js'
import { problem } from './problem.js'
import { textProblems } from './text-problems.js'

/**
 * What NP would refuse of a buyer or a destination, the e-mail address apart, in the form in which it would be sent.
 */
export function personProblems(party: Party, codes: PersonCodes): readonly DetailsProblem[] {
  const { path } = codes
  const body = partyBody(party)
  return [
    ...textProblems(body.customer_name, `${path}.name`, 21, codes.name),
    ...textProblems(body.customer_name_kana, `${path}.nameKana`, 25, codes.nameKana),
    ...textProblems(body.company_name, `${path}.company`, 30, codes.company),
    ...textProblems(body.department_name, `${path}.department`, 30, codes.department),
    ...numberProblems(body.zip_code, `${path}.postcode`, 7, codes.postcode),
    ...textProblems(body.address, `${path}.address`, 55, codes.address),
    ...telephoneProblems(body.tel, `${path}.telephone`, codes.telephone),
  ]
}

/**
 * That a number without its 0 is refused is a reading: no source speaks of one. How many digits it has is no matter.
 */
function telephoneProblems(telephone: string, path: string, codes: NumberCodes): readonly DetailsProblem[] {
  if (!lacksLeadingZero(telephone)) return numberProblems(telephone, path, digitsOf(telephone), codes)
  return [{ ...problem(codes.format, path, 'format'), confidence: 'C' }]
}

const ELEVEN_DIGITS = /^0[256789]0/

/** How many digits a telephone number has, by its prefix: mobile and IP numbers have one more. */
function digitsOf(telephone: string): number {
  return ELEVEN_DIGITS.test(telephone) ? 11 : 10
}
