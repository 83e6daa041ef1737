import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { anyOf } from '../../next/any-of.js'
import { recordingOf } from '../../next/recording-of.js'
import { doubtOrConfirm } from '../repair/doubt-or-confirm.js'
import type { RepairKind } from '../repair/repair-kind.js'
import type { Said } from './said.js'

/** What is said where makeshop is behind, by what brings it into step. */
export function shopBehind(order: Order, kind: RepairKind): Said {
  switch (kind) {
    case 'confirm':
      return ['sync_to_confirm', 'READ-21', anyOf(STEPS.confirm_sync)]
    case 'settle':
      return ['nothing_to_cancel', 'READ-07', anyOf(recordingOf(['cancel_in_np_console']))]
    case 'link':
      return ['makeshop_to_catch_up', 'LINK-06', anyOf(STEPS.wait_for_link)]
    case 'codes':
    case 'display':
    case 'reopen':
    case 'doubt':
    case 'none':
      return ['display_to_correct', 'SYNC-01', anyOf(doubtOrConfirm(order))]
  }
}
