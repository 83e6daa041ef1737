/** What is known of the payloads of events that nobody saw happen. `undefined`: not known. */
export interface KnownPayloads {
  /** When it was seen, which is later than when it happened: ISO 8601 instant. */
  readonly at: string
  /** NP取引ID. */
  readonly npTransactionId?: string | undefined
  /** NP's codes for the status that is shown. */
  readonly codes?: readonly string[] | undefined
  /** 配送業者 as it is shown; empty: shown as empty. */
  readonly carrier?: string | undefined
  /** 伝票番号 as it is shown; empty: shown as empty. */
  readonly slipNumber?: string | undefined
}
