import type { Answer } from '../answer/answer.js'
import type { KeptObservation } from '../kept/kept-observation.js'
import type { ObservationCode } from '../observation/observation-code.js'
import type { KnownOrder } from './known-order.js'
import type { TakenRowCode } from './take-over-code.js'

/**
 * What became of a row.
 *
 * - `begun`: its order is met for the first time, and is kept from now on (READ-26).
 * - `observed`: its order is known, and this is what follows for it.
 * - `left_out`: its order isn't known, and isn't kept: it isn't NP's, isn't linked, is over, or can't be understood.
 * - `unread`: nobody knows which order it is of, or whether these are all of its rows. Nothing ships until the file is
 *   mended and taken over again.
 * - `passed`: it is the header, or a row of an order that has further ones.
 *
 * @category Taking over
 */
export type TakenOutcome = 'begun' | 'observed' | 'left_out' | 'unread' | 'passed'

/**
 * What became of a row, what to keep, and what a person has to see of it. `explainAnswer` words it. For a row that
 * isn't imported, `explainRow` of `./makeshop` says why first; for a header, it says what the columns don't show.
 *
 * @category Taking over
 */
export type TakenRow = TakenRowBase &
  (
    | {
        /** 注文番号. */
        readonly orderNumber: string
        /** What to keep under that number from now on. Store it even if the order is unchanged: it was seen. */
        readonly toKeep: KnownOrder
      }
    | {
        /** 注文番号; `null` if the row has none that can be read. */
        readonly orderNumber: string | null
        /** Nothing is to be stored. */
        readonly toKeep: null
      }
  )

/**
 * What every row that was taken over says.
 *
 * @category Taking over
 */
export interface TakenRowBase extends Answer<ObservationCode | TakenRowCode> {
  /** What became of it. */
  readonly outcome: TakenOutcome
  /**
   * What was found beside what the row says itself. Empty if the row says it all, or there is nothing to say, as with a
   * header or an order that is met for the first time.
   */
  readonly findings: Answer<ObservationCode | TakenRowCode>['findings']
  /**
   * Whether a person has to see the row today. `false` if an order stays as it was, or never was NP's. What is left to
   * do for a kept order stands on the work lists each day.
   */
  readonly isNews: boolean
  /** What follows for an order that is known; `null` for any other. */
  readonly observation: KeptObservation | null
}
