import type { Answer } from '../answer/answer.js'
import type { KeptOrder } from '../kept/kept-order.js'
import type { KnownOrder } from '../kept/known-order.js'
import type { KeptObservation } from '../kept/look/kept-observation.js'
import type { WhyNotKept } from '../kept/why-not-kept.js'
import type { ObservationCode } from '../observation/observation-code.js'
import type { TakenRowCode } from './take-over-code.js'

/**
 * What became of a row.
 *
 * - `begun`: its order is met for the first time, and is kept from now on (READ-26). It is in doubt, and news, if it
 *   shows a report beside 未配送 (`report_without_delivery`).
 * - `observed`: its order is known, and this is what follows for it.
 * - `left_out`: its order isn't known, and isn't kept: it isn't NP's, isn't linked, is over, or can't be understood; or
 *   was so when it was met (`WhyNotKept`). Or what is kept of it can't be restored (`malformed` at `kept`), and stays
 *   as it is.
 * - `unsettled`: nothing ships by this export until a person has settled something of it, and it was taken over again:
 *   which order the row is of, whether these are all of its rows, that the file as a whole can be relied on
 *   (`file_unfit`), or that the order of a number of a new form is new (`number_form_new`).
 * - `passed`: it is the header, a note on the file as a whole, or a row of an order that has further ones.
 *
 * @category Taking over
 */
export type TakenOutcome = 'begun' | 'observed' | 'left_out' | 'unsettled' | 'passed'

/**
 * What became of a row, what to keep, and what a person has to see of it. `explainAnswer` words it. For a row that
 * isn't imported, `explainRow` of `./makeshop` says why first; for a header and the file as a whole, it says what their
 * notes are.
 *
 * Both `outcome` and `toKeep !== null` tell the compiler what else there is.
 *
 * @category Taking over
 */
export type TakenRow =
  | TakenRowOf<'begun', string, KeptOrder, null>
  | TakenRowOf<'observed', string, KeptOrder, KeptObservation>
  | TakenRowOf<'left_out', string, WhyNotKept, null>
  | TakenRowOf<'left_out', string, null, null>
  // A row that stands apart from others of its order: what follows from it holds all the same (LINK-03).
  | TakenRowOf<'unsettled', string, KnownOrder, KeptObservation | null>
  | TakenRowOf<'unsettled', string | null, null, null>
  | TakenRowOf<'passed', null, null, null>

/**
 * What is said of each row, by what became of it.
 *
 * @category Taking over
 */
export interface TakenRowOf<
  Outcome extends TakenOutcome,
  OrderNumber extends string | null,
  ToKeep extends KnownOrder | null,
  Observed extends KeptObservation | null,
> extends Answer<ObservationCode | TakenRowCode> {
  /** What became of it. */
  readonly outcome: Outcome
  /** 注文番号; `null` if the row has none that can be read. */
  readonly orderNumber: OrderNumber
  /**
   * What to keep under that number from now on. Store it even if the order is unchanged: it was seen. `null`: nothing
   * is to be stored.
   */
  readonly toKeep: ToKeep
  /**
   * What was found beside what the row says itself. Empty if the row says it all, or there is nothing to say, as with a
   * header, or an order that is met for the first time and isn't doubted.
   */
  readonly findings: Answer<ObservationCode | TakenRowCode>['findings']
  /**
   * Whether a person has to see the row today. `false` if an order stays as it was, is met for the first time and
   * isn't in doubt, or never was NP's. What is left to do for a kept order stands on the work lists each day; that
   * another shipment is shown than NP was to be told of doesn't, and is news each day (READ-14), as is a claimed parcel
   * that is to be stopped (SHIP-01), and each order under a number of a new form (`number_form_new`).
   */
  readonly isNews: boolean
  /**
   * Whether the news is only that the link went on (LINK-07), to where nobody is needed, or to 審査OK, which its work
   * list has; or that somebody set 配送完了, and its report is under way or done. Most of the news is of that kind: show
   * it apart, so that a cancel isn't overlooked among it.
   */
  readonly isRoutine: boolean
  /** What follows for an order that is known; `null` for any other. */
  readonly observation: Observed
}
