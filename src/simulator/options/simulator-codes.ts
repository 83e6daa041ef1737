/**
 * Stand-ins for NP's codes for refusals whose code isn't publicly known. They are codes of our own, which no client can
 * mistake for NP's; if you know the true ones, set them with `codes` in the options.
 *
 * @category Simulator
 */
export const SIMULATOR_CODES = {
  /** The credentials or the terminal id are wrong. */
  credentials: 'E9SIM001',
  /** The body isn't JSON, or a transaction in it isn't an object. */
  malformed: 'E9SIM002',
  /** The same `shop_transaction_id` and total again within the period. */
  doubleRegistration: 'E9SIM003',
  /** `shop_transaction_id` is missing or longer than 40. */
  shopTransactionId: 'E9SIM004',
  /** `shop_order_date` isn't a day. */
  shopOrderDate: 'E9SIM005',
  /** `settlement_type` is neither `02` nor `03`. */
  settlementType: 'E9SIM006',
  /** `billed_amount` isn't a whole number of yen above 0. */
  billedAmount: 'E9SIM007',
  /** `goods` is empty, or a line of it lacks its name, price or quantity. */
  goods: 'E9SIM008',
  /** An update of a transaction that was rejected. */
  updateOfRejected: 'E9SIM009',
  /** A re-registration of a transaction that isn't reported. */
  reregisterUnreported: 'E9SIM010',
  /** A cancellation of a transaction that was rejected. */
  cancelOfRejected: 'E9SIM011',
  /** A re-registration of a transaction that was re-registered already. */
  reregisteredAlready: 'E9SIM012',
} as const

/**
 * The names of {@link SIMULATOR_CODES}.
 *
 * @category Simulator
 */
export type SimulatorCodeName = Extract<keyof typeof SIMULATOR_CODES, string>
