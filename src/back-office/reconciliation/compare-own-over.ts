import { findingOf } from '../answer/finding-of.js'
import type { GivenOrder } from '../kept/given-order.js'
import { anyOf } from '../next/any-of.js'
import { besideKept } from './beside-kept.js'
import type { NpState } from './np-state/np-state.js'
import type { Reconciliation } from './reconciliation.js'
import { doubtOf } from './repair/doubt-of.js'
import { doubtOrConfirm } from './repair/doubt-or-confirm.js'

/**
 * An open order whose own transaction is over, while NP may hold another of it. Its goods would leave by the one that
 * is over, and the order end by it though the other counts: it is in doubt (READ-15, READ-16).
 *
 * @param own - what NP says of its own
 */
export function compareOwnOver({ order, kept }: GivenOrder, own: NpState): Reconciliation {
  const { events } = doubtOf(order, own.at)
  const compared: Reconciliation = {
    verdict: 'contradiction',
    truth: null,
    repair: events,
    repairKind: events.length === 0 ? 'none' : 'doubt',
    findings: [findingOf('own_transaction_over', 'READ-15', own.status)],
    ...anyOf(doubtOrConfirm(order)),
  }
  return kept === null ? compared : besideKept(kept, compared)
}
