import type { Words } from '../../../wording/words.js'
import type { NpStatus } from './np-state.js'

/** What NP's side is called. */
export const NP_STATUS_LABELS = {
  unknown: { ja: '不明', en: 'not known' },
  not_found: { ja: '取引なし', en: 'no such transaction' },
  in_review: { ja: '審査中', en: 'in review' },
  held: { ja: '審査保留', en: 'on hold' },
  approved: { ja: '審査OK（出荷報告前）', en: 'approved, not reported' },
  rejected: { ja: '審査NG', en: 'rejected' },
  cancelled: { ja: 'キャンセル済み', en: 'cancelled' },
  reported: { ja: '出荷報告済み', en: 'reported' },
  paid: { ja: '支払い済み', en: 'paid by the buyer' },
} as const satisfies Record<NpStatus, Words>
