import type { Words } from '../wording/words.js'
import type { NpCodeField, NpFieldFault } from './np-code-types.js'

/** What each field is called. */
export const FIELD_TEXTS = {
  'buyer.name': { ja: '購入者の氏名', en: "The buyer's name" },
  'buyer.nameKana': { ja: '購入者の氏名（カナ）', en: "The buyer's name in kana" },
  'buyer.company': { ja: '購入者の会社名', en: "The buyer's company" },
  'buyer.department': { ja: '購入者の部署名', en: "The buyer's department" },
  'buyer.postcode': { ja: '購入者の郵便番号', en: "The buyer's postcode" },
  'buyer.address': { ja: '購入者の住所', en: "The buyer's address" },
  'buyer.telephone': { ja: '購入者の電話番号', en: "The buyer's telephone number" },
  'buyer.email': { ja: '購入者のメールアドレス', en: "The buyer's e-mail address" },
  'destination.name': { ja: '配送先の氏名', en: "The destination's name" },
  'destination.nameKana': { ja: '配送先の氏名（カナ）', en: "The destination's name in kana" },
  'destination.company': { ja: '配送先の会社名', en: "The destination's company" },
  'destination.department': { ja: '配送先の部署名', en: "The destination's department" },
  'destination.postcode': { ja: '配送先の郵便番号', en: "The destination's postcode" },
  'destination.address': { ja: '配送先の住所', en: "The destination's address" },
  'destination.telephone': { ja: '配送先の電話番号', en: "The destination's telephone number" },
  amount: { ja: '請求金額', en: 'The amount' },
  goods: { ja: '商品の合計金額', en: 'The sum of the goods' },
  npTransactionId: { ja: 'NP取引ID', en: "NP's transaction id" },
  service: { ja: '決済種別', en: 'The service' },
  'shipment.carrier': { ja: '配送業者（運送会社コード）', en: "The carrier's code" },
  'shipment.slipNumber': { ja: '伝票番号', en: 'The slip number' },
  invoicePrintedAt: { ja: '請求書発行日', en: "The invoice's date" },
} as const satisfies Record<NpCodeField, Words>

/** What can be wrong with a field, to follow its name. */
export const FAULT_TEXTS = {
  missing: { ja: 'が入力されていません', en: 'is missing' },
  characters: { ja: 'に使用できない文字が含まれています', en: 'has characters that NP does not take' },
  length: { ja: 'の文字数が正しくありません', en: 'has a length that NP does not take' },
  format: { ja: 'の形式が正しくありません', en: 'does not have the right form' },
  mismatch: { ja: 'がほかの項目と一致しません', en: 'does not fit another field' },
  unknown: { ja: 'がNPに登録されていません', en: 'is not known to NP' },
  not_allowed: { ja: 'は指定できません', en: 'must not be given' },
  out_of_range: { ja: 'がNPの受け付ける範囲にありません', en: 'lies outside of what NP takes' },
  duplicate: { ja: 'が重複しています', en: 'is there twice' },
} as const satisfies Record<NpFieldFault, Words>
