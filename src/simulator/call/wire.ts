/** An entry of `results`. What is `undefined` isn't sent. */
export interface WireResult {
  readonly shop_transaction_id?: string | undefined
  readonly np_transaction_id?: string | undefined
  readonly base_np_transaction_id?: string | undefined
  readonly authori_result?: string | undefined
  readonly authori_required_date?: string | undefined
  readonly authori_ng?: string | undefined
  readonly authori_hold?: readonly string[] | undefined
  readonly payment_status?: string | undefined
  readonly customer_payment_date?: string | undefined
}

/** An entry of `errors`. */
export interface WireError {
  readonly codes: readonly string[]
  readonly id?: string | undefined
}
