import type { Words } from '../../wording/words.js'
import type { TakenRowCode, TakeOverCode } from './take-over-code.js'

/** What is wrong with a row of an export, or with all of it. */
export const TAKE_OVER_TEXTS = {
  row_names_no_order: {
    ja: 'どの注文の行なのか、読み取れません。ファイルを直してもう一度反映するまで、どの商品も出荷しないでください',
    en: 'Nobody can tell which order this row is of. Ship nothing until the file is mended and taken over again',
  },
  file_unfit: {
    ja: 'このファイルには、全体に関わる問題があります。直してもう一度反映するまで、どの商品も出荷しないでください',
    en: 'Something is wrong with the file as a whole. Ship nothing until it is mended and taken over again',
  },
  rows_apart: {
    ja: '同じ注文番号の行が離れて出てきます。複数配送かもしれません。ファイルを直してもう一度反映するまで、どの商品も出荷しないでください',
    en: 'Rows of this order stand apart in the export, so it may go to several destinations. Ship nothing until the file is mended and taken over again',
  },
  number_form_new: {
    ja: '注文番号{detail}の形式が、これまでに反映したNP後払いの注文のどの番号とも違うため、この注文の記録を始めていません。どの商品も出荷せずに、makeshopの注文番号を、記録している注文番号と見比べてください。記録済みの注文の番号が変わっただけなら、このまま記録を始めると、出荷済みの商品をもう一度出荷することになります。その場合は、以前の形式の番号で注文データを書き出し直し、その新しい日時で反映してください。makeshopの注文番号が実際にその形式になっていて、知らせた番号がどれも新しい注文なら、今回だけmayHaveNewFormsを指定して、もう一度反映してください',
    en: 'No order that was taken over before has a number of the form of {detail}, so this order is not begun. Ship nothing, and compare the numbers in makeshop with those that are kept. If an order that is kept only comes under another number now, its goods would leave again: export anew with the numbers as before, and take that over as of its own time. If numbers in makeshop do look like that now, and the orders of all numbers that are named so are new, take the export over once more with mayHaveNewForms, this once',
  },
  changed_to_np: {
    ja: 'ほかの決済方法からNP後払いに変更された注文のため、自動連携の対象外です',
    en: 'It was changed to NP Atobarai later, so it is not linked',
  },
  multiple_destinations_before: {
    ja: '以前の注文データでは複数配送だったため、自動連携の対象外です',
    en: 'An earlier export showed it with several destinations, so it is not linked',
  },
  order_cancelled_before: {
    ja: '以前の注文データではキャンセル済みでした。NP側の取引が続いているかどうかは分からないため、出荷できません',
    en: 'An earlier export showed it cancelled; whether NP goes on with it is not known, so the goods must not ship',
  },
  goods_returned_before: {
    ja: '以前の注文データでは返送済みでした。NP側の取引が続いているかどうかは分からないため、出荷できません',
    en: 'An earlier export showed that its goods came back; whether NP goes on with it is not known, so nothing must ship',
  },
  kept_unreadable: {
    ja: 'この注文の記録を復元できません。記録を直すまで出荷せず、上書きもしないでください',
    en: 'What is kept of this order cannot be restored. Until it is mended, ship nothing of it, and do not write over it',
  },
  export_outdated: {
    ja: '{detail}の注文データをすでに反映しており、これはそれより古いため、反映しません。その日時が未来なら、何も出荷せず、記録した日時を直してください',
    en: 'The export of {detail}, which is newer, was taken over already, so this one is not. If that time lies in the future, ship nothing, and put the times on record right',
  },
  export_ahead: {
    ja: '注文データを書き出した日時が{detail}と、1時間より先の未来になっているため、反映しません。日時を確認してください',
    en: 'The export is said to be of {detail}, more than an hour ahead, so it is not taken over. See when makeshop made it',
  },
} as const satisfies Record<Exclude<TakenRowCode | TakeOverCode, 'malformed'>, Words>
