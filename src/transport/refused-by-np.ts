/**
 * NP refused what was asked.
 *
 * @category Transport
 */
export interface RefusedByNp {
  /** 注文番号. */
  readonly orderNumber: string
  /** NP said no. */
  readonly outcome: 'refused'
  /**
   * NP's codes as they came, unknown ones too; may be empty. Over `createNpConnectPro` each once, a hundred at most,
   * and `code_withheld` for what is no code.
   */
  readonly codes: readonly string[]
}
