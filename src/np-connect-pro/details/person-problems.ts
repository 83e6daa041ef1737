import type { Party } from '../../transport/order-details.js'
import { partyBody } from '../wire/person-body.js'
import type { DetailsProblem } from './details-problem.js'
import { numberProblems } from './number-problems.js'
import type { PersonCodes } from './person-codes.js'
import { textProblems } from './text-problems.js'

/** What NP would refuse of a buyer or a destination, the e-mail address apart, in the form in which it would be sent. */
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
    ...numberProblems(body.tel, `${path}.telephone`, digitsOf(body.tel), codes.telephone),
  ]
}

const ELEVEN_DIGITS = /^0[256789]0/

/** How many digits a telephone number has, by its prefix: mobile and IP numbers have one more. */
function digitsOf(telephone: string): number {
  return ELEVEN_DIGITS.test(telephone) ? 11 : 10
}
