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
  readonly npCode: string
  /** Whether the code is known. One that isn't is kept and never guessed at. */
  readonly known: boolean
  /** What helps. */
  readonly remedy: NpCodeRemedy
  /** NP's field that the code concerns; `null` if it concerns none, or isn't known. */
  readonly npField: NpCodeField | null
  /** The part of the order to edit against it; `null` if no edit helps, or one of any part. */
  readonly field: EditField | null
  /** Where that is done: labels of makeshop's screens and buttons, or NP's tool; empty if there is no such place. */
  readonly where: readonly string[]
  /** Who has to act first. */
  readonly who: NpCodeActor
  /** How well the code is known; `null` if it isn't. */
  readonly confidence: NpCodeConfidence | null
}
