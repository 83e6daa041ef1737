/**
 * Where somebody lives, as NP has it: in whatever width, with hyphens and spaces or without.
 *
 * @category Testing
 */
export interface AddressAtNp {
  /** 郵便番号. */
  readonly postcode: string
  /** 住所. */
  readonly address: string
  /** 電話番号. */
  readonly telephone: string
}

/**
 * Where buyer and goods of an order are, as NP has it.
 *
 * @category Testing
 */
export interface AddressesAtNp {
  /** 購入者. */
  readonly buyer: AddressAtNp
  /** 配送先; `null` where NP was told none. */
  readonly destination: AddressAtNp | null
}
