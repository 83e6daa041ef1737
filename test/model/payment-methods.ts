import type { PAYMENT_METHODS, PaymentMethod } from '../../src/vocabulary/payment-method.js'

/**
 * Whether each known method is linked to an outside party (PAY-02), by hand: one that the library knows and that isn't
 * here doesn't compile.
 */
const IS_LINKED = {
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
} as const satisfies Readonly<Record<keyof typeof PAYMENT_METHODS, boolean>>

type KnownId = keyof typeof IS_LINKED

const isKnown = (id: string): id is KnownId => Object.hasOwn(IS_LINKED, id)
const KNOWN_IDS = Object.keys(IS_LINKED).filter(isKnown)

/** The known methods that aren't linked to an outside party (PAY-02). */
export const UNLINKED_IDS = KNOWN_IDS.filter((id) => !IS_LINKED[id])

/** The known methods that are. */
export const LINKED_IDS = KNOWN_IDS.filter((id) => IS_LINKED[id])

/** A known id takes `linked` from the catalogue, whatever the caller says; another id is as the caller says. */
export const isLinkedMethod = ({ id, linked }: PaymentMethod): boolean => (isKnown(id) ? IS_LINKED[id] : linked)
