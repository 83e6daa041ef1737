import type { Words } from '../../wording/words.js'
import type { DetailsWarningCode } from './details-warning.js'

/** What is seen in a field and what helps, to follow the field's name; without a full stop. */
const OF_FIELDS = {
  no_block_number: {
    ja: 'に番地がありません。番地まで入力されているか確認してください',
    en: 'has no number. Check that the block and house number are there',
  },
  no_room_number: {
    ja: 'が建物名で終わっています。部屋番号や階数を確認してください',
    en: 'ends with a building. Check the room or floor',
  },
  no_prefecture: {
    ja: 'が都道府県から始まっていません。都道府県から入力してください',
    en: 'does not begin with a prefecture. Write it from there on',
  },
  company_in_address: {
    ja: 'に会社名が含まれているようです。会社名は会社名の欄に入れてください',
    en: "seems to hold a company's name. It belongs in its own field",
  },
  temporary_address: {
    ja: 'がホテルや局留め、営業所止めなど、一時的な受取先のようです。住所を確認してください',
    en: 'seems to be a temporary one: a hotel, or a pick-up at a post office or depot. Check it',
  },
  po_box: { ja: 'が私書箱になっています。住所を確認してください', en: 'is a PO box. Check it' },
  improbable_telephone: {
    ja: 'に同じ数字が並んでいます。実在する番号か確認してください',
    en: 'repeats one digit. Check that it exists',
  },
  no_leading_zero: {
    ja: 'が0から始まっていません。市外局番から入力されているか確認してください',
    en: 'does not begin with 0. Check the area code',
  },
  shop_telephone: {
    ja: 'がショップの電話番号になっています。購入者の番号を入力してください',
    en: "is the shop's own. Put in the buyer's",
  },
  shop_email: {
    ja: 'がショップのメールアドレスになっています。購入者のものを入力してください',
    en: "is the shop's own. Put in the buyer's",
  },
  no_email: { ja: 'が入力されていません。購入者に確認してください', en: 'is missing. Ask the buyer for it' },
  test_order: {
    ja: 'から、テスト注文と思われます。実際の注文か確認してください',
    en: 'looks like that of a test order. Check that the order is real',
  },
  not_katakana: {
    ja: 'にカタカナ以外の文字が含まれています。全角カタカナで入力してください',
    en: 'has characters other than katakana. Write it in katakana',
  },
  pictograph: {
    ja: 'に絵文字など、NPで使用できないと思われる文字が含まれています。取り除いてください',
    en: 'has an emoji or the like, which NP probably refuses. Take it out',
  },
  rare_character: {
    ja: 'に「𠮷」のように、NPで使用できないと思われる漢字が含まれています。「吉」のような字に置き換えてください',
    en: 'has a rare character such as 𠮷, which NP probably refuses. Write the usual one (吉)',
  },
} as const satisfies { readonly [S in DetailsWarningCode]?: Words }

/** The others, as whole sentences; without a full stop. */
const OF_THE_ORDER = {
  over_limit: {
    ja: '請求金額が、購入者1人あたりの一般的な利用限度額を超えています',
    en: 'The amount is more than a buyer usually may owe NP',
  },
  sum_differs: {
    ja: '商品の合計金額と請求金額に差があります。NPに受け付けられないことがあるため、内訳を確認してください',
    en: 'The sum of the goods and the amount differ, which NP may not take. Check the items',
  },
  fees_only: {
    ja: '手数料や送料だけの請求になっています。商品の内容を確認してください',
    en: 'Nothing but postage or fees is billed. Check the items',
  },
} as const satisfies { readonly [S in Exclude<DetailsWarningCode, keyof typeof OF_FIELDS>]: Words }

/** By sign, what to say of a field, and what to say by itself. */
export const SIGN_TEXTS: {
  readonly ofFields: Readonly<Record<string, Words>>
  readonly ofTheOrder: Readonly<Record<string, Words>>
} = { ofFields: OF_FIELDS, ofTheOrder: OF_THE_ORDER }
