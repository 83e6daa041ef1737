import type { FollowUpKind } from '../../vocabulary/follow-up.js'

/** What makes no sense any more once the delivery is taken back, reported or the order closed (READ-07, READ-09). */
export const SHIPMENT_FOLLOW_UPS = [
  'complete_delivery_again',
  'report_in_np_console',
  'ask_np_shipping_option',
] as const satisfies readonly FollowUpKind[]

/** A list with some kinds opened: those not open yet come last, in the order given. */
export function open(list: readonly FollowUpKind[], ...kinds: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return [...list, ...kinds.filter((kind) => !list.includes(kind))]
}

/** A list with some kinds settled. */
export function settle(list: readonly FollowUpKind[], ...kinds: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return list.filter((kind) => !kinds.includes(kind))
}
