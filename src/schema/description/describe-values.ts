import { INSTANT_FORM } from '../../order/instant-form.js'
import { SLIP_FORM } from '../../order/is-slip-number.js'
import { CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import { DELIVERY_STATUS_LABELS } from '../../vocabulary/delivery-status-labels.js'
import { PAYMENT_STATUS_LABELS } from '../../vocabulary/payment-status-labels.js'
import { RECEIPT_STATUS_LABELS } from '../../vocabulary/receipt-status-labels.js'
import { carrierSchema } from '../value/carrier-schema.js'
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
import type { Descriptions } from './descriptions.js'
import { inJapanese } from './in-japanese.js'
import { tokenOf } from './token-of.js'

/** What the values are that orders and events have in common. A pattern refuses nothing that its schema takes. */
export function describeValues(descriptions: Descriptions): void {
  descriptions
    .add(paymentStatusSchema, { description: `決済ステータス: ${inJapanese(PAYMENT_STATUS_LABELS)}` })
    .add(deliveryStatusSchema, { description: `配送ステータス: ${inJapanese(DELIVERY_STATUS_LABELS)}` })
    .add(receiptStatusSchema, { description: `入金ステータス: ${inJapanese(RECEIPT_STATUS_LABELS)}` })
    .add(carrierSchema, { description: `配送業者: ${carriersInJapanese()}` })
    .add(npServiceSchema, { description: 'np_atobarai NP後払い, np_atobarai_wiz NP後払いwiz' })
    .add(syncTrustSchema, { description: 'Whether the shown 決済ステータス can be believed' })
    .add(followUpKindSchema, { description: 'The kind of a follow-up: what a person has to do' })
    .add(followUpsSchema, { uniqueItems: true, description: 'What is left for a person to do, as it was opened' })
    .add(codesSchema, { description: "NP's codes, as they came" })
    .add(yenSchema, { description: 'An amount in yen' })
    .add(orderNumberSchema, { ...tokenOf(40), description: '注文番号: 1 to 40 visible characters' })
    .add(npTransactionIdSchema, { ...tokenOf(64), description: 'NP取引ID: 1 to 64 visible characters, as it came' })
    .add(slipNumberSchema, {
      maxLength: 20,
      pattern: SLIP_FORM.source,
      description: '伝票番号, normalised: 1 to 20 half-width alphanumerics or hyphens, at least one of them a digit',
    })
    .add(instantSchema, {
      pattern: INSTANT_FORM.source,
      description:
        'ISO 8601 instant with Z or an offset, seconds optional, on a day that exists, such as 2026-04-01T10:00:00+09:00',
    })
}

function carriersInJapanese(): string {
  return Object.entries(CARRIER_NAMES)
    .map(([carrier, [label]]) => `${carrier} ${label}`)
    .join(', ')
}
