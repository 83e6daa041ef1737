/**
 * Whether each payment method known by id is linked to an outside party (PAY-02). Apart from the labels, since this is
 * all that a decision asks for.
 */
export const METHOD_IS_LINKED = {
  bank_transfer: false,
  yucho_transfer: false,
  cash_on_delivery: false,
  manual: false,
  np_atobarai: true,
  credit_card: true,
  convenience_store: true,
  pay_easy: true,
  amazon_pay: true,
  paypay: true,
  rakuten_pay: true,
  carrier_billing: true,
  paidy: true,
  atone: true,
} as const satisfies Record<string, boolean>
