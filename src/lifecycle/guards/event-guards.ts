import type { OrderEventOf } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { sameCodes } from '../../order/same-codes.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { isLinkedMethod } from '../../vocabulary/is-linked-method.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { touchesEmailOnly } from '../../vocabulary/touches-email-only.js'

type Accepted = OrderEventOf<'screening.accepted'>
type Held = OrderEventOf<'screening.held'>
type Failed = OrderEventOf<'screening.failed' | 'shipment.failed'>
type Edited = OrderEventOf<'order.edited'>
type Completed = OrderEventOf<'delivery.completed'>
type MethodChanged = OrderEventOf<'paymentMethod.changed'>
type Overridden = OrderEventOf<'status.overridden'>
type Confirmed = OrderEventOf<'sync.confirmed'>
type Done = OrderEventOf<'followUp.done'>

/** The params of a guard that asks for one status. */
export interface StatusParams {
  readonly status: PaymentStatus
}

/** Guards that look at the event too. */
export const eventGuards = {
  namesKnownNpTransaction: (order: Order, event: Accepted) => event.npTransactionId === order.npTransaction.id,
  holdIsKnown: (order: Order, event: Held) =>
    event.codes.length === 0 || (order.problem?.stage === 'screening' && sameCodes(order.problem.codes, event.codes)),
  namesKnownCodes: (order: Order, event: Failed) =>
    order.problem !== null && sameCodes(order.problem.codes, event.codes),
  editsEmailOnly: (_: Order, event: Edited) => touchesEmailOnly(event.fields),
  channelIsSanchoku: (_: Order, event: Completed) => event.channel === 'sanchoku',
  channelIsUnknown: (_: Order, event: Completed) => event.channel === 'other',
  lacksSlipNumber: (_: Order, event: Completed) => readSlipNumber(event.slipNumber).fault === 'missing',
  lacksCarrier: (_: Order, event: Completed) => readCarrier(event.carrier).fault === 'missing',
  slipNumberIsMalformed: (_: Order, event: Completed) => {
    const { fault } = readSlipNumber(event.slipNumber)
    return fault !== null && fault !== 'missing'
  },
  carrierIsMailService: (_: Order, event: Completed) => readCarrier(event.carrier).fault === 'mail_service',
  carrierIsAmbiguous: (_: Order, event: Completed) => readCarrier(event.carrier).fault === 'ambiguous',
  carrierIsUnsupported: (_: Order, event: Completed) => readCarrier(event.carrier).fault === 'unknown',
  methodIsLinked: (_: Order, event: MethodChanged) => isLinkedMethod(event.to),
  overridesToShown: (order: Order, event: Overridden) => event.to === order.paymentStatus,
  overridesTo: (_: Order, event: Overridden, params: StatusParams) => event.to === params.status,
  confirmsLinkedAsShown: (order: Order, event: Confirmed) =>
    order.syncTrust === 'linked' && event.status === order.paymentStatus,
  confirms: (_: Order, event: Confirmed, params: StatusParams) => event.status === params.status,
  followUpIsNotOpen: (order: Order, event: Done) => !order.openFollowUps.includes(event.kind),
  settlesNpCancel: (_: Order, event: Done) => event.kind === 'cancel_in_np_console',
}

/** The names of the guards that look at the event too. */
export type EventGuardName = keyof typeof eventGuards
