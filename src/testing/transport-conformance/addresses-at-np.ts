/**
 * An address as NP has it: in whatever width, with hyphens and spaces or without.
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
 * The addresses of an order's buyer and goods, as NP has them.
 *
 * @category Testing
 */
export interface AddressesAtNp {
  /** 購入者. */
  readonly buyer: AddressAtNp
  /** 配送先; `null` if NP was told none. */
  readonly destination: AddressAtNp | null
}
