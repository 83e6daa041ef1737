import type { Words } from '../../wording/words.js'
import type { BooksFailureCode } from '../books-failure.js'

/** Why something wasn't done with the books, and what a person does, by code. */
export const BOOKS_FAILURE_TEXTS = {
  not_kept: {
    ja: 'この注文番号は台帳にありません。注文番号を確認してください。届いたばかりの注文なら、注文データを反映してからやり直してください。予約販売などで自動連携の対象外の注文は、台帳では管理しません（LINK-01〜LINK-05）。',
    en: 'The books have no such order number. See whether it is right; if the order is new, take an export over first. An order that is not linked, such as a pre-order, is not kept (LINK-01 to LINK-05).',
  },
  other_payment_method: {
    ja: 'この注文番号は、NP後払いではない決済方法の注文として届いています。台帳では管理しません（LINK-05）。',
    en: 'The number is known as that of an order with another payment method, which the books do not keep (LINK-05).',
  },
  multiple_destinations: {
    ja: 'この注文番号は、複数配送の注文として届いています。自動連携の対象外のため、台帳では管理しません（LINK-03）。',
    en: 'The number is known as that of an order with several destinations, which is not linked and not kept (LINK-03).',
  },
  order_cancelled: {
    ja: 'この注文番号は、キャンセル済みの注文として届いています。台帳では管理しません。出荷せず、NP管理画面でこの注文の状態を確認してください（CANC-01）。',
    en: "The number is known as that of an order that was cancelled, which the books do not keep. Ship nothing of it, and look it up in NP's console (CANC-01).",
  },
  goods_returned: {
    ja: 'この注文番号は、返送された注文として届いています。台帳では管理しません。出荷せず、NP管理画面でこの注文の状態を確認してください（READ-25）。',
    en: "The number is known as that of an order whose goods came back, which the books do not keep. Ship nothing of it, and look it up in NP's console (READ-25).",
  },
  unreadable: {
    ja: '台帳にあるこの注文のデータを復元できません。直すまで出荷せず、上書きもしないでください（READ-24）。',
    en: "What the books hold of this order can't be restored. Until it is mended, ship nothing of it, and don't write over it (READ-24).",
  },
  claimed_otherwise: {
    ja: 'この荷物は別の名前で確保されているため、確保を解除していません。荷物を出さないでください（READ-09）。',
    en: 'The parcel is claimed under another name, so that claim was not released. Let the parcel not leave (READ-09).',
  },
  busy: {
    ja: 'ほかの変更と重なり続けたため、台帳に書き込めませんでした。もう一度やり直してください。行った操作の記録だった場合は、記録できるまで、確保されている荷物を止めてください。注文データの反映だった場合は、始めから反映し直すまで、どの商品も出荷しないでください（LINK-06）。',
    en: 'Others kept changing the same entry of the books, so it was not changed. Try again. If something that was done was to be recorded, stop a claimed parcel until it is. If an export was being taken over, let nothing leave until it is taken over from the start (LINK-06).',
  },
  not_read: {
    ja: '台帳の記録を読み取れないため、その記録には何も書き込んでいません。台帳の保存先を確認してから、やり直してください。行った操作の記録だった場合は、記録できるまで、確保されている荷物を止めてください。注文データの反映だった場合は、始めから反映し直すまで、どの商品も出荷しないでください（LINK-06）。',
    en: "What the books hold couldn't be read, so nothing was changed of it. Look at where they are stored, then try again. If something that was done was to be recorded, stop a claimed parcel until it is. If an export was being taken over, let nothing leave until it is taken over from the start (LINK-06).",
  },
  not_saved: {
    ja: '台帳の保存先でエラーが発生し、書き込めたかどうかは不明です。台帳の状態を確認してから、やり直してください。行った操作の記録だった場合は、記録できるまで、確保されている荷物を止めてください。荷物の確保だった場合は、その荷物を出さず、確保を解除してから、もう一度確保してください。注文データの反映だった場合は、始めから反映し直すまで、どの商品も出荷しないでください（LINK-06）。',
    en: "The books failed while something was being saved, so whether it was is not known. Look at what stands there, then try again. If something that was done was to be recorded, stop a claimed parcel until it is. If a parcel was to be claimed, don't let it leave: release the claim, then claim it again. If an export was being taken over, let nothing leave until it is taken over from the start (LINK-06).",
  },
  export_broke_off: {
    ja: '注文データを最後まで読み取れなかったか、1行もありませんでした。この注文データを始めから反映し直すまで、どの商品も出荷できません（LINK-06）。',
    en: 'The export broke off, or had no row at all. Nothing ships until it is taken over from the start (LINK-06).',
  },
  news_not_told: {
    ja: '担当者への連絡に失敗したため、反映を中止しました。連絡先を確認し、この注文データを始めから反映し直すまで、どの商品も出荷できません（LINK-06）。',
    en: 'News could not be told, so the take-over was stopped. See why, and take the export over from the start; nothing ships until then (LINK-06).',
  },
} as const satisfies Record<BooksFailureCode, Words>
