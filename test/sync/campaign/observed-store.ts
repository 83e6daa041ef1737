import type { Order, PaymentStatus } from '../../../src/index.js'
import type { SyncEntry, SyncStore } from '../../../src/sync/index.js'

/** What may not happen to an order in the store, whoever saves it. */
export interface StoreFindings {
  /** A driver's save put an order back to an earlier step, or into one that NP's answers don't lead to. */
  readonly backwards: Map<string, string>
  /** A save threw away what somebody else had saved. */
  readonly lost: Map<string, string>
  /** A driver's save brought an order to 審査OK by an approval of contents that it doesn't have any more. */
  readonly approved: Map<string, string>
  /** A driver's save brought an order to 出荷報告完了 by another 伝票番号 than NP has, or by one that NP has none for. */
  readonly reported: Map<string, string>
}

/** What NP has of an order when it is saved. */
export interface AtNp {
  /** Whether NP's approval of it can only be of old contents. */
  readonly isOld: (orderNumber: string) => boolean
  /** The 伝票番号 that were ever reported for it. */
  readonly slipsOf: (orderNumber: string) => readonly string[]
}

/** How far the link has brought an order; 要確認 can be reached from any step that NP can refuse. */
const STEP: Readonly<Record<PaymentStatus, number>> = {
  screening_preparing: 0,
  screening_waiting: 1,
  screening_in_progress: 2,
  screening_on_hold: 3,
  screening_rejected: 4,
  screening_approved: 4,
  shipment_report_preparing: 5,
  shipment_report_in_progress: 6,
  shipment_report_completed: 7,
  needs_attention: 8,
}
const AT_REST: readonly PaymentStatus[] = [
  'screening_rejected',
  'screening_approved',
  'shipment_report_completed',
  'needs_attention',
]

/** Looks on as entries are saved, in the very step in which they are. Nothing of the driver's code is asked. */
export function observed(store: SyncStore & { entries(): IterableIterator<SyncEntry> }, { isOld, slipsOf }: AtNp) {
  const latest = new Map<string, SyncEntry>()
  for (const entry of store.entries()) latest.set(entry.order.orderNumber, entry)
  const findings: StoreFindings = { backwards: new Map(), lost: new Map(), approved: new Map(), reported: new Map() }
  const seenBy = (who: 'driver' | 'person'): SyncStore => ({
    ...store,
    async save(entry, expected) {
      const { orderNumber } = entry.order
      const before = latest.get(orderNumber)
      const outcome = await store.save(entry, expected)
      if (outcome === 'saved') latest.set(orderNumber, entry)
      if (outcome === 'saved' && before !== undefined) look(before.order, entry.order, who, findings)
      const isApproved = entry.order.paymentStatus === 'screening_approved'
      if (outcome === 'saved' && who === 'driver' && isApproved && isOld(orderNumber))
        findings.approved.set(orderNumber, `what was there before the update, from ${before?.order.paymentStatus}`)
      const { shipment, paymentStatus } = entry.order
      const isReported = paymentStatus === 'shipment_report_completed' && before?.order.paymentStatus !== paymentStatus
      const atNp = slipsOf(orderNumber)
      if (outcome === 'saved' && who === 'driver' && isReported && !atNp.includes(shipment?.slipNumber ?? ''))
        findings.reported.set(orderNumber, `${shipment?.slipNumber} in the shop, ${atNp.join() || 'none'} at NP`)
      return outcome
    },
  })
  return { seenBy, findings }
}

function look(before: Order, after: Order, who: 'driver' | 'person', { backwards, lost }: StoreFindings): void {
  const { orderNumber } = after
  const note = (found: Map<string, string>, what: string) => found.set(orderNumber, what)
  if (after.version < before.version) note(lost, `version ${before.version} → ${after.version}`)
  if (after.version === before.version && after !== before) note(lost, `version ${before.version} twice`)
  if (before.closed !== null && after.closed === null) note(lost, `opened again by a ${who}`)
  if (who === 'person' || before.paymentStatus === after.paymentStatus) return
  const moved = `${before.paymentStatus} → ${after.paymentStatus}`
  if (before.closed !== null || before.syncTrust === 'suspect') note(backwards, `${moved}, though left to a person`)
  else if (AT_REST.includes(before.paymentStatus)) note(backwards, moved)
  else if (STEP[after.paymentStatus] < STEP[before.paymentStatus]) note(backwards, moved)
}
