import type { Order } from '../../../order/order.js'
import type { Move } from '../../course/move.js'
import type { Understood } from '../shown/understood.js'

const OVERRIDDEN: Move = {
  type: 'status.overridden',
  by: 'operator',
  event: ({ at }) => ({ type: 'status.overridden', to: 'screening_rejected', reason: 'unseen', at }),
  standIn: null,
  sure: null,
}

/**
 * A course to 審査NG that leaves NP's approval as it is until somebody looked there: the display may just have been set
 * (SYNC-01). Another NP取引ID shows that the order was sent anew before.
 */
export function asOverridden(
  course: readonly Move[],
  { npTransaction: { id } }: Order,
  { seen }: Understood,
): readonly Move[] {
  const isSentAnew = id !== null && seen.npTransactionId !== undefined && seen.npTransactionId !== id
  const steps = course.map(({ type }) => type)
  const approved = steps.lastIndexOf('screening.approved')
  const end = steps.findIndex(
    (step, at) => at > approved && (isSentAnew ? step === 'screening.rejected' : isCorrection(step)),
  )
  return [...course.slice(0, end), OVERRIDDEN]
}

function isCorrection(type: Move['type']): boolean {
  return type === 'correction.opened' || type === 'order.edited'
}
