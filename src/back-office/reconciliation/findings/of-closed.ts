import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Next } from '../../next/next.js'
import type { Comparison } from '../comparison.js'
import { holdsAnother } from '../np-state/holds-another.js'
import { ofGoodsToFind } from './of-goods-to-find.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/** What is said beside of a closed order that NP goes on with: of another transaction, and of goods that left. */
export function ofClosed(
  { order, goods, npState }: Comparison,
  { next }: Next,
): readonly Finding<ReconciliationCode>[] {
  const { status } = npState
  const code = status === 'paid' ? 'paid_after_closing' : 'np_to_cancel'
  // Those of an open order are looked for, too, once NP has cancelled it: that is said otherwise (PAY-01).
  const areLookedFor = order.closed !== null && next.some(({ step }) => step === 'find_goods')
  return [
    ...(holdsAnother(order, npState) ? [findingOf(code, 'CANC-01', status)] : NONE),
    ...(areLookedFor ? ofGoodsToFind(order, [status], goods) : NONE),
  ]
}
