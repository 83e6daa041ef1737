import { decide } from '../../../lifecycle/decide.js'
import { haveLeft } from '../../../order/have-left.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { attemptsOf } from '../../entry/attempts-of.js'
import { recordAbout } from '../../entry/record-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { UnansweredFields } from '../../entry/unanswered-fields.js'
import { versionOf } from '../../store/version-of.js'
import { instantOf } from '../run/instant-of.js'
import { noteStore } from '../run/note-store.js'
import type { Run } from '../run/run.js'

/** How an order is claimed. */
interface Claim {
  /** The event that claims it. An order that shows it already, from a claim before, is claimed again without it. */
  readonly act: 'screening.requested' | 'shipment.requested'
  /** What of it NP may have without having answered, from then on. */
  readonly unanswered: UnansweredFields
}

/**
 * Claims an order for a call: the act is saved before the call, so that a driver that is stopped leaves a mark, and one
 * that was slower finds it claimed (`null`).
 */
export async function claim(run: Run, entry: SyncEntry, { act, unanswered }: Claim): Promise<SyncEntry | null> {
  const { book, settings, store } = run
  const { orderNumber } = entry.order
  const now = settings.clock.now()
  const decision = decide(entry.order, { type: act, at: instantOf(now) })
  const order = decision.ok ? decision.val.order : entry.order
  if (order.paymentStatus !== CLAIMED[act]) return null
  const acted = { order, sync: entry.sync }
  const leaseEnd = now + settings.schedule.leaseMs
  const change = {
    callCount: entry.sync.callCount + 1,
    call: 'open',
    attempts: attemptsOf(acted) + 1,
    dueAtMs: leaseEnd,
    // Kept when the order is left to a person, and due no more: a look of before shows nothing of this call.
    underWayUntilMs: leaseEnd,
    ...unanswered,
    // 配送完了 may have been saved past `recordEvent`.
    goodsHaveLeft: entry.sync.goodsHaveLeft || haveLeft(order),
  } as const
  const claimed = { order, sync: recordAbout(acted, change) }
  const saved = await store.save(claimed, versionOf(entry))
  // One that fails isn't waited for: nothing went out yet.
  if (saved !== 'failed') noteStore(run, { takes: true })
  if (saved === 'saved') return claimed
  book.outcome(orderNumber, saved === 'conflict' ? 'overtaken' : 'not_saved')
  return null
}

/** The status of a claimed order. */
const CLAIMED = {
  'screening.requested': 'screening_waiting',
  'shipment.requested': 'shipment_report_in_progress',
} as const satisfies Record<Claim['act'], PaymentStatus>
