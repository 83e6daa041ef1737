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
   * NP's code; `null` where it isn't publicly known (goods without a name), and where the details aren't of the
   * documented shape, which doesn't even reach NP.
   */
  readonly code: NpCode | null
  /**
   * Where, within the details: `buyer.postcode`, `destination.address`, `goods`, `goods[0].name`; the whole: `details`.
   */
  readonly path: string
  /** What is wrong with it. */
  readonly reason: NpFieldFault | 'malformed'
  /** What it may be at most, or has to be: characters, digits or yen; `null` where it is no question of how many. */
  readonly limit: number | null
  /** What it is, in the same unit, in the form in which it would be sent; `null` as above. */
  readonly found: number | null
  /** How well the rule is known. */
  readonly confidence: NpCodeConfidence
}
