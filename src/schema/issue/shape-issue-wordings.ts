import type { Locale } from '../../vocabulary/locale.js'
import type { ShapeIssueCode } from './shape-issue.js'

/** The message of each code; `{}` stands for the allowed values, or the limit. */
export const SHAPE_ISSUE_WORDINGS = {
  missing: { ja: '必須の項目です。', en: 'This is required.' },
  unknown_field: { ja: '定義されていない項目があります。', en: 'There is a field that is not defined.' },
  not_an_object: { ja: 'オブジェクトを指定してください。', en: 'This must be an object.' },
  not_a_list: { ja: '配列を指定してください。', en: 'This must be an array.' },
  not_a_text: { ja: '文字列を指定してください。', en: 'This must be a string.' },
  not_a_boolean: { ja: 'trueまたはfalseを指定してください。', en: 'This must be true or false.' },
  not_a_whole_number: { ja: '整数を指定してください。', en: 'This must be a whole number.' },
  not_among: { ja: '次のいずれかを指定してください: {}', en: 'This must be one of: {}' },
  too_small: { ja: '{}以上を指定してください。', en: 'This must be {} or more.' },
  too_large: { ja: '{}以下を指定してください。', en: 'This must be {} or less.' },
  empty: { ja: '空にはできません。', en: 'This must not be empty.' },
  duplicate: { ja: '同じ値は一度しか指定できません。', en: 'The same value may be given only once.' },
  not_an_instant: {
    ja: '実在する日時を、Zか時差の付いたISO 8601形式で指定してください（例: 2026-04-01T10:00:00+09:00）。',
    en: 'This must be an ISO 8601 instant with Z or an offset, on a real day, such as 2026-04-01T10:00:00+09:00.',
  },
  not_an_order_number: {
    ja: '注文番号は1〜40文字で、空白・制御文字・見えない文字を含められません。',
    en: 'An order number has 1 to 40 visible characters.',
  },
  not_an_np_transaction_id: {
    ja: 'NP取引IDは1〜64文字で、空白・制御文字・見えない文字を含められません。',
    en: 'An NP transaction id has 1 to 64 visible characters.',
  },
  not_a_claim_name: {
    ja: '確保の名前は1〜64文字で、空白・制御文字・見えない文字を含められません。',
    en: 'The name of a claim has 1 to 64 visible characters.',
  },
  not_a_slip_number: {
    ja: '伝票番号は半角英数字とハイフンの1〜20文字で、数字を1つ以上含めてください。',
    en: 'A slip number has 1 to 20 half-width letters, digits or hyphens, at least one of them a digit.',
  },
  unknown_format_version: {
    ja: 'より新しいバージョンのmakeshop-np-atobaraiで保存された注文です。ライブラリを更新してから読み込んでください。',
    en: 'A newer version of makeshop-np-atobarai stored this order. Update the library, then restore it.',
  },
  unreadable: { ja: '値を読み取れませんでした。', en: 'This could not be read.' },
  malformed: { ja: '定められた形式ではありません。', en: 'This is not of the documented shape.' },
} as const satisfies Record<ShapeIssueCode, Record<Locale, string>>
