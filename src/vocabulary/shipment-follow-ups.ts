import type { FollowUpKind } from './follow-up.js'

/** What makes no sense any more once the delivery is taken back, reported or the order closed (READ-07, READ-09). */
export const SHIPMENT_FOLLOW_UPS = [
  'complete_delivery_again',
  'report_in_np_console',
  'ask_np_shipping_option',
] as const satisfies readonly FollowUpKind[]
