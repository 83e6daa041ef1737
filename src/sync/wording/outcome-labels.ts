import type { Words } from '../../wording/words.js'
import type { SyncOutcome } from '../report/sync-outcome.js'

/** What became of an order in a tick, in a few words, by outcome. */
export const OUTCOME_LABELS = {
  pending: { ja: '審査結果待ち', en: 'result awaited' },
  approved: { ja: '審査OK', en: 'approved' },
  held: { ja: '審査保留', en: 'on hold' },
  rejected: { ja: '審査NG', en: 'rejected' },
  screening_refused: { ja: '審査依頼・照会のエラー', en: 'screening request or query refused' },
  reported: { ja: '出荷報告完了', en: 'shipment reported' },
  report_pending: { ja: '出荷報告の処理待ち', en: 'shipment report in process' },
  report_refused: { ja: '出荷報告エラー', en: 'shipment report refused' },
  unknown: { ja: '結果不明', en: 'outcome unknown' },
  not_sent: { ja: '未送信（再試行）', en: 'not sent, tried again' },
  handed_over: { ja: '担当者へ引き継ぎ', en: 'left to a person' },
  impossible: { ja: '送信不可', en: 'nothing can be sent' },
  details_missing: { ja: '送信内容なし（再試行）', en: 'details missing, tried again' },
  doubted: { ja: '同期ずれの疑い', en: 'sync in doubt' },
  overtaken: { ja: '処理中の変更により反映せず', en: 'changed by others meanwhile' },
  too_late: { ja: '終了・確認待ちの注文への応答', en: 'answer came too late' },
  not_saved: { ja: '保存できず', en: 'not saved' },
} as const satisfies Record<SyncOutcome, Words>
