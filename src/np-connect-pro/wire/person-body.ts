import type { Buyer, Party } from '../../transport/details/order-details.js'
import { postcodeDigits, telephoneDigits } from '../form/digits.js'
import { emailAddress } from '../form/email-address.js'
import { fullWidth } from '../form/full-width.js'
import { kana } from '../form/kana.js'

/** A person as NP takes one; `undefined` is left out of the JSON. */
export interface PersonBody {
  readonly customer_name: string
  readonly customer_name_kana: string | undefined
  readonly company_name: string | undefined
  readonly department_name: string | undefined
  readonly zip_code: string
  readonly address: string
  readonly tel: string
}

/** The buyer, the only one with an `email`. */
export interface BuyerBody extends PersonBody {
  readonly email: string | undefined
}

/** `customer`. */
export function buyerBody(buyer: Buyer): BuyerBody {
  return { ...partyBody(buyer), email: inForm(buyer.email, emailAddress) }
}

/** `dest_customer`. */
export function partyBody(party: Party): PersonBody {
  return {
    customer_name: fullWidth(party.name),
    customer_name_kana: inForm(party.nameKana, kana),
    company_name: inForm(party.company, fullWidth),
    department_name: inForm(party.department, fullWidth),
    zip_code: postcodeDigits(party.postcode),
    address: fullWidth(party.address),
    tel: telephoneDigits(party.telephone),
  }
}

/** An empty text is none. */
function inForm(text: string | null | undefined, form: (text: string) => string): string | undefined {
  return text === null || text === undefined ? undefined : form(text) || undefined
}
