import type { Scenario } from '../scenario/scenario.js'
import type { Obstacle } from './obstacle.js'
import type { Screening } from './screening.js'

/** A transaction as NP keeps it. Times are in milliseconds of the clock. */
export interface Transaction {
  npId: string
  readonly shopId: string
  /** How many were registered before it. */
  readonly number: number
  /** An earlier one of the same shop id. */
  readonly earlier: Transaction | null
  readonly registeredAt: number
  /** The one that this one was registered from after a part came back. */
  readonly base: Transaction | null
  settlementType: string
  /** Yen. */
  amount: number
  /** Yen: the sum of the goods. */
  goodsSum: number
  /** Who owes the amount. Personal: it leaves this object in nothing but NP's own look-up of what a buyer owes. */
  buyer: string
  /** The part of the amount that counts against the buyer's limit now, in yen. */
  reserved: number

  scenario: Scenario
  /** When it was last put before the screening. */
  askedAt: number
  /** Which screening this is; what was planned for an earlier one is void. */
  round: number
  /** Takes out what is planned next of the screening; `null`: nothing ever was. */
  unplan: (() => void) | null
  /** `null`: not decided yet. */
  screening: Screening | null
  /** What a look-up said before the last change; `null`: nothing. */
  before: Screening | null

  updates: number
  report: Report | null
  cancelled: { readonly at: number; readonly by: CancelledBy } | null
  /** Whether one was registered from this one. */
  reregistered: boolean
  payment: Payment
  paidAt: number | null
  obstacles: readonly Obstacle[]
}

/** What was reported of a shipment. */
interface Report {
  readonly at: number
  readonly carrierCode: string
  readonly slipNumber: string
  /** `yyyy-MM-dd`; of wiz only. */
  readonly billIssuedDate: string | null
}

/**
 * Who ended a transaction.
 *
 * - `client`: whoever called.
 * - `operator`: a person in NP's console.
 * - `np`: NP by itself.
 * - `reregistration`: a registration in its place.
 *
 * @category Simulator
 */
export type CancelledBy = 'client' | 'operator' | 'np' | 'reregistration'

/**
 * Whether the buyer has paid.
 *
 * - `unpaid`: not yet.
 * - `paid`: yes.
 * - `unclear`: NP itself doesn't know.
 *
 * @category Simulator
 */
export type Payment = 'unpaid' | 'paid' | 'unclear'
