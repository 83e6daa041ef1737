import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { MakeshopCall } from './makeshop-call.js'
import type { CallOutcome, RowAnswer } from './read-answers.js'
import type { PlannedShipment } from './read-plans.js'
import type { ShipmentCode } from './shipment-code.js'
import type { ShipmentRow, ShipmentState } from './shipment-progress.js'

/**
 * What is said of each state, and what a person can do about it; sending a call is nothing that a person does. Why 配送完了 was
 * refused, only makeshop's message tells.
 */
const SAID = {
  to_send: ['slip_to_enter', 'SHIP-02', []],
  slip_refused: ['slip_refused', 'SHIP-02', [STEPS.correct_slip_number]],
  slip_entered: ['slip_entered', 'SHIP-09', []],
  completion_refused: ['completion_refused', 'SHIP-09', []],
  completed: ['completed', 'SHIP-09', []],
  completed_without_slip: ['completed_without_slip', 'SHIP-02', [STEPS.revert_delivery]],
  in_doubt: ['completed_in_doubt', 'SHIP-02', [STEPS.revert_delivery]],
  no_calls: ['no_calls', 'SHIP-02', [STEPS.complete_delivery]],
} as const satisfies Record<ShipmentState, readonly [ShipmentCode, RuleId, readonly NextStep[]]>

/** Which call is safe to send, in the states where one is. */
const SAFE_TO_SEND: Readonly<Partial<Record<ShipmentState, MakeshopCall['operation']>>> = {
  to_send: 'updateOrderAttribute',
  slip_entered: 'updateOrderDeliveryStatus',
}

/** How far one shipment has come, by the answers to its two calls. */
export function rowOf(plan: PlannedShipment, answers: readonly RowAnswer[]): ShipmentRow {
  const { orderNumber, deliveryId, calls, event } = plan
  const state = calls === null ? 'no_calls' : stateAfter(answers)
  const [code, rule, next] = SAID[state]
  return {
    orderNumber,
    deliveryId,
    state,
    call: calls?.find(({ operation }) => operation === SAFE_TO_SEND[state]) ?? null,
    event: HAPPENED[state]?.(event) ?? null,
    findings: [{ code, rule, detail: null }],
    next,
  }
}

/** 配送完了 that went well once is set, whatever is answered later; NP is told of what makeshop had by then (SHIP-02). */
function stateAfter(answers: readonly RowAnswer[]): ShipmentState {
  const completedAt = answers.findIndex(
    ({ operation, outcome }) => operation === 'updateOrderDeliveryStatus' && outcome === 'fine',
  )
  if (completedAt >= 0) return COMPLETED[last(answers.slice(0, completedAt), 'updateOrderAttribute')]
  const slip = last(answers, 'updateOrderAttribute')
  if (slip !== 'fine') return slip === 'refused' ? 'slip_refused' : 'to_send'
  return last(answers, 'updateOrderDeliveryStatus') === 'refused' ? 'completion_refused' : 'slip_entered'
}

function last(answers: readonly RowAnswer[], operation: RowAnswer['operation']): CallOutcome {
  return answers.filter((each) => each.operation === operation).at(-1)?.outcome ?? 'unanswered'
}

const COMPLETED = {
  fine: 'completed',
  refused: 'completed_without_slip',
  unanswered: 'in_doubt',
} as const satisfies Record<CallOutcome, ShipmentState>

type Completed = PlannedShipment['event']

/**
 * What happened to the order, in the states where 配送完了 is set. Without an answer to the first call nobody knows whether NP
 * is told, and such is the channel `other` (SHIP-11): the goods are gone, and somebody has to look.
 */
const HAPPENED: Readonly<Partial<Record<ShipmentState, (event: Completed) => Completed>>> = {
  completed: (event) => event,
  completed_without_slip: (event) => ({ ...event, carrier: null, slipNumber: null }),
  in_doubt: (event) => ({ ...event, channel: 'other' }),
}
