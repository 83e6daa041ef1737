import type { Order, OrderEvent, PaymentStatus } from '../../../src/index.js'
import type { NpRecord } from '../../../src/simulator/index.js'
import type { Random } from '../../../src/simulator/random.js'
import type { AttentionItem } from '../../../src/sync/index.js'

/** What a person does to an order that they come upon, or nothing. `records`: what NP's console shows of it. */
export function act(order: Order, at: string, records: readonly NpRecord[], random: Random): OrderEvent | null {
  const one = <T>(...events: readonly T[]): T | null => events[random.below(events.length)] ?? null
  const often = (percent: number) => random.below(100) < percent
  if (order.closed !== null) {
    const [kind] = order.openFollowUps
    return kind !== undefined && kind !== 'cancel_in_np_console' && often(30)
      ? { type: 'followUp.done', kind, at }
      : null
  }
  if (order.syncTrust === 'suspect') return often(50) ? { type: 'sync.confirmed', status: truth(records), at } : null
  if (often(1)) return { type: 'sync.doubted', reason: 'other', at }
  if (often(1))
    return { type: 'status.overridden', to: one(...OVERRIDES) ?? 'needs_attention', reason: '表示を直す', at }
  if (often(1)) return { type: 'order.cancelled', deleted: often(50), at }
  switch (order.paymentStatus) {
    case 'screening_on_hold':
      return often(70) ? { type: 'correction.opened', at } : null
    case 'screening_rejected':
      return often(30)
        ? { type: 'paymentMethod.changed', to: { id: 'bank_transfer', label: '銀行振込', linked: false }, at }
        : null
    case 'needs_attention':
      if (order.deliveryStatus === 'shipped') return { type: 'delivery.reverted', at }
      return often(80) ? { type: 'order.edited', fields: ['items'], at } : null
    case 'screening_approved':
      if (order.deliveryStatus === 'shipped') return { type: 'delivery.reverted', at }
      if (order.service === 'np_atobarai_wiz' && order.invoicePrintedAt === null) return { type: 'invoice.printed', at }
      if (often(6)) return { type: 'correction.opened', at }
      return often(80)
        ? {
            type: 'delivery.completed',
            channel: 'order_detail',
            carrier: 'クロネコヤマト',
            slipNumber: one(...SLIPS) ?? '',
            at,
          }
        : null
    case 'shipment_report_in_progress':
      // Who finds a report too long under way looks whether NP has it, and ships anew where it doesn't.
      return often(60) ? { type: 'sync.doubted', reason: 'other', at } : null
    default:
      return null
  }
}

/** Of the parcels that an order is shipped by, one after the other. */
const SLIPS: readonly string[] = ['123456789013', '123456789024']

const OVERRIDES: readonly PaymentStatus[] = [
  'screening_preparing',
  'screening_in_progress',
  'screening_approved',
  'shipment_report_completed',
  'needs_attention',
]

/** What a person does about an order that a report shows them, after a look at NP. */
export function lookUp(
  { reason, since, npTransactionId }: AttentionItem,
  at: string,
  records: readonly NpRecord[],
): OrderEvent | null {
  const live = liveOf(records)
  // Under the id that the order has, what NP screened before the request was claimed is what was there before it. What
  // is under another id came of the request whatever its time: the clocks of NP and of the driver may differ.
  const isNew =
    live !== null && (live.npTransactionId !== npTransactionId || Date.parse(live.screenedAt) >= Date.parse(since))
  switch (reason) {
    case 'screening_unknown':
      return live === null || !isNew
        ? { type: 'screening.failed', codes: [], at }
        : { type: 'screening.accepted', npTransactionId: live.npTransactionId, at }
    case 'np_transaction_unknown':
      return live === null ? null : { type: 'screening.accepted', npTransactionId: live.npTransactionId, at }
    case 'sync_suspect':
      return { type: 'sync.confirmed', status: truth(records), at }
    default:
      return null
  }
}

/** The transaction of an order that NP still holds. */
export function liveOf(records: readonly NpRecord[]): NpRecord | null {
  return records.filter(({ cancelled }) => cancelled === null).at(-1) ?? null
}

/** The 決済ステータス that NP's console speaks for. */
function truth(records: readonly NpRecord[]): PaymentStatus {
  const live = liveOf(records)
  if (live === null) return 'needs_attention'
  if (live.report !== null) return 'shipment_report_completed'
  switch (live.result) {
    case '00':
      return 'screening_approved'
    case '10':
      return 'screening_on_hold'
    case '20':
      return 'screening_rejected'
    case '40':
    case '50':
      return 'screening_in_progress'
    default:
      return 'needs_attention'
  }
}
