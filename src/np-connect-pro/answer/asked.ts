/** An order that a call is about. */
export interface Asked {
  readonly orderNumber: string
  /** `null`: NP doesn't know it yet. */
  readonly npTransactionId: string | null
}
