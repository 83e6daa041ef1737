import { CARRIERS, type Carrier } from '../vocabulary/carrier.js'
import { isCarrier } from '../vocabulary/is-carrier.js'

/**
 * Finds the carrier of a code in NP's table (`pd_company_code`), as in a request or a list of NP's: the reverse of
 * `CARRIERS[carrier].npCode`. It never throws.
 *
 * @param code - five digits
 * @returns the carrier; `null` if 自動連携 supports none with that code, and for クリックポスト, whose code isn't known
 *
 * @example
 * ```ts
 * carrierOfNpCode('59010') // 'yamato'
 * ```
 *
 * @category NPコネクトプロ
 */
export function carrierOfNpCode(code: string): Carrier | null {
  if (typeof code !== 'string') return null
  return (
    Object.keys(CARRIERS)
      .filter(isCarrier)
      .find((carrier) => CARRIERS[carrier].npCode === code) ?? null
  )
}
