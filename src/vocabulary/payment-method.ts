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
  bank_transfer: { id: 'bank_transfer', label: '銀行振込', linked: false },
  yucho_transfer: { id: 'yucho_transfer', label: 'ゆうちょ銀行', linked: false },
  cash_on_delivery: { id: 'cash_on_delivery', label: '代金引換', linked: false },
  manual: { id: 'manual', label: '任意決済', linked: false },
  np_atobarai: { id: 'np_atobarai', label: 'NP後払い', linked: true },
  credit_card: { id: 'credit_card', label: 'クレジットカード', linked: true },
  convenience_store: { id: 'convenience_store', label: 'コンビニ決済', linked: true },
  pay_easy: { id: 'pay_easy', label: 'ペイジー', linked: true },
  amazon_pay: { id: 'amazon_pay', label: 'Amazon Pay', linked: true },
  paypay: { id: 'paypay', label: 'PayPay', linked: true },
  rakuten_pay: { id: 'rakuten_pay', label: '楽天ペイ', linked: true },
  carrier_billing: { id: 'carrier_billing', label: 'キャリア決済', linked: true },
  paidy: { id: 'paidy', label: 'あと払い（ペイディ）', linked: true },
  atone: { id: 'atone', label: 'atone', linked: true },
} as const satisfies Record<string, PaymentMethod>
