import type { Obstacle } from '../transaction/obstacle.js'
import type { CancelledBy, Payment } from '../transaction/transaction.js'

/**
 * A transaction as NP holds it, without the buyer, the destination and the goods. Instants are ISO 8601 in UTC.
 *
 * @category Simulator
 */
export interface NpRecord {
  /** NP取引ID. */
  readonly npTransactionId: string
  /** The shop's own id. */
  readonly shopTransactionId: string
  /** The NP取引ID of the transaction that it was re-registered from; `null` for a registration. */
  readonly baseNpTransactionId: string | null
  /** `02` NP後払い, `03` NP後払いwiz. */
  readonly settlementType: string
  /** `billed_amount`, in yen. */
  readonly amount: number
  /** When it was registered. */
  readonly registeredAt: string
  /** When its screening was last asked for, by the registration or an update. */
  readonly screenedAt: string
  /** `authori_result` as it stands. */
  readonly result: string
  /** Reasons of a rejection or a hold. */
  readonly reasons: readonly string[]
  /** How often it was updated. */
  readonly updates: number
  /** The shipment report; `null`: none. */
  readonly report: {
    /** When it was reported. */
    readonly at: string
    /** NP's code of the carrier. */
    readonly carrierCode: string
    /** 伝票番号. */
    readonly slipNumber: string
    /** `yyyy-MM-dd`, of wiz only. */
    readonly billIssuedDate: string | null
  } | null
  /** When and by whom it was ended; `null`: it wasn't. */
  readonly cancelled: {
    /** When. */
    readonly at: string
    /** By whom. */
    readonly by: CancelledBy
  } | null
  /** Whether the buyer has paid. */
  readonly payment: Payment
  /** When the buyer paid; `null` if they didn't. */
  readonly paidAt: string | null
  /** What only NP knows of it. */
  readonly obstacles: readonly Obstacle[]
}
