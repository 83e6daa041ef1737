/** What every answer of the port has, whatever was asked. */
export interface AnswerLike {
  readonly orderNumber: string
  readonly outcome: string
}
