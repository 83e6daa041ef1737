import type { EditField } from './edit-field.js'
import type { Locale } from './locale.js'

/** What each part of an order is called that an edit can touch. */
export const EDIT_FIELD_LABELS = {
  email: { ja: 'メールアドレス', en: 'e-mail address' },
  buyer: { ja: '注文者情報', en: 'buyer' },
  destination: { ja: '配送先', en: 'destination' },
  items: { ja: '商品', en: 'items' },
  amount: { ja: '金額', en: 'amount' },
  shipping: { ja: '配送業者・伝票番号', en: 'carrier and slip number' },
} as const satisfies Record<EditField, Record<Locale, string>>
