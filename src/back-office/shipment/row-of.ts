import { readCarrier } from '../../parsing/read-carrier.js'
import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import { NONE } from '../../shape/none.js'
import { findingOf } from '../answer/finding-of.js'
import { anyOf } from '../next/any-of.js'
import { LOOK_UP } from '../next/look-up.js'
import { OWN_STEPS } from '../next/own-steps.js'
import type { Step } from '../next/step.js'
import type { MakeshopCall } from './makeshop-call.js'
import type { CallOutcome, RowAnswer } from './read-answers.js'
import type { PlannedShipment } from './read-plans.js'
import type { ShipmentCode } from './shipment-code.js'
import type { ShipmentRow, ShipmentState } from './shipment-progress.js'
import { stepForCarrier } from './step-for-carrier.js'

type StateOfCalls = Exclude<ShipmentState, 'no_calls'>
type Said = readonly [ShipmentCode, RuleId, Step | null]

/**
 * What is said of each state, and what a person can do about it; sending a call is nothing that a person does. Why a
 * call was refused, only makeshop's message tells: a slip that isn't of the right form has no call.
 */
const SAID = {
  to_send: ['slip_to_enter', 'SHIP-02', null],
  slip_refused: ['slip_refused', 'SHIP-02', { ...STEPS.fix_input, rule: 'SHIP-02' }],
  slip_entered: ['slip_entered', 'SHIP-09', null],
  completion_refused: ['completion_refused', 'SHIP-09', { ...STEPS.fix_input, rule: 'SHIP-09' }],
  completed: ['completed', 'SHIP-09', null],
  completed_without_slip: ['completed_without_slip', 'SHIP-02', STEPS.revert_delivery],
  in_doubt: ['completed_in_doubt', 'SHIP-02', STEPS.check_np_console],
} as const satisfies Record<StateOfCalls, Said>

/**
 * An unsupported carrier is held back, and has to be settled first (SHIP-04); else it or the slip is missing (SHIP-02).
 */
function saidWithoutCalls(carrier: string | null | undefined): Said {
  const { fault } = readCarrier(carrier)
  const isForLink = fault === null || fault === 'missing'
  return ['no_calls', isForLink ? 'SHIP-02' : 'SHIP-04', stepForCarrier(carrier)]
}

type CallIn = Readonly<Partial<Record<ShipmentState, MakeshopCall['operation']>>>

/** Which call is safe to send, in the states where one is. */
const SAFE_TO_SEND: CallIn = { to_send: 'updateOrderAttribute', slip_entered: 'updateOrderDeliveryStatus' }

/** Which call was refused, in the states where nothing else can go on. */
const REFUSED: CallIn = { slip_refused: 'updateOrderAttribute', completion_refused: 'updateOrderDeliveryStatus' }

/** How far one shipment has come, by the answers to its two calls. */
export function rowOf(plan: PlannedShipment, answers: readonly RowAnswer[]): ShipmentRow {
  const { orderNumber, deliveryId, calls, event } = plan
  const [state, message, completedAt] = calls === null ? (['no_calls', null, null] as const) : stateAfter(answers)
  const [code, rule, step] = state === 'no_calls' ? saidWithoutCalls(event.carrier) : SAID[state]
  const callIn = (states: CallIn) => calls?.find(({ operation }) => operation === states[state]) ?? null
  const row: ShipmentRow = {
    orderNumber,
    deliveryId,
    state,
    call: callIn(SAFE_TO_SEND),
    retry: callIn(REFUSED),
    message,
    event: HAPPENED[state]?.({ ...event, at: completedAt ?? event.at }) ?? null,
    findings: [findingOf(code, rule)],
    ...anyOf(...(step === null ? NONE : [step])),
  }
  return plan.isHeldBack ? heldBack(row, plan.toStop) : row
}

/**
 * While somebody has to look into NP's console, or to stop the parcel, nothing is sent, and nothing said that asks for
 * it (READ-05, SHIP-01). Of goods that left in doubt the look says what is recorded (READ-21).
 */
function heldBack(row: ShipmentRow, toStop: PlannedShipment['toStop']): ShipmentRow {
  // Once 配送完了 is set there is no parcel to stop.
  if (toStop !== null && row.event !== null) return row
  const said = row.call === null && row.retry === null ? row.findings : NONE
  const findings = [toStop ?? findingOf('console_check_open', 'READ-05'), ...said]
  const first = toStop === null ? LOOK_UP : anyOf(OWN_STEPS.stop_parcel)
  return { ...row, call: null, retry: null, findings, ...(row.state === 'in_doubt' ? {} : first) }
}

/**
 * The state, the message of a refusal that led to it, and when 配送完了 was answered, as far as that is known. 配送完了
 * that went well once is set, whatever is answered later; NP is told of what makeshop had by then (SHIP-02). One that
 * was refused before the slip was entered may be taken now.
 */
function stateAfter(answers: readonly RowAnswer[]): readonly [StateOfCalls, string | null, string | null] {
  const place = answers.findIndex(
    ({ operation, outcome }) => operation === 'updateOrderDeliveryStatus' && outcome === 'fine',
  )
  const completed = answers[place]
  const before = completed === undefined ? answers : answers.slice(0, place)
  const slipAt = before.map(({ operation }) => operation).lastIndexOf('updateOrderAttribute')
  const slip = before[slipAt] ?? UNANSWERED
  if (completed !== undefined) return [COMPLETED[slip.outcome], slip.message, completed.answeredAt]
  if (slip.outcome !== 'fine') return [slip.outcome === 'refused' ? 'slip_refused' : 'to_send', slip.message, null]
  const refused = answers.slice(slipAt + 1).at(-1)
  return refused === undefined ? ['slip_entered', null, null] : ['completion_refused', refused.message, null]
}

const UNANSWERED = { outcome: 'unanswered', message: null } as const

/** Where makeshop has taken another slip, or nobody knows what it took, NP may have been told of either. */
const COMPLETED = {
  fine: 'completed',
  refused: 'completed_without_slip',
  superseded: 'in_doubt',
  unanswered: 'in_doubt',
} as const satisfies Record<CallOutcome | (typeof UNANSWERED)['outcome'], StateOfCalls>

type Completed = PlannedShipment['event']

/**
 * What happened to the order, in the states where 配送完了 is set. Without an answer to the first call nobody knows
 * whether NP is told, and such is the channel `other` (SHIP-11): the goods are gone, and somebody has to look.
 */
const HAPPENED: Readonly<Partial<Record<ShipmentState, (event: Completed) => Completed>>> = {
  completed: (event) => event,
  completed_without_slip: (event) => ({ ...event, carrier: null, slipNumber: null }),
  in_doubt: (event) => ({ ...event, channel: 'other' }),
}
