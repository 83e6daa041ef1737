import type { OrderDraft } from '../../src/order/draft/order-draft.js'
import type { OrderSnapshot } from '../../src/order/draft/order-snapshot.js'
import type { Shop } from '../../src/order/draft/shop.js'
import type { OrderEventOf, OrderEventType } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { PAYMENT_METHODS } from '../../src/vocabulary/payment-method.js'

const at = '2026-04-01T10:00:00+09:00'

/** 出荷報告中: on its way through the link. */
export const REPORTING: Order = {
  orderNumber: 'shop_2604010001',
  service: 'np_atobarai',
  paymentStatus: 'shipment_report_in_progress',
  statusSince: '2026-04-03T09:30:15.250Z',
  deliveryStatus: 'shipped',
  receiptStatus: 'received',
  shipment: { carrier: 'yamato', slipNumber: '1234-5678-9012' },
  invoicePrintedAt: null,
  npTransaction: { state: 'live', id: 'A2604010001' },
  everApproved: true,
  problem: null,
  syncTrust: 'linked',
  openFollowUps: [],
  paymentMethod: PAYMENT_METHODS.np_atobarai,
  paymentFee: 330,
  closed: null,
  version: 6,
}

/** A wiz order that was 審査OK, then 要確認, then changed to 銀行振込: every part is filled. */
export const CLOSED: Order = {
  orderNumber: 'shop_2604010002',
  service: 'np_atobarai_wiz',
  paymentStatus: 'needs_attention',
  statusSince: '2026-04-02T10:00Z',
  deliveryStatus: 'not_shipped',
  receiptStatus: 'received',
  shipment: { carrier: 'sagawa', slipNumber: '123456789012' },
  invoicePrintedAt: '2026-04-02T08:00:00+09:00',
  npTransaction: { state: 'live', id: 'A2604010002' },
  everApproved: null,
  problem: { stage: 'screening', codes: ['RE009', 'E0100114'] },
  syncTrust: 'suspect',
  openFollowUps: ['cancel_in_np_console', 'reset_receipt_status', 'check_np_console'],
  paymentMethod: PAYMENT_METHODS.bank_transfer,
  paymentFee: 0,
  closed: { reason: 'payment_method_changed', at: '2026-04-05T18:00:00+09:00' },
  version: 9,
}

/** One event of each type. */
export const EVENTS: { readonly [T in OrderEventType]: OrderEventOf<T> } = {
  'screening.requested': { type: 'screening.requested', at },
  'screening.accepted': { type: 'screening.accepted', at, npTransactionId: 'A2604010001' },
  'screening.approved': { type: 'screening.approved', at },
  'screening.held': { type: 'screening.held', at, codes: ['RE009'] },
  'screening.rejected': { type: 'screening.rejected', at, codes: [] },
  'screening.failed': { type: 'screening.failed', at, codes: ['E0100114', 'E0100115'] },
  'shipment.requested': { type: 'shipment.requested', at },
  'shipment.reported': { type: 'shipment.reported', at },
  'shipment.failed': { type: 'shipment.failed', at, codes: ['E0100001'] },
  'correction.opened': { type: 'correction.opened', at },
  'order.edited': { type: 'order.edited', at, fields: ['destination', 'items'] },
  'delivery.completed': {
    type: 'delivery.completed',
    at,
    channel: 'order_detail',
    carrier: 'クロネコヤマト',
    slipNumber: '１２３４－５６７８－９０１２',
  },
  'delivery.reverted': { type: 'delivery.reverted', at },
  'invoice.printed': { type: 'invoice.printed', at },
  'paymentMethod.changed': { type: 'paymentMethod.changed', at, to: PAYMENT_METHODS.bank_transfer },
  'order.cancelled': { type: 'order.cancelled', at, deleted: false },
  'status.overridden': { type: 'status.overridden', at, to: 'screening_approved', reason: '同期切れのため' },
  'followUp.done': { type: 'followUp.done', at, kind: 'check_np_console' },
  'sync.doubted': { type: 'sync.doubted', at, reason: 'np_console_edited' },
  'sync.confirmed': { type: 'sync.confirmed', at, status: 'screening_approved' },
}

export const DRAFT: OrderDraft = {
  orderNumber: 'shop_2604010001',
  service: 'np_atobarai',
  source: 'storefront',
  multipleDestinations: false,
  preorder: false,
  paymentFee: 330,
  at,
}

/** Met in 要確認 after a shipment that NP refused. */
export const SNAPSHOT: OrderSnapshot = {
  ...DRAFT,
  paymentStatus: 'needs_attention',
  deliveryStatus: 'shipped',
  receiptStatus: 'received',
  shipment: { carrier: 'click_post', slipNumber: '12345678901' },
  invoicePrintedAt: '2026-04-02T08:00:00+09:00',
  npTransactionId: 'A2604010001',
  problemCodes: ['E0100001'],
  everApproved: true,
}

export const SHOP: Shop = { linkMode: 'automatic', connect: 'pro', spCode: 'SP-SECRET-0123456789' }
