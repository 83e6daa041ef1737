/** What NP keeps of a registration whose fields are in order. */
export interface Registered {
  readonly settlementType: string
  /** Yen. */
  readonly amount: number
  /** Yen: the sum of the goods. */
  readonly goodsSum: number
  /** By whom a buyer is told from another: the digits of the telephone number. */
  readonly buyer: string
}
