import { NP_STATUSES, type NpStatus } from '../np-state/np-state.js'
import type { ReconciliationVerdict } from './reconciliation-verdict.js'
import type { Standing } from './standing.js'

/** What each mark of the table tells. */
const MARKS = {
  '?': 'cannot_tell',
  '=': 'in_step',
  '<': 'shop_behind',
  '>': 'np_behind',
  x: 'contradiction',
} as const satisfies Readonly<Record<string, ReconciliationVerdict>>

type Mark = keyof typeof MARKS
type Row<Columns extends readonly unknown[]> = { readonly [Column in keyof Columns]: Mark }

/**
 * The verdict on every pair of trusted orders: one mark for each of `NP_STATUSES`, in that order. Whether goods have
 * left of which NP has no report is looked at beside it.
 */
const TABLE: Readonly<Record<Standing, Row<typeof NP_STATUSES>>> = {
  /* NP: ?, none, review, held, OK, NG, cancelled, reported, paid */
  preparing_new: ['?', '=', '<', '<', '<', '<', 'x', 'x', 'x'],
  preparing_again: ['?', '>', '<', '>', '>', '<', 'x', 'x', 'x'],
  preparing_unclear: ['?', '=', '<', '?', '?', '?', '?', 'x', 'x'],
  waiting_new: ['?', '>', '<', '<', '<', '<', 'x', 'x', 'x'],
  waiting_again: ['?', '>', '<', '?', '?', '<', 'x', 'x', 'x'],
  waiting_unclear: ['?', '>', '<', '?', '?', '?', '?', 'x', 'x'],
  in_progress: ['?', 'x', '=', '<', '<', '<', 'x', 'x', 'x'],
  on_hold: ['?', 'x', '?', '=', '<', '<', 'x', 'x', 'x'],
  rejected: ['?', '=', 'x', 'x', 'x', '=', '=', 'x', 'x'],
  approved: ['?', 'x', 'x', 'x', '=', 'x', 'x', '<', 'x'],
  reporting: ['?', 'x', 'x', 'x', '>', 'x', 'x', '<', '?'],
  report_completed: ['?', 'x', 'x', 'x', 'x', 'x', 'x', '=', '='],
  attention_new: ['?', '=', 'x', 'x', 'x', 'x', '=', 'x', 'x'],
  attention_again: ['?', 'x', 'x', '=', 'x', 'x', 'x', 'x', 'x'],
  attention_edited: ['?', 'x', '?', '=', '?', 'x', 'x', 'x', 'x'],
  attention_after_approval: ['?', 'x', 'x', '=', '=', 'x', 'x', 'x', 'x'],
  attention_by_hand: ['?', 'x', 'x', '=', '=', 'x', 'x', '<', 'x'],
  attention_rejected: ['?', '=', 'x', 'x', '?', 'x', '?', 'x', 'x'],
  attention_unclear: ['?', '=', '?', '=', '?', 'x', '?', 'x', 'x'],
  closed_cancel_open: ['?', '<', '>', '>', '>', '<', '<', '>', 'x'],
  closed_nothing_open: ['?', '=', 'x', 'x', 'x', '=', '=', 'x', 'x'],
}

/** What is to be said of an order that stands so, when NP says this. */
export function verdictOn(standing: Standing, status: NpStatus): ReconciliationVerdict {
  const mark = TABLE[standing][NP_STATUSES.indexOf(status)] ?? '?'
  return MARKS[mark]
}
