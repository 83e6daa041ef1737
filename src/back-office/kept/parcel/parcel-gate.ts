import { isInstant } from '../../../order/form/is-instant.js'
import { STEPS } from '../../../refusal/steps.js'
import { attempt } from '../../../shape/attempt.js'
import { isRecord } from '../../../shape/is-record.js'
import type { Answer } from '../../answer/answer.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { GateVerdict } from '../../gate/gate-verdict.js'
import { malformedGate, shippingGate } from '../../gate/shipping-gate.js'
import { anyOf } from '../../next/any-of.js'
import { isCancelledWhileHeld } from '../../order-state/is-cancelled-while-held.js'
import { standsDenied } from '../denial/stands-denied.js'
import { isReportedHere } from '../is-reported-here.js'
import type { KeptOrder } from '../kept-order.js'
import { readKept } from '../read-kept.js'
import { hasLeftBefore } from './has-left-before.js'
import { leftBeforeSaid } from './left-before-said.js'
import { noParcelOf } from './no-parcel-of.js'
import type { ParcelGateCode } from './parcel-gate-code.js'

/**
 * Since when the order of a parcel has to have been seen. You can pass the `NewestExport` that you store for
 * `startTakeOver`.
 *
 * @category Kept orders
 */
export interface ParcelGateOptions {
  /**
   * When the newest of all exports that were taken over was made: ISO 8601 instant. The order has to have been seen in
   * makeshop at that time or later. Don't give the time of an older export: orders that the newest lacks would ship.
   * `null`: the newest export wasn't taken over as a whole, and nothing ships.
   */
  readonly seenSince: string | null
}

/**
 * Whether a parcel may leave, and why.
 *
 * @category Kept orders
 */
export interface ParcelGate extends Answer<ParcelGateCode> {
  /**
   * `ship`: the parcel may leave. `hold`: not now, but perhaps later. `stop`: not at all, or its goods have left, or
   * somebody hands it out already, or what was passed is malformed.
   */
  readonly verdict: GateVerdict
}

/**
 * Says whether a parcel may leave. Asks {@link shippingGate}, and checks what an order doesn't know of itself:
 *
 * - An order that today's export lacks holds (LINK-06).
 * - An order of which a confirmation changed something, as one does that settles a doubt, holds until its row is taken
 *   over once more (READ-21). An approval on record that somebody denied (`approvalDenied`) holds until NP's is
 *   confirmed.
 * - Goods that have left don't leave twice. After 未配送 of a recovery (SHIP-05, READ-09) the verdict is `stop`, and
 *   `next` says how the order goes on, once it was seen.
 * - Of goods that are here though they are reported (`goodsHaveLeft: false`) it says that NP has to be asked (READ-09).
 * - A parcel that somebody hands out already (`parcelClaim`) is given to nobody else: the verdict is `stop`.
 *
 * Never throws, and never says `ship` of anything that isn't a kept order.
 *
 * @param kept - the order as it is kept
 * @param options - since when it has to have been seen; `null`, as what you store for `startTakeOver` is at first: no
 *   export was taken over, and nothing ships
 * @returns the verdict and what stands against shipping, what decides first. That the order has to be seen once more is
 * said where nothing of the order itself holds it; `next` is empty then
 *
 * @example
 * ```ts
 * const gate = parcelGate(kept, { seenSince: '2026-04-03T09:00:00+09:00' })
 * if (gate.verdict !== 'ship') console.log(explainAnswer(gate))
 * ```
 *
 * @category Kept orders
 */
export function parcelGate(kept: KeptOrder, options: ParcelGateOptions | null): ParcelGate {
  const known = readKept(kept)
  if (typeof known === 'string') return malformedGate(known)
  return attempt(
    () => {
      const seenSince = seenSinceIn(options)
      return seenSince === null || isInstant(seenSince) ? judge(known, seenSince) : malformedGate('options.seenSince')
    },
    () => malformedGate('options'),
  )
}

/** Since when it has to have been seen; `undefined` where that isn't said. */
function seenSinceIn(options: unknown): unknown {
  if (options === null) return null
  if (isRecord(options)) return options['seenSince']
  return undefined
}

/** What says that there is nothing to ship, since a report is on record. */
const SAYS_GONE: readonly ParcelGateCode[] = ['being_reported', 'reported']

const REPORTED_HERE = findingOf('reported_goods_here', 'READ-09')

function judge(kept: KeptOrder, seenSince: string | null): ParcelGate {
  const gate = gateOf(kept)
  const mayShip = gate.verdict === 'ship'
  const unseen = mayShip ? unseenSince(seenSince, kept) : null
  const noParcel = noParcelOf(kept)
  if (noParcel === null) return unseen === null ? gate : { verdict: 'hold', findings: [unseen], ...anyOf() }
  const { finding, toStop, nextOf } = noParcel
  const said = finding.code === 'goods_left_before' ? leftBeforeSaid(kept.order) : finding
  const findings = toStop === null ? [said] : [said, toStop]
  if (unseen !== null) return { verdict: 'stop', findings: [...findings, unseen], ...anyOf() }
  const { next, inTurn } = nextOf(gate)
  return { verdict: 'stop', findings: [...findings, ...(mayShip ? [] : standing(gate, kept))], next, inTurn }
}

/**
 * What the order itself allows; nothing by an approval that somebody denied (SYNC-02). That stands where a doubt would:
 * behind that the goods have left, before all that goes by the approval.
 */
function gateOf(kept: KeptOrder): ParcelGate {
  const { order } = kept
  const asIs = shippingGate(order)
  const gate = isReportedHere(kept) ? askingNp(asIs) : asIs
  if (!standsDenied(kept)) return gate
  const { verdict, findings } = gate
  const denied = findingOf('confirmed_otherwise', 'READ-21', order.paymentStatus)
  const next = anyOf(STEPS.doubt_sync)
  if (verdict === 'stop') return { verdict, findings: [...findings.slice(0, 1), denied, ...findings.slice(1)], ...next }
  return { verdict: 'hold', findings: [denied, ...(verdict === 'ship' ? [] : findings)], ...next }
}

/** Of goods that are here though they are reported, NP says whether they may leave: nothing says that they have. */
function askingNp({ verdict, findings }: ParcelGate): ParcelGate {
  const told = findings.map((each) => (SAYS_GONE.includes(each.code) ? REPORTED_HERE : each))
  return { verdict, findings: told, ...anyOf(STEPS.check_np_console) }
}

/** What stands against the order, and that it was cancelled after its goods left, which it may not know itself. */
function standing(gate: ParcelGate, kept: KeptOrder): ParcelGate['findings'] {
  // What has left takes its invoice along.
  const findings = hasLeftBefore(kept)
    ? gate.findings.filter(({ code }) => code !== 'invoice_to_take_out')
    : gate.findings
  const isSaid = findings.some(({ code }) => code === 'cancelled_after_shipping')
  const isToBeSaid = !isSaid && hasLeftBefore(kept) && isCancelledWhileHeld(kept.order)
  return isToBeSaid ? [...findings, findingOf('cancelled_after_shipping', 'CANC-01')] : findings
}

/** Why the order has to be seen once more; `null` where it was. */
function unseenSince(seenSince: string | null, { lastSeenAt }: KeptOrder): Finding<ParcelGateCode> | null {
  if (lastSeenAt === null) return findingOf('not_seen_since_confirmed', 'READ-21')
  if (seenSince === null) return findingOf('export_not_whole', 'LINK-06')
  return Date.parse(lastSeenAt) >= Date.parse(seenSince) ? null : findingOf('not_seen_since', 'LINK-06')
}
