import type { Words } from '../../wording/words.js'
import type { UnreadCode } from './unread-code.js'

/** Why a part of a list isn't read, beside what is malformed. */
export const UNREAD_TEXTS = {
  number_shortened: {
    ja: '{detail}は、表計算ソフトで変わった注文番号なので、どの注文か分かりません。NPから取得したままの一覧を読み込んでください',
    en: 'The order number at {detail} is what a spreadsheet left of it, so that any of several may be meant. Take the list as NP gave it',
  },
} as const satisfies Record<Exclude<UnreadCode, 'malformed'>, Words>
