import { SLIP_FORM } from '../../order/form/is-slip-number.js'
import { CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import { DELIVERY_STATUS_LABELS } from '../../vocabulary/delivery-status-labels.js'
import { PAYMENT_STATUS_LABELS } from '../../vocabulary/payment-status-labels.js'
import { RECEIPT_STATUS_LABELS } from '../../vocabulary/receipt-status-labels.js'
import { carrierSchema } from '../value/carrier-schema.js'
import { claimNameSchema } from '../value/claim-name-schema.js'
import { codesSchema } from '../value/codes-schema.js'
import { deliveryStatusSchema } from '../value/delivery-status-schema.js'
import { followUpKindSchema } from '../value/follow-up-kind-schema.js'
import { followUpsSchema } from '../value/follow-ups-schema.js'
import { instantSchema } from '../value/instant-schema.js'
import { npServiceSchema } from '../value/np-service-schema.js'
import { npTransactionIdSchema } from '../value/np-transaction-id-schema.js'
import { orderNumberSchema } from '../value/order-number-schema.js'
import { paymentStatusSchema } from '../value/payment-status-schema.js'
import { receiptStatusSchema } from '../value/receipt-status-schema.js'
import { slipNumberSchema } from '../value/slip-number-schema.js'
import { syncTrustSchema } from '../value/sync-trust-schema.js'
import { yenSchema } from '../value/yen-schema.js'
import { describe } from './describe.js'
import type { Descriptions } from './descriptions.js'
import { inJapanese } from './in-japanese.js'
import { INSTANT_PATTERN } from './instant-pattern.js'
import { tokenOf } from './token-of.js'

const FOLLOW_UPS = [
  "cancel_in_np_console: cancel the transaction in NP's console",
  'reset_receipt_status: set 入金ステータス back to 未入金 if no money came',
  "report_in_np_console: report the shipment in NP's console",
  'complete_delivery_again: NP may not know that the goods left; 未配送, then 配送完了 with slip and carrier',
  "check_np_console: look the order up in NP's console",
  'ask_np_shipping_option: ask NP whether its 出荷オプション covers the carrier',
].join('; ')

/** What the values are that orders and events have in common. A pattern refuses nothing that its schema takes. */
export function describeValues(descriptions: Descriptions): void {
  describe(descriptions, paymentStatusSchema, { description: `決済ステータス: ${inJapanese(PAYMENT_STATUS_LABELS)}` })
  describe(descriptions, deliveryStatusSchema, { description: `配送ステータス: ${inJapanese(DELIVERY_STATUS_LABELS)}` })
  describe(descriptions, receiptStatusSchema, { description: `入金ステータス: ${inJapanese(RECEIPT_STATUS_LABELS)}` })
  describe(descriptions, carrierSchema, { description: `配送業者: ${carriersInJapanese()}` })
  describe(descriptions, npServiceSchema, { description: 'np_atobarai NP後払い, np_atobarai_wiz NP後払いwiz' })
  describe(descriptions, syncTrustSchema, {
    description: 'Whether the shown 決済ステータス can be believed: linked yes; suspect not until it is confirmed',
  })
  describe(descriptions, followUpKindSchema, { description: `What a person has to do: ${FOLLOW_UPS}` })
  describe(descriptions, followUpsSchema, {
    uniqueItems: true,
    description: 'What is left for a person to do, as it was opened',
  })
  describe(descriptions, codesSchema, {
    description: "NP's codes, as they came; at stage shipment perhaps the name of an unsupported carrier, as typed",
  })
  describe(descriptions, yenSchema, { description: '決済手数料, in yen' })
  describe(descriptions, orderNumberSchema, { ...tokenOf(40), description: '注文番号: 1 to 40 visible characters' })
  describe(descriptions, npTransactionIdSchema, {
    ...tokenOf(64),
    description: 'NP取引ID: 1 to 64 visible characters, as it came',
  })
  describe(descriptions, claimNameSchema, {
    ...tokenOf(64),
    description: 'What names a claim: 1 to 64 visible characters',
  })
  describe(descriptions, slipNumberSchema, {
    maxLength: 20,
    pattern: SLIP_FORM.source,
    description: '伝票番号, normalised: 1 to 20 half-width alphanumerics or hyphens, at least one of them a digit',
  })
  describe(descriptions, instantSchema, {
    pattern: INSTANT_PATTERN,
    description:
      'ISO 8601 instant with Z or an offset, seconds optional, on a day that exists, such as 2026-04-01T10:00:00+09:00',
  })
}

function carriersInJapanese(): string {
  return Object.entries(CARRIER_NAMES)
    .map(([carrier, [label]]) => `${carrier} ${label}`)
    .join(', ')
}
