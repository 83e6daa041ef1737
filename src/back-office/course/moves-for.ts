import type { OrderEvent, OrderEventOf } from '../../order/event/order-event.js'
import { ANY_INSTANT } from '../../order/form/any-instant.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { NONE } from '../../shape/none.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { areRefusals } from './are-refusals.js'
import { completionEvent } from './completion-event.js'
import type { KnownPayloads } from './known-payloads.js'
import type { Move } from './move.js'

/** What an edit touched isn't shown: everything that is screened counts as touched, so that no stale invoice passes. */
const ALL_SCREENED: readonly EditField[] = ['buyer', 'destination', 'items', 'amount', 'shipping']

/** NP or the link refuses the order's screening. */
export const FAILED = linkMove(({ at, codes = [] }) => ({ type: 'screening.failed', codes, at }))
const REQUESTED = linkMove(({ at }) => ({ type: 'shipment.requested', at }))
const REPORTED = linkMove(({ at }) => ({ type: 'shipment.reported', at }))
/** NP refuses the report. */
export const REPORT_FAILED = linkMove(({ at, codes = [] }) => ({ type: 'shipment.failed', codes, at }))
/** Corrected in 要確認, by whomever (CORR-03). */
export const EDITED = operatorMove(({ at }) => ({ type: 'order.edited', fields: ALL_SCREENED, at }))

export const REVERTED = operatorMove(({ at }) => ({ type: 'delivery.reverted', at }))

/** 配送完了 on the order's page, as it is shown. */
export const COMPLETED = operatorMove(completion)

/** What the link does of a report by itself, up to each status of it (FLOW-05). */
export const REPORT_MOVES: { readonly [S in PaymentStatus]?: readonly Move[] } = {
  shipment_report_preparing: [],
  shipment_report_in_progress: [REQUESTED],
  shipment_report_completed: [REQUESTED, REPORTED],
}

const LINK_MOVES: readonly Move[] = [
  linkMove(({ at }) => ({ type: 'screening.requested', at })),
  linkMove(({ at }) => ({ type: 'screening.approved', at })),
  linkMove(({ at, codes = [] }) => ({ type: 'screening.held', codes, at })),
  linkMove(({ at, codes = [] }) => ({ type: 'screening.rejected', codes, at })),
  REQUESTED,
  REPORTED,
  REPORT_FAILED,
]

const OPERATOR_MOVES: readonly Move[] = [
  operatorMove(({ at }) => ({ type: 'correction.opened', at })),
  EDITED,
  COMPLETED,
  REVERTED,
  operatorMove(({ at }) => ({ type: 'invoice.printed', at })),
]

/** Recording a refusal leaves what NP holds as it is (READ-20). */
const FAILED_KEEPING: Move = {
  ...FAILED,
  mayMove: ({ npTransaction: { state } }) => state !== 'none' && state !== 'requested',
}

/**
 * 要確認 after a request, and neither a code nor an id of NP's is shown: it may have refused, or have taken the order and
 * somebody corrects it. 要確認 alone is recorded, and what was requested stays so (READ-20).
 */
const FAILED_PERHAPS: Move = {
  ...FAILED,
  standIn: FAILED.event,
  mayMove: ({ npTransaction }) => npTransaction.state === 'requested',
}

const ACCEPTED = linkMove(acceptance)
const ACCEPTED_UNDER_SOME_ID: Move = { ...ACCEPTED, standIn: acceptance }

/**
 * A complete 配送完了 of which carrier or slip isn't known; only that the goods left is. What is shown of it decides
 * where it leads: half of it shown as empty is never reported (SHIP-02).
 */
const COMPLETED_SOMEHOW: Move = {
  ...operatorMove(completion),
  standIn: ({ carrier = '001', slipNumber = '1', ...payloads }) => completion({ ...payloads, carrier, slipNumber }),
  sure: ({ at }) => ({ type: 'delivery.completed', channel: 'order_detail', at }),
}

/** The same, of which what is shown says nothing: it was put back since. */
export const COMPLETED_UNSEEN: Move = {
  ...COMPLETED_SOMEHOW,
  standIn: ({ at }) => completion({ at, carrier: '001', slipNumber: '1' }),
}

/**
 * For the slip number of a 配送完了 with an unsupported carrier, where it isn't known. Which one it was makes no
 * difference, as no order keeps it and NP is told of none, but without any the carrier wouldn't count (READ-18). It
 * says of itself that it is none.
 */
const SLIP_NOT_SHOWN = 'slip-not-shown-0'

/** 配送完了 with an unsupported carrier, and a slip number that isn't shown or can't be read (SHIP-04, SHIP-06). */
export const COMPLETED_BEYOND_LINK = operatorMove((payloads) => completion({ ...payloads, slipNumber: SLIP_NOT_SHOWN }))

/**
 * 配送完了 that came by a way of which nobody knows whether it is linked, such as 産直 (SHIP-07, READ-05): with a carrier
 * and a slip that NP would be told of, 審査OK stays.
 */
const COMPLETED_ELSEWHERE = operatorMove((payloads) => completionEvent(payloads, 'other'))

/** Every move that may have happened, the link's first. An override would explain anything, so it is none of them. */
export function movesFor(payloads: KnownPayloads): readonly Move[] {
  return [
    payloads.npTransactionId === undefined ? ACCEPTED_UNDER_SOME_ID : ACCEPTED,
    ...LINK_MOVES,
    ...failures(payloads),
    ...OPERATOR_MOVES.filter((move) => move !== COMPLETED || isWhollySeen(payloads)),
    isBeyondLink(payloads) ? COMPLETED_BEYOND_LINK : COMPLETED_SOMEHOW,
    COMPLETED_ELSEWHERE,
  ]
}

/**
 * Whether carrier and slip of a 配送完了 are shown, or that it lacks one. Else nobody knows whether it was linked: it
 * isn't recorded as one without them (READ-05).
 */
function isWhollySeen({ carrier, slipNumber }: KnownPayloads): boolean {
  if (carrier !== undefined && slipNumber !== undefined) return true
  const lacksCarrier = carrier !== undefined && readCarrier(carrier).fault === 'missing'
  return lacksCarrier || (slipNumber !== undefined && readSlipNumber(slipNumber).fault === 'missing')
}

/** Whether an unsupported carrier is shown, and not that it has no slip number, which comes first (READ-18). */
function isBeyondLink({ carrier, slipNumber }: KnownPayloads): boolean {
  const { fault } = readCarrier(carrier)
  if (fault === null || fault === 'missing') return false
  return slipNumber === undefined || readSlipNumber(slipNumber).fault !== 'missing'
}

/** How 要確認 may have come of a screening, by what is shown of its cause. */
function failures({ codes, npTransactionId }: KnownPayloads): readonly Move[] {
  // NP has an order of which it gave an id.
  if (npTransactionId !== undefined) return [FAILED_KEEPING]
  if (areRefusals(codes)) return [FAILED]
  return (codes ?? NONE).length === 0 ? [FAILED_KEEPING, FAILED_PERHAPS] : [FAILED_KEEPING]
}

function acceptance({ at, npTransactionId = 'stand-in' }: KnownPayloads): OrderEvent {
  return { type: 'screening.accepted', npTransactionId, at }
}

function completion(payloads: KnownPayloads): OrderEventOf<'delivery.completed'> {
  return completionEvent(payloads, 'order_detail')
}

function linkMove(event: Move['event']): Move {
  return { type: typeOf(event), by: 'link', event, standIn: null, sure: null }
}

function operatorMove(event: Move['event']): Move {
  return { type: typeOf(event), by: 'operator', event, standIn: null, sure: null }
}

function typeOf(event: Move['event']): Move['type'] {
  return event({ at: ANY_INSTANT }).type
}
