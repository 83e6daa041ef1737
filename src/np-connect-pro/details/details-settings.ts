/**
 * What of an order's details depends on the shop's contract, or isn't surely known.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface DetailsSettings {
  /**
   * By how many yen the sum of the goods may differ from the amount; 3,000 where left out, as one source has it.
   * Another says that they have to be equal: 0.
   */
  readonly goodsToleranceYen?: number | undefined
  /** Whether the contract asks for the buyer's e-mail address, as most do; `true` where left out. */
  readonly emailRequired?: boolean | undefined
  /** Up to how many yen a buyer may owe NP at one time; 55,000 where left out, as is usual. */
  readonly buyerLimitYen?: number | undefined
  /** The shop's own e-mail addresses, which NP holds an order for. */
  readonly shopEmails?: readonly string[] | undefined
  /** The shop's own telephone numbers, which NP holds an order for. */
  readonly shopTelephones?: readonly string[] | undefined
}
