import type { Carrier } from '../vocabulary/carrier.js'

/**
 * What is reported to NP: 配送業者 and 伝票番号.
 *
 * @category Order
 */
export interface Shipment {
  /** 配送業者, a supported carrier (SHIP-03). */
  readonly carrier: Carrier
  /** 伝票番号, normalised: 1 to 20 half-width alphanumerics or hyphens, at least one digit (READ-19). */
  readonly slipNumber: string
}
