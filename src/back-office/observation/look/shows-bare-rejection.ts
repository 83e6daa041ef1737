import { asNpCode } from '../../../np-code/as-np-code.js'
import { isRejection } from '../../../np-code/is-rejection.js'
import type { Understood } from '../shown/understood.js'

/** Whether 審査NG is shown without NP's reason for it: what else is shown may be left of an earlier hold. */
export function showsBareRejection({ paymentStatus, seen: { codes = [] } }: Understood): boolean {
  return paymentStatus === 'screening_rejected' && !codes.some((code) => isRejection(asNpCode(code)))
}
