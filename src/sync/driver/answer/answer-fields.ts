/** What an answer of the transport says of an order, each field as it came. */
export interface AnswerFields {
  readonly orderNumber: string
  readonly outcome: unknown
  readonly npTransactionId: unknown
  readonly result: unknown
  readonly codes: unknown
  readonly alreadyReported: unknown
  readonly reason: unknown
}

/**
 * Reads each field of an answer once, so that it says the same whenever it is asked; a getter that throws, throws here.
 */
export function fieldsOf(answer: Readonly<Record<string, unknown>>, orderNumber: string): AnswerFields {
  const { outcome, npTransactionId, result, codes, alreadyReported, reason } = answer
  return { orderNumber, outcome, npTransactionId, result, codes, alreadyReported, reason }
}
