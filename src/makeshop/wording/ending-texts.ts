import type { Words } from '../../wording/words.js'
import type { RefusedRow } from '../report/refused-row.js'

/** How an order ended in makeshop that isn't imported for another reason; without full stops. */
export const ENDING_TEXTS = {
  order_cancelled: { ja: 'キャンセル済みの注文です', en: 'It is cancelled' },
  goods_returned: { ja: '返送された注文です', en: 'The goods came back' },
} as const satisfies Record<NonNullable<RefusedRow['ending']>, Words>
