import { METHOD_IS_LINKED } from './method-is-linked.js'
import { NP_ATOBARAI } from './np-atobarai.js'

/**
 * 決済方法, a payment method.
 *
 * @category Vocabulary
 */
export interface PaymentMethod {
  /** A stable id: one of {@link PAYMENT_METHODS}, or the shop's own. */
  readonly id: string
  /** The label the shop shows. */
  readonly label: string
  /** `true` when it is linked to an outside party: an order can't be changed to it (PAY-02). */
  readonly linked: boolean
}

/**
 * The payment methods known by id. `linked` of a known id is always taken from here (PAY-02).
 * A shop may use methods of its own with other ids.
 *
 * @category Vocabulary
 */
export const PAYMENT_METHODS = {
  bank_transfer: method('bank_transfer', '銀行振込'),
  yucho_transfer: method('yucho_transfer', 'ゆうちょ銀行'),
  cash_on_delivery: method('cash_on_delivery', '代金引換'),
  manual: method('manual', '任意決済'),
  np_atobarai: NP_ATOBARAI,
  credit_card: method('credit_card', 'クレジットカード'),
  convenience_store: method('convenience_store', 'コンビニ決済'),
  pay_easy: method('pay_easy', 'ペイジー'),
  amazon_pay: method('amazon_pay', 'Amazon Pay'),
  paypay: method('paypay', 'PayPay'),
  rakuten_pay: method('rakuten_pay', '楽天ペイ'),
  carrier_billing: method('carrier_billing', 'キャリア決済'),
  paidy: method('paidy', 'あと払い（ペイディ）'),
  atone: method('atone', 'atone'),
} as const satisfies { readonly [Id in keyof typeof METHOD_IS_LINKED]: PaymentMethod & { readonly id: Id } }

function method<Id extends keyof typeof METHOD_IS_LINKED, Label extends string>(
  id: Id,
  label: Label,
): { readonly id: Id; readonly label: Label; readonly linked: (typeof METHOD_IS_LINKED)[Id] } {
  return { id, label, linked: METHOD_IS_LINKED[id] }
}
