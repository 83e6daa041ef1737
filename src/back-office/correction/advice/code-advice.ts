import type { NpCodeRemedy } from '../../../np-code/np-code-remedy.js'
import type { NpCodeActor, NpCodeConfidence, NpCodeField } from '../../../np-code/np-code-types.js'
import type { EditField } from '../../../vocabulary/edit-field.js'

/**
 * What one of an order's codes calls for. `explainNpCode` words the code itself.
 *
 * @category Plans
 */
export interface CodeAdvice {
  /** NP's code, as it came. */
  readonly code: string
  /** Whether the code is known. One that isn't is kept and never guessed at. */
  readonly known: boolean
  /** What helps. */
  readonly remedy: NpCodeRemedy
  /** NP's field that it concerns; `null` where it concerns none, or isn't known. */
  readonly npField: NpCodeField | null
  /** The part of the order to be edited against it; `null` where no edit helps. */
  readonly field: EditField | null
  /** Where that is edited: labels of makeshop's screens and buttons; empty where nothing is to be edited. */
  readonly where: readonly string[]
  /** Who has to act first. */
  readonly who: NpCodeActor
  /** How well the code is known; `null` when it isn't. */
  readonly confidence: NpCodeConfidence | null
}
