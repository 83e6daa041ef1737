import { isInstant } from '../../order/form/is-instant.js'
import { addToList } from '../../shape/add-to-list.js'
import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { excerpt } from '../../text/excerpt.js'
import { hasForm } from './has-form.js'
import type { MakeshopCall } from './makeshop-call.js'
import type { PlannedShipment } from './read-plans.js'
import { rowKey } from './row-key.js'
import type { ShipmentRowAnswer } from './shipment-progress.js'

/**
 * What came of a call: it went well, it was refused, or what makeshop has isn't of this plan: it took another slip in
 * the meantime.
 */
export type CallOutcome = 'fine' | 'refused' | 'superseded'

/** What an answer says of a call of a plan. */
export interface RowAnswer {
  readonly operation: MakeshopCall['operation']
  readonly outcome: CallOutcome
  /** Of a refusal what makeshop said, as far as it can be shown; else `null`. */
  readonly message: string | null
  readonly answeredAt: string | null
}

/** The answers by row, and the places of those that belong to no plan. */
export interface AnswersReading {
  readonly byRow: ReadonlyMap<string, readonly RowAnswer[]>
  readonly unmatched: readonly number[]
}

/**
 * Reads every answer, once, by row; a text is the path of what is malformed (READ-24). An answer without a message
 * isn't one that went well: that has to be said by `null`.
 */
export function readAnswers(
  answers: readonly ShipmentRowAnswer[],
  plans: ReadonlyMap<string, PlannedShipment>,
): AnswersReading | string {
  if (!Array.isArray(answers)) return 'answers'
  const byRow = new Map<string, RowAnswer[]>()
  const unmatched: number[] = []
  for (const [at, given] of Array.from(answers).entries()) {
    const answer = isRecord(given) ? { ...given } : given
    const fault = faultOf(answer)
    if (fault !== null) return `answers[${at}]${fault}`
    const { operation, message, answeredAt = null } = answer
    const key = rowKey(answer)
    const plan = plans.get(key)
    const isOwn = plan !== undefined && isAnswerTo(plan, answer)
    if (!isOwn) unmatched.push(at)
    // What isn't the plan's own, and went well, took the place of the plan's slip all the same.
    if (!isOwn && (message !== null || operation !== 'updateOrderAttribute')) continue
    const whenTaken = isOwn ? 'fine' : 'superseded'
    addToList(byRow, key, {
      operation,
      outcome: message === null ? whenTaken : 'refused',
      message: message === null ? null : excerpt(message),
      answeredAt,
    })
  }
  return { byRow, unmatched }
}

/**
 * Whether it repeats what a call of the plan has. With another slip, or planned at another time, it is the answer to
 * another plan: the slip of 配送完了 isn't in what is sent, so that only the time tells a second try from the first
 * (SHIP-05).
 */
function isAnswerTo({ calls, event }: PlannedShipment, { operation, input, plannedAt }: ShipmentRowAnswer): boolean {
  if (plannedAt != null && Date.parse(plannedAt) !== Date.parse(event.at)) return false
  if (input == null) return true
  const call = calls?.find((each) => each.operation === operation)
  return call !== undefined && hasForm(input, call.input)
}

function faultOf(answer: unknown): string | null {
  if (!isRecord(answer)) return ''
  const { operation, orderNumber, deliveryId, message, input, plannedAt, answeredAt } = answer
  if (operation !== 'updateOrderAttribute' && operation !== 'updateOrderDeliveryStatus') return '.operation'
  if (!isText(orderNumber)) return '.orderNumber'
  if (!isText(deliveryId)) return '.deliveryId'
  if (input != null && !isRecord(input)) return '.input'
  if (plannedAt != null && !isInstant(plannedAt)) return '.plannedAt'
  if (answeredAt != null && !isInstant(answeredAt)) return '.answeredAt'
  return message === null || isText(message) ? null : '.message'
}
