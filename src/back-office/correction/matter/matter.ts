import type { EditField } from '../../../vocabulary/edit-field.js'
import type { Finding } from '../../answer/finding.js'
import type { Act } from '../../plan/act.js'
import type { CorrectionCode } from '../correction-code.js'

/** What the matter is with an order, and what is to be done about it. */
export interface Matter {
  readonly finding: Finding<CorrectionCode>
  /** What else there is to know. */
  readonly remarks?: readonly Finding<CorrectionCode>[]
  /** What is to be edited; left out: nothing, or it isn't known. */
  readonly fields?: readonly EditField[]
  readonly editCures: boolean | null
  readonly acts: readonly Act[]
  /** The acts of the other way, where there is one. */
  readonly instead?: readonly Act[]
}
