import type { PaymentMethod } from '../../src/vocabulary/payment-method.js'

/** The known methods that aren't linked to an outside party (PAY-02). */
export const UNLINKED_IDS = ['bank_transfer', 'yucho_transfer', 'cash_on_delivery', 'manual'] as const

/** The known methods that are. */
export const LINKED_IDS = [
  'np_atobarai',
  'credit_card',
  'convenience_store',
  'pay_easy',
  'amazon_pay',
  'paypay',
  'rakuten_pay',
  'carrier_billing',
  'paidy',
  'atone',
] as const

/** A known id takes `linked` from the catalogue, whatever the caller says; another id is as the caller says. */
export const isLinkedMethod = (method: PaymentMethod): boolean => {
  if (UNLINKED_IDS.some((id) => id === method.id)) return false
  if (LINKED_IDS.some((id) => id === method.id)) return true
  return method.linked
}
