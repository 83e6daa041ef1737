import type { Words } from '../../wording/words.js'
import type { DetailsSign } from './details-warning.js'

/** By what a warning is seen and what helps, without a full stop. */
export const SIGN_TEXTS = {
  no_block_number: {
    ja: '住所に番地がありません。番地まで入力されているか確認してください',
    en: 'The address has no number. Check that the block and house number are there',
  },
  no_room_number: {
    ja: '住所が建物名で終わっています。部屋番号や階数を確認してください',
    en: 'The address ends with a building. Check the room or floor',
  },
  no_prefecture: {
    ja: '住所が都道府県から始まっていません。都道府県から入力してください',
    en: 'The address does not begin with a prefecture. Write it from there on',
  },
  company_in_address: {
    ja: '住所に会社名が含まれているようです。会社名は会社名の欄に入れてください',
    en: "The address seems to hold a company's name. It belongs into its own field",
  },
  temporary_address: {
    ja: '住所がホテルや局留め、営業所止めなど、一時的な受取先のようです',
    en: 'The address seems to be a temporary one: a hotel, or a pick-up at a post office or depot',
  },
  po_box: { ja: '住所が私書箱になっています', en: 'The address is a PO box' },
  improbable_telephone: {
    ja: '同じ数字が並んでいます。実在する電話番号か確認してください',
    en: 'The telephone number repeats one digit. Check that it exists',
  },
  shop_telephone: {
    ja: '店舗の電話番号が入力されています。購入者の電話番号を入力してください',
    en: "The telephone number is the shop's own. Put in the buyer's",
  },
  shop_email: {
    ja: '店舗のメールアドレスが入力されています。購入者のメールアドレスを入力してください',
    en: "The e-mail address is the shop's own. Put in the buyer's",
  },
  no_email: { ja: 'メールアドレスが入力されていません', en: 'There is no e-mail address' },
  over_limit: {
    ja: '請求金額が、購入者1人あたりの一般的な利用限度額を超えています',
    en: 'The amount is more than a buyer usually may owe NP',
  },
  sum_differs: {
    ja: '商品の合計と請求金額に差があります。契約によっては受け付けられないことがあります',
    en: 'The sum of the goods and the amount differ; NP may not take that',
  },
  fees_only: { ja: '手数料や送料だけの請求になっています', en: 'Nothing but postage or fees is billed' },
  test_order: { ja: 'テスト注文のようです', en: 'It looks like a test order' },
  not_katakana: {
    ja: 'フリガナにカタカナ以外の文字が含まれています',
    en: 'The reading has something else than katakana',
  },
  pictograph: {
    ja: '絵文字など、NPで使用できないと思われる文字が含まれています',
    en: 'There is an emoji or the like, which NP hardly takes',
  },
} as const satisfies Record<DetailsSign, Words>
