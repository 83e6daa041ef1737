import { type Order, PAYMENT_METHODS, type PaymentStatus } from '../../src/index.js'
import { at, NP_ID, SLIP } from './an-event.js'

/** Since when an order shows its status: an hour before anything happens to it. */
export const since = '2026-04-01T09:00:00+09:00'

type Traits = Pick<
  Order,
  'deliveryStatus' | 'receiptStatus' | 'shipment' | 'npTransaction' | 'everApproved' | 'problem'
>

const UNSEEN: Traits = {
  deliveryStatus: 'not_shipped',
  receiptStatus: 'not_received',
  shipment: null,
  npTransaction: { state: 'none', id: null },
  everApproved: false,
  problem: null,
}

const AT_NP: Traits = { ...UNSEEN, npTransaction: { state: 'live', id: NP_ID } }

const APPROVED: Traits = { ...AT_NP, receiptStatus: 'received', everApproved: true }

const REPORTED: Traits = {
  ...APPROVED,
  deliveryStatus: 'shipped',
  shipment: { carrier: 'yamato', slipNumber: SLIP },
}

/** What is usual for an order in each status, coherent with how it gets there. */
const USUAL: Readonly<Record<PaymentStatus, Traits>> = {
  screening_preparing: UNSEEN,
  screening_waiting: { ...UNSEEN, npTransaction: { state: 'requested', id: null } },
  screening_in_progress: AT_NP,
  screening_on_hold: { ...AT_NP, problem: { stage: 'screening', codes: ['RE009'] } },
  screening_rejected: {
    ...UNSEEN,
    npTransaction: { state: 'rejected', id: NP_ID },
    problem: { stage: 'screening', codes: ['NG001'] },
  },
  screening_approved: APPROVED,
  shipment_report_preparing: REPORTED,
  shipment_report_in_progress: REPORTED,
  shipment_report_completed: REPORTED,
  needs_attention: { ...UNSEEN, problem: { stage: 'screening', codes: ['E0100060'] } },
}

type Told = { readonly in: PaymentStatus } & Partial<Omit<Order, 'paymentStatus'>>

/** An order in a status, usual in everything that isn't told: `anOrder({ in: 'screening_approved' })`. */
export const anOrder = ({ in: paymentStatus, ...told }: Told): Order => ({
  orderNumber: 'P202604010000000001',
  service: 'np_atobarai',
  paymentStatus,
  statusSince: since,
  ...USUAL[paymentStatus],
  invoicePrintedAt: null,
  syncTrust: 'linked',
  openFollowUps: [],
  paymentMethod: PAYMENT_METHODS.np_atobarai,
  paymentFee: 330,
  closed: null,
  version: 3,
  ...told,
})

/** A `suspect` order, as doubting or overriding leaves it. */
export const aSuspectOrder = (told: Told): Order =>
  anOrder({ syncTrust: 'suspect', openFollowUps: ['check_np_console'], ...told })

/** An order that was cancelled in 審査OK, nothing settled yet. */
export const aCancelledOrder = (told: Partial<Told> = {}): Order =>
  anOrder({
    in: 'screening_approved',
    closed: { reason: 'cancelled', at: since },
    openFollowUps: ['cancel_in_np_console'],
    ...told,
  })

/** An NP後払いwiz order; its invoice is printed unless told otherwise. */
export const aWizOrder = (told: Told): Order => anOrder({ service: 'np_atobarai_wiz', invoicePrintedAt: at, ...told })

/** 要確認 because 配送完了 named a carrier outside the 14 (READ-06). */
export const anUnsupportedShipment = (told: Partial<Told> = {}): Order =>
  anOrder({
    in: 'needs_attention',
    deliveryStatus: 'shipped',
    receiptStatus: 'received',
    npTransaction: { state: 'live', id: NP_ID },
    everApproved: true,
    problem: { stage: 'shipment', codes: ['第一貨物'] },
    openFollowUps: ['ask_np_shipping_option'],
    ...told,
  })
