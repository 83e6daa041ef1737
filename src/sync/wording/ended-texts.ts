import type { Words } from '../../wording/words.js'
import type { SyncEnd } from '../report/sync-report.js'

/** How a tick ended, where it didn't see to everything. */
export const ENDED_TEXTS = {
  done: { ja: '', en: '' },
  stopped: { ja: '途中で停止しました。', en: 'It was stopped midway.' },
  np_closed: {
    ja: 'NPを利用できないか、NPの応答が続けて得られないため、残りの注文は次回に処理します。',
    en: "NP can't be used at present, or gave no answer several times in a row, so the other orders wait for the next time.",
  },
  details_slow: {
    ja: '送信内容の取得に時間がかかっているため、残りの審査依頼は次回に送信します。',
    en: 'The details of orders took long, so the other screening requests wait for the next time.',
  },
  store_failed: {
    ja: '保存先から処理対象の注文を読み出せませんでした。',
    en: "The store couldn't say what is due.",
  },
} as const satisfies Record<SyncEnd, Words>
