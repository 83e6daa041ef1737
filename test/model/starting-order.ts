import type { OrderDraft } from '../../src/order/draft/order-draft.js'
import type { OrderSnapshot } from '../../src/order/draft/order-snapshot.js'
import type { NpTransactionState } from '../../src/order/np-transaction.js'
import type { Order } from '../../src/order/order.js'
import type { Problem } from '../../src/order/problem.js'

const NP_ATOBARAI = { id: 'np_atobarai', label: 'NP後払い', linked: true } as const

/** A linked order as it is placed: 審査待ち(準備中). */
export const modelPlace = (draft: OrderDraft): Order => ({
  orderNumber: draft.orderNumber,
  service: draft.service,
  paymentStatus: 'screening_preparing',
  statusSince: draft.at,
  deliveryStatus: 'not_shipped',
  receiptStatus: 'not_received',
  shipment: null,
  invoicePrintedAt: null,
  npTransaction: { state: 'none', id: null },
  everApproved: false,
  problem: null,
  syncTrust: 'linked',
  openFollowUps: [],
  paymentMethod: NP_ATOBARAI,
  paymentFee: draft.paymentFee,
  closed: null,
  version: 1,
})

const APPROVED = [
  'screening_approved',
  'shipment_report_preparing',
  'shipment_report_in_progress',
  'shipment_report_completed',
]

const stateOf = ({ paymentStatus }: OrderSnapshot): NpTransactionState => {
  if (['screening_preparing', 'screening_waiting', 'needs_attention'].includes(paymentStatus)) return 'unknown'
  return paymentStatus === 'screening_rejected' ? 'rejected' : 'live'
}

const everApprovedOf = ({ paymentStatus, everApproved }: OrderSnapshot): boolean | null =>
  APPROVED.includes(paymentStatus) ? true : (everApproved ?? null)

const problemOf = ({ paymentStatus, deliveryStatus, problemCodes }: OrderSnapshot): Problem | null => {
  const codes = problemCodes ?? []
  if (codes.length === 0) return null
  if (paymentStatus === 'screening_on_hold' || paymentStatus === 'screening_rejected') {
    return { stage: 'screening', codes }
  }
  if (paymentStatus !== 'needs_attention') return null
  return { stage: deliveryStatus === 'shipped' ? 'shipment' : 'screening', codes }
}

/** A linked order met in mid-life (READ-26). */
export const modelAdopt = (snapshot: OrderSnapshot): Order => ({
  ...modelPlace(snapshot),
  paymentStatus: snapshot.paymentStatus,
  deliveryStatus: snapshot.deliveryStatus,
  receiptStatus: snapshot.receiptStatus,
  shipment: snapshot.shipment ?? null,
  invoicePrintedAt: snapshot.invoicePrintedAt ?? null,
  npTransaction: { state: stateOf(snapshot), id: snapshot.npTransactionId ?? null },
  everApproved: everApprovedOf(snapshot),
  problem: problemOf(snapshot),
  openFollowUps:
    snapshot.paymentStatus === 'screening_approved' && snapshot.deliveryStatus === 'shipped'
      ? ['complete_delivery_again']
      : [],
})
