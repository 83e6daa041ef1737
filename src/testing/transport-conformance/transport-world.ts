import type { Awaitable } from '../awaitable.js'
import type { AddressesAtNp } from './addresses-at-np.js'
import type { RegistrationAtNp } from './registration-at-np.js'
import type { ReportAtNp } from './report-at-np.js'

/**
 * What NP is to make of a registration or an update. Codes are NP's own (`RE009`, `NG001`, `E0100060`).
 *
 * - `refused`: NP doesn't take it; nothing is registered or updated.
 * - `unrecognised`: NP takes it and answers with an unknown result.
 *
 * @category Testing
 */
export type NpDecision =
  | {
      /** What NP makes of it. */
      readonly as: 'approved' | 'pending' | 'unrecognised'
    }
  | {
      /** What NP makes of it. */
      readonly as: 'held' | 'rejected' | 'refused'
      /** NP's codes, as they go over the wire; in one case none: an NP that can't do without gives one of its own. */
      readonly codes: readonly string[]
    }

/**
 * What goes wrong with one call, the next one that carries the order.
 *
 * - `times_out_before`, `times_out_after`: NP never answers; it did nothing, or everything.
 * - `breaks`: NP does everything, and the connection breaks before the answer is complete.
 * - `fails`: NP does nothing and answers with HTTP 500 and a page for people, or the like.
 * - `garbles`: NP does everything, and its answer isn't in NP's form and repeats the request.
 * - `maintenance`, `credentials_refused`, `offline`: NP does nothing, and says why, or isn't reached at all.
 * - `stalls`: NP has the call and stays silent until the caller gives up.
 * - `omits`: NP does everything and leaves this order out of its answer.
 * - `contradicts`: NP does everything and answers twice for this order, once with an approval, once with a rejection;
 *   about a report, a cancel or a payment once with the result and once with an error.
 * - `reorders`: NP answers in another order than it was asked.
 * - `renames`: NP gives the order another NP取引ID (in an update).
 *
 * If your wire has one answer for each order and can't say `omits` or `contradicts`, use an answer that isn't in its
 * form.
 *
 * @category Testing
 */
export type NpDisturbance =
  | 'times_out_before'
  | 'times_out_after'
  | 'breaks'
  | 'fails'
  | 'garbles'
  | 'maintenance'
  | 'credentials_refused'
  | 'offline'
  | 'stalls'
  | 'omits'
  | 'contradicts'
  | 'reorders'
  | 'renames'

/**
 * NP as the conformance kit needs it: it can be told what to answer, and asked what it really did. Write one around the
 * simulator or a stub of NP of your own; `createMemoryTransport` comes with one.
 *
 * @category Testing
 */
export interface TransportWorld {
  /**
   * Sets what NP makes of the next registration, update or re-registration of an order; until then, of the one that it
   * has. At first: approved. An update is taken in any case, even of an order that NP had approved or rejected.
   */
  decides(orderNumber: string, decision: NpDecision): Awaitable<void>
  /**
   * Sets what goes wrong with the next call that carries this order. If a transport makes a call of its own for each
   * order, only that call is hit.
   */
  disturbs(orderNumber: string, disturbance: NpDisturbance): Awaitable<void>
  /** Has the buyer pay; `day` is `yyyy-MM-dd` in Asia/Tokyo. */
  pays(orderNumber: string, day: string): Awaitable<void>
  /**
   * How many calls about orders reached NP so far, whatever became of them. One that fetches a token isn't about any. A
   * look-up after a call without an answer would count: a transport makes none by itself, that is for those who use it.
   */
  calls(): Awaitable<number>
  /** Resolves once the next call has reached NP. */
  nextCall(): Promise<void>
  /** How often NP registered an order; updates don't count. */
  registrations(orderNumber: string): Awaitable<number>
  /** How often NP updated an order. */
  updates(orderNumber: string): Awaitable<number>
  /** How often NP took a shipment report for an order. */
  reports(orderNumber: string): Awaitable<number>
  /** How often NP cancelled an order. */
  cancellations(orderNumber: string): Awaitable<number>
  /** How often NP re-registered an order. */
  reregistrations(orderNumber: string): Awaitable<number>
  /** What NP holds of an order; `null`: nothing. */
  registration(orderNumber: string): Awaitable<RegistrationAtNp | null>
  /** The shipment report that NP took; `null`: none. */
  report(orderNumber: string): Awaitable<ReportAtNp | null>
  /**
   * Has NP refuse with these codes what the next call asks about this order, whatever that is, and do nothing for it.
   * With `done` NP does it all the same, and names the order among its results and among its errors. Optional: without
   * it, cases that need it are skipped (see `worldHas`).
   */
  refuses?(orderNumber: string, codes: readonly string[], done: boolean): Awaitable<void>
  /**
   * Has NP do what the next call asks that carries this order, and a gateway on the way back answer in its place, with
   * this HTTP status and a page for people. Optional, as `refuses` is.
   */
  gatewayFails?(orderNumber: string, status: 502 | 504): Awaitable<void>
  /**
   * Sets what NP says of this order's payment from now on: that it doesn't know itself, or something unknown. Optional,
   * as `refuses` is.
   */
  paymentIs?(orderNumber: string, payment: 'unclear' | 'unrecognised'): Awaitable<void>
  /**
   * The addresses that NP was told for an order's buyer and goods; `null`: it has no such order. Optional, as `refuses`
   * is.
   */
  addresses?(orderNumber: string): Awaitable<AddressesAtNp | null>
  /**
   * Has NP do what the next call asks that carries this order, begin its answer and never end it: the headers come, a
   * piece of the body perhaps, and nothing more. Optional, as `refuses` is.
   */
  trickles?(orderNumber: string): Awaitable<void>
  /**
   * Has NP do what the next call asks that carries this order, and the answer be this HTTP status, with an error in
   * NP's form that names the order. Optional, as `refuses` is.
   */
  failsInForm?(orderNumber: string, status: 500 | 502 | 504): Awaitable<void>
  /**
   * Has something before NP, as a proxy, turn away the next call that carries this order, with this HTTP status and a
   * page for people. NP has none of it. Optional, as `refuses` is.
   */
  turnsAway?(orderNumber: string, status: 400 | 408 | 413 | 429): Awaitable<void>
  /**
   * Sets what NP says of this order's screening in place of a decision, until `decides` is told one: that it is still
   * being reviewed (`50` over NP's own wire), or that something went wrong with it (`30`). NP has the order all the
   * same. Optional, as `refuses` is.
   */
  screeningIs?(orderNumber: string, screening: 'in_review' | 'in_error'): Awaitable<void>
  /**
   * Has NP do what the next call asks that carries this order, and leave this order out of its results, and whom they
   * are about out of its errors. Optional, as `refuses` is.
   */
  namesNobody?(orderNumber: string): Awaitable<void>
}
