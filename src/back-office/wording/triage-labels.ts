import type { Words } from '../../wording/words.js'
import type { Urgency } from '../triage/list/urgency.js'
import type { WorkList } from '../triage/list/work-list.js'

/** What each work list is called. */
export const WORK_LIST_LABELS = {
  sync_suspect: { ja: '同期ずれの疑い', en: 'Sync in doubt' },
  approval_taken_back: { ja: '審査OK取消', en: 'Approval taken back' },
  shipped_not_reported: { ja: '出荷報告未了', en: 'Shipped, not reported' },
  correct_now: { ja: '要対応', en: 'To correct now' },
  stalled: { ja: '停滞', en: 'Stalled' },
  follow_ups_open: { ja: '残作業あり', en: 'Follow-ups open' },
  approved_not_shipped: { ja: '出荷待ち', en: 'Approved, not shipped' },
  waiting_for_np: { ja: 'NP待ち', en: 'Waiting for NP' },
  done: { ja: '完了', en: 'Done' },
} as const satisfies Record<WorkList, Words>

/** What each urgency is called. */
export const URGENCY_LABELS = {
  critical: { ja: '至急', en: 'Critical' },
  high: { ja: '優先', en: 'High' },
  normal: { ja: '通常', en: 'Normal' },
  none: { ja: '対応不要', en: 'None' },
} as const satisfies Record<Urgency, Words>
