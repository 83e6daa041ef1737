import type { Shop } from '../../order/draft/shop.js'
import type { ImportSettings } from './import-settings.js'

/**
 * What an import needs to know beside the rows. It is copied at the call: what you change in it later counts for the
 * next import.
 *
 * @category makeshop
 */
export interface ImportOptions extends ImportSettings {
  /** How the shop is set up with NP. */
  readonly shop: Shop
  /** When makeshop showed the orders: ISO 8601 instant. It becomes their `statusSince`. */
  readonly at: string
}
