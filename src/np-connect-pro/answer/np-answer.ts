/** One entry of `results`, as far as it can be read: `null` where a value is missing or isn't in its form. */
export interface NpResult {
  readonly npTransactionId: string | null
  /** Of a re-registration: the id of the one before. */
  readonly baseNpTransactionId: string | null
  readonly shopTransactionId: string | null
  readonly authoriResult: string | null
  /** `authori_hold` and `authori_ng` together, as they came. */
  readonly codes: readonly string[]
  readonly paymentStatus: string | null
  readonly paidOn: string | null
}

/** One entry of `errors`; `id` is `null` where it names nobody. */
export interface NpError {
  readonly id: string | null
  readonly codes: readonly string[]
}

/** An answer in NP's form. */
export interface NpAnswer {
  readonly results: readonly NpResult[]
  readonly errors: readonly NpError[]
}
