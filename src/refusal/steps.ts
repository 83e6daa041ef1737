import type { OrderEventType } from '../order/event/order-event.js'
import type { RuleId } from '../rules/rule-id.js'
import { mapRecord } from '../shape/map-record.js'
import type { LINK_STEPS } from './link-steps.js'
import type { StepName } from './next-step.js'

/** Of each next step within the lifecycle the event that records it and the rule it comes from. */
const ORIGINS = {
  wait_for_link: [null, 'LINK-06'],
  open_correction: ['correction.opened', 'CORR-02'],
  edit_order: ['order.edited', 'CORR-03'],
  revert_delivery: ['delivery.reverted', 'SHIP-05'],
  complete_delivery: ['delivery.completed', 'SHIP-09'],
  print_invoice: ['invoice.printed', 'SHIP-08'],
  correct_slip_number: ['delivery.completed', 'READ-19'],
  change_payment_method: ['paymentMethod.changed', 'PAY-01'],
  choose_unlinked_method: ['paymentMethod.changed', 'PAY-02'],
  doubt_sync: ['sync.doubted', 'READ-21'],
  confirm_sync: ['sync.confirmed', 'READ-21'],
  settle_follow_ups: ['followUp.done', 'READ-07'],
  check_payment_information: [null, 'CORR-06'],
  check_np_console: [null, 'READ-21'],
  cancel_order: ['order.cancelled', 'CANC-01'],
  nothing_to_do: [null, 'FLOW-06'],
  fix_input: [null, 'READ-24'],
} as const satisfies {
  readonly [S in Exclude<StepName, keyof typeof LINK_STEPS>]: readonly [event: OrderEventType | null, rule: RuleId]
}

/** The next steps within the lifecycle. */
export const STEPS = mapRecord(ORIGINS, ([event, rule], step) => ({ step, event, rule })) as {
  readonly [S in keyof typeof ORIGINS]: {
    readonly step: S
    readonly event: (typeof ORIGINS)[S][0]
    readonly rule: (typeof ORIGINS)[S][1]
  }
}
