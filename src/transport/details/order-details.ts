/**
 * A person or company at an address: what NP needs to know of the buyer (購入者) or the destination (配送先).
 *
 * @category Transport
 */
export interface Party {
  /** 氏名. */
  readonly name: string
  /** 氏名カナ; `null` or left out: not given. */
  readonly nameKana?: string | null | undefined
  /** 会社名; `null` or left out: not given. */
  readonly company?: string | null | undefined
  /** 部署名; `null` or left out: not given. */
  readonly department?: string | null | undefined
  /** 郵便番号: 7 digits, with or without a hyphen, in any width. */
  readonly postcode: string
  /** 住所, from the prefecture to the building and room. */
  readonly address: string
  /** 電話番号, with or without hyphens, in any width. */
  readonly telephone: string
}

/**
 * The buyer (購入者): a party that can be written to.
 *
 * @category Transport
 */
export interface Buyer extends Party {
  /** メールアドレス; `null` or left out: not given. Most contracts with NP want it. */
  readonly email?: string | null | undefined
}

/**
 * One line of an order (商品).
 *
 * @category Transport
 */
export interface Goods {
  /** 商品名. */
  readonly name: string
  /** Price of one, in yen, tax included; negative for a discount. */
  readonly price: number
  /** How many: a whole number, 1 or more. */
  readonly quantity: number
}

/**
 * What NP needs to screen a buyer. It is personal data: it travels beside the `Order`, and is never part of an order,
 * an error, an event or anything that this library stores.
 *
 * @category Transport
 */
export interface OrderDetails {
  /** When it was ordered: ISO 8601 instant. NP gets the calendar day in Asia/Tokyo. */
  readonly orderedAt: string
  /** What the buyer is billed, in yen: a whole number above 0, tax, postage, fees and discounts included. */
  readonly amount: number
  /** 購入者. */
  readonly buyer: Buyer
  /**
   * 配送先. `null` or left out: the goods go to the buyer. That holds for an update too, whatever NP was told before.
   */
  readonly destination?: Party | null | undefined
  /** 商品: at least one line. */
  readonly goods: readonly Goods[]
}
