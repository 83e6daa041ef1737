import type { Words } from '../wording/words.js'
import type { NpCode } from './np-codes.js'
import type { REGISTRATION_CODES } from './registration-codes.js'

/** The codes whose field and fault say it all. */
type ToldByItsField =
  | Exclude<keyof typeof REGISTRATION_CODES, 'E0100059' | 'E0100083' | 'E0102004'>
  | 'E0100002'
  | 'E0100003'
  | 'E0100105'
  | 'E0100106'
  | 'E0100107'
  | 'E0100108'
  | 'E0100109'
  | 'E0100110'
  | 'EPRO0105'
  | 'EPRO0106'
  | 'EPRO0109'

const BUYER_NAME = { ja: '購入者の氏名に確認が必要です', en: "The buyer's name has to be checked" }
const DESTINATION_NAME = { ja: '配送先の氏名に確認が必要です', en: "The destination's name has to be checked" }
const BUYER_ADDRESS = { ja: '購入者の住所に確認が必要です', en: "The buyer's address has to be checked" }
const DESTINATION_ADDRESS = { ja: '配送先の住所に確認が必要です', en: "The destination's address has to be checked" }
const FEE_SET_UP = {
  ja: 'NP側の手数料の設定に問題があります',
  en: "Something is wrong with the set-up of fees on NP's side",
}

/** What each of the other codes says, without a full stop. */
export const CODE_TEXTS = {
  '00': { ja: '審査OKです', en: 'The screening result is OK' },
  '10': { ja: '審査保留です', en: 'The order is on hold' },
  '20': { ja: '審査NGです', en: 'The screening result is NG' },
  '30': {
    ja: 'NPの審査でエラーが発生しました。審査OKではありません',
    en: 'The screening ended in an error; it is not OK',
  },
  '40': { ja: '審査の結果はまだ出ていません', en: 'There is no screening result yet' },
  '50': { ja: '審査中です', en: 'The screening is in progress' },
  NG001: { ja: '購入者の利用限度額を超えています', en: "The order goes beyond the buyer's limit" },
  NG002: {
    ja: '注文の情報に不備があるため、審査NGになりました',
    en: 'The order was rejected for incomplete information',
  },
  NG999: { ja: 'その他の理由で審査NGになりました', en: 'The order was rejected for another reason' },
  RE001: BUYER_NAME,
  RE002: BUYER_NAME,
  RE003: BUYER_NAME,
  RE004: BUYER_NAME,
  RE005: DESTINATION_NAME,
  RE006: DESTINATION_NAME,
  RE007: DESTINATION_NAME,
  RE008: DESTINATION_NAME,
  RE009: {
    ja: '購入者の住所が不足しています。建物名や部屋番号を確認し、会社名は会社名の欄に入れてください',
    en: "The buyer's address is incomplete: building or room; a company's name belongs in its own field",
  },
  RE010: BUYER_ADDRESS,
  RE011: BUYER_ADDRESS,
  RE012: BUYER_ADDRESS,
  RE013: BUYER_ADDRESS,
  RE014: {
    ja: '購入者の住所が勤務先または一時的な滞在先（ホテル、郵便局留めなど）になっています',
    en: "The buyer's address is a workplace or a temporary one, such as a hotel or a post office",
  },
  RE015: {
    ja: '配送先の住所が不足しています。建物名や部屋番号を確認し、会社名は会社名の欄に入れてください',
    en: "The destination's address is incomplete: building or room; a company's name belongs in its own field",
  },
  RE016: DESTINATION_ADDRESS,
  RE017: DESTINATION_ADDRESS,
  RE018: DESTINATION_ADDRESS,
  RE019: DESTINATION_ADDRESS,
  RE020: {
    ja: '配送先の住所が勤務先または一時的な滞在先（ホテル、郵便局留めなど）になっています',
    en: "The destination's address is a workplace or a temporary one, such as a hotel or a post office",
  },
  RE021: { ja: '購入者の電話番号が正しくありません', en: "The buyer's telephone number is wrong" },
  RE022: { ja: '購入者の固定電話の番号が必要です', en: "The number of the buyer's land line is needed" },
  RE023: { ja: '配送先の電話番号が正しくありません', en: "The destination's telephone number is wrong" },
  RE024: { ja: '購入者のメールアドレスが必要です', en: "The buyer's e-mail address is needed" },
  RE025: {
    ja: '購入者のメールアドレスが無効か、ショップのメールアドレスになっています',
    en: "The buyer's e-mail address is invalid or the shop's own",
  },
  RE026: {
    ja: 'ショップ側の理由で保留されています（私書箱宛て、ショップ関係者の注文、審査を受けていないサイト、手数料だけの請求、取り扱えない商品、テスト注文など）',
    en: "The hold is on the shop's side: a PO box, own staff, an unreviewed site, a bill of fees only, goods that aren't allowed, a test order",
  },
  RE027: { ja: '以前に似た内容の登録があります', en: 'A similar order was registered earlier' },
  RE028: { ja: 'NPが購入者と連絡を取れていません', en: 'NP could not reach the buyer' },
  RE029: {
    ja: 'NPで詳細な審査が行われています。修正の必要はありません',
    en: 'NP looks closer; there is nothing to correct',
  },
  RE031: {
    ja: '購入者の電話番号がショップの電話番号になっています',
    en: "The buyer's telephone number is the shop's",
  },
  E0100059: {
    ja: '購入者の郵便番号と住所が一致しません',
    en: "The buyer's postcode and address don't fit each other",
  },
  E0100083: {
    ja: '配送先の郵便番号と住所が一致しません',
    en: "The destination's postcode and address don't fit each other",
  },
  E0102004: {
    ja: '商品の合計金額と請求金額が合いません',
    en: "The sum of the goods and the amount don't fit each other",
  },
  E0100111: {
    ja: 'NP後払いwizの出荷報告に請求書発行日がありません',
    en: "A wiz order was reported without its invoice's date",
  },
  E0100113: { ja: 'NPに該当する取引が見つかりません', en: 'NP does not find the transaction' },
  E0100114: { ja: 'NP側で取引がキャンセルされています', en: 'The transaction is cancelled at NP' },
  E0100115: { ja: 'すでに出荷報告が済んでいます', en: 'The shipment was reported already' },
  E0100118: { ja: 'すでに購入者の支払いが済んでいます', en: 'The buyer has paid already' },
  E0100120: { ja: 'NPの審査OKになっていない取引です', en: 'NP has not approved the transaction' },
  E0100121: {
    ja: 'NP後払いwizの印字データがまだダウンロードされていません',
    en: 'The print data of the wiz invoice was not downloaded yet',
  },
  E0100126: {
    ja: '請求書発行日が出荷報告から10日以内ではありません',
    en: "The invoice's date is not within 10 days of the report",
  },
  E0100132: {
    ja: 'NP後払いとNP後払いwizの区分が、登録した取引と一致しません',
    en: 'The transaction is of the other service: NP後払い or NP後払いwiz',
  },
  E0100143: {
    ja: 'NP後払いwiz以外の出荷報告に請求書発行日が指定されています',
    en: "An order that isn't wiz was reported with an invoice's date",
  },
  E0109002: FEE_SET_UP,
  E0109003: FEE_SET_UP,
  EPRO0101: { ja: '送信した取引が1件もありません', en: 'No transaction was sent' },
  EPRO0102: { ja: '一度に送信した取引が多すぎます', en: 'Too many transactions were sent at once' },
  EPRO0107: { ja: 'NPカードの取引です', en: 'It is an NP-card transaction' },
  carrier_code_missing: {
    ja: 'この配送業者のNPの運送会社コードが設定されていないため、出荷報告を送信していません',
    en: "The report was not sent: NP's code for the carrier is not known to the link",
  },
  code_withheld: {
    ja: 'NPの応答に、コードとして読み取れない部分がありました（内容は表示しません）',
    en: "A part of NP's answer is not shown, because it is not in the form of a code",
  },
} as const satisfies Record<Exclude<NpCode, ToldByItsField>, Words>
