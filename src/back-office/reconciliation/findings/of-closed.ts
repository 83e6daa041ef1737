import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Next } from '../../next/next.js'
import type { Comparison } from '../comparison.js'
import { holdsAnother } from '../np-state/holds-another.js'
import type { NpStatus } from '../np-state/np-state.js'
import { ofGoodsToFind } from './of-goods-to-find.js'
import { paidCode } from './paid-code.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/** What is said beside of a closed order that NP goes on with: of another transaction, and of goods that left. */
export function ofClosed(
  { order, goods, npState }: Comparison,
  { next }: Next,
): readonly Finding<ReconciliationCode>[] {
  const { status } = npState
  const isAnother = holdsAnother(order, npState)
  // Those of an open order are looked for, too, once NP has cancelled it: that is said otherwise (PAY-01).
  const areLookedFor = order.closed !== null && next.some(({ step }) => step === 'find_goods')
  // What the buyer has paid isn't cancelled at NP: that alone says what becomes of the goods.
  const isToCancel = isAnother || status !== 'paid'
  return [
    ...(isAnother ? [findingOf(ofAnother(order, status, areLookedFor), 'CANC-01', status)] : NONE),
    ...(areLookedFor && isToCancel ? ofGoodsToFind(order, [status], goods) : NONE),
  ]
}

function ofAnother(order: Order, status: NpStatus, areLookedFor: boolean): ReconciliationCode {
  if (status === 'paid') return paidCode(order)
  return areLookedFor ? 'np_to_cancel_unless_kept' : 'np_to_cancel'
}
