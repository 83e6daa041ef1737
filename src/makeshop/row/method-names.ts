import { PAYMENT_METHODS } from '../../vocabulary/payment-method.js'

const { cash_on_delivery, yucho_transfer, credit_card, convenience_store } = PAYMENT_METHODS

/**
 * What else shops write for a 決済方法 that is surely none of NP's, and the label by which it is known: that of
 * `PAYMENT_METHODS`, or its own. Compared whole: コンビニ後払い isn't コンビニ.
 */
export const METHOD_NAMES: Readonly<Record<string, string>> = {
  代引き: cash_on_delivery.label,
  代引: cash_on_delivery.label,
  郵便振替: yucho_transfer.label,
  クレジット: credit_card.label,
  クレジットカード決済: credit_card.label,
  コンビニ: convenience_store.label,
  d払い: 'd払い',
  'au PAY': 'au PAY',
  GMO後払い: 'GMO後払い',
}
