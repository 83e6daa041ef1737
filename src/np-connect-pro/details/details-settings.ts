/**
 * What depends on the shop's contract, or isn't surely known, when an order's details are checked.
 * `null` stands for what is left out (READ-24).
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface DetailsSettings {
  /**
   * By how many yen the sum of the goods may differ from the amount. 3,000 if left out, as one source has it; another
   * says that they have to be equal: 0.
   */
  readonly goodsToleranceYen?: number | null | undefined
  /** Whether the contract asks for the buyer's e-mail address, as most do. `true` if left out. */
  readonly emailRequired?: boolean | null | undefined
  /** How many yen a buyer may owe NP at one time. 55,000 if left out, as is usual. */
  readonly buyerLimitYen?: number | null | undefined
  /** The shop's own e-mail addresses: NP holds orders that have one. */
  readonly shopEmails?: readonly string[] | null | undefined
  /** The shop's own telephone numbers: NP holds orders that have one. */
  readonly shopTelephones?: readonly string[] | null | undefined
}
