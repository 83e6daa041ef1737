import type { NpCodeConfidence, NpFieldFault } from '../../np-code/np-code-types.js'
import type { NpCode } from '../../np-code/np-codes.js'

/**
 * A value in an order's details that NP would refuse. It never holds the value itself.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface DetailsProblem {
  /** NP would refuse it. */
  readonly effect: 'refuse'
  /**
   * NP's code; `null` if it isn't publicly known (goods without a name), and if the details aren't of the documented
   * shape, which doesn't even reach NP.
   */
  readonly npCode: NpCode | null
  /**
   * Where in the details: `buyer.postcode`, `destination.address`, `goods`, `goods[0].name`; `details` is the whole.
   */
  readonly path: string
  /** What is wrong with it. */
  readonly code: NpFieldFault | 'malformed'
  /**
   * The most that it may be, or what it has to be, in characters, digits or yen; `null` if it is no question of how
   * many.
   */
  readonly limit: number | null
  /** What it is instead, in the same unit, in the form in which it would be sent; `null` as above. */
  readonly found: number | null
  /** How well the rule is known. */
  readonly confidence: NpCodeConfidence
}
