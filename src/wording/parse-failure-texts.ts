import type { ParseFailureCode } from '../parsing/parse-failure.js'
import type { Words } from './words.js'

/** Why a text couldn't be read, by code. Without the final full stop: a rule id may come before it. */
export const PARSE_FAILURE_TEXTS = {
  missing: { ja: '有効な値が入力されていません', en: 'No usable value was entered' },
  not_text: { ja: '値が文字列ではありません', en: 'The value is not text' },
  unknown: { ja: '該当する値がありません', en: 'It is not a known value' },
  mail_service: {
    ja: '対応外のメール便です',
    en: 'The link does not support this mail service',
  },
  unsupported: {
    ja: '対応外の配送業者です',
    en: 'The link does not support this carrier',
  },
  ambiguous: { ja: '該当する値が複数あります', en: 'It can mean more than one' },
  slip_list: { ja: '伝票番号が複数あります', en: 'It holds more than one slip number' },
  slip_word: { ja: '数字が含まれていません', en: 'It contains no digit' },
  slip_characters: {
    ja: '半角英数字とハイフン以外の文字が含まれています',
    en: 'It contains characters other than half-width letters, digits and hyphens',
  },
  slip_too_long: { ja: '20文字を超えています', en: 'It is longer than 20 characters' },
} as const satisfies Record<ParseFailureCode, Words>
