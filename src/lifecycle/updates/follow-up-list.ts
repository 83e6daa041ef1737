import type { FollowUpKind } from '../../vocabulary/follow-up.js'

/** A list with some kinds opened: those not open yet come last, in the order given. */
export function open(list: readonly FollowUpKind[], ...kinds: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return [...list, ...kinds.filter((kind) => !list.includes(kind))]
}

/** A list with some kinds settled. */
export function settle(list: readonly FollowUpKind[], ...kinds: readonly FollowUpKind[]): readonly FollowUpKind[] {
  return list.filter((kind) => !kinds.includes(kind))
}
