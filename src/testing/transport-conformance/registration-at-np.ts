import type { NpService } from '../../vocabulary/np-service.js'

/**
 * What NP holds of an order.
 *
 * @category Testing
 */
export interface RegistrationAtNp {
  /** NP取引ID, as NP has it now. */
  readonly npTransactionId: string
  /** NP後払い or NP後払いwiz. */
  readonly service: NpService
  /** The day of the order, `yyyy-MM-dd`. */
  readonly orderedOn: string
  /** What is billed, in yen. */
  readonly amount: number
  /** 氏名 of the buyer. */
  readonly buyer: string
  /** 氏名 of the destination; `null` if NP was told none. */
  readonly destination: string | null
  /** Price of one and quantity, line by line. */
  readonly goods: readonly {
    /** Yen. */
    readonly price: number
    /** How many. */
    readonly quantity: number
  }[]
}
