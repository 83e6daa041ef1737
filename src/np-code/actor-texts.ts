import type { Words } from '../wording/words.js'
import type { NpCodeFacts } from './np-code-types.js'
import type { NpCode } from './np-codes.js'

const WAIT = { ja: '操作は必要ありません。結果をお待ちください。', en: 'Nobody has to act; wait for the result.' }
const LOOK = { ja: 'NP管理画面で取引の状態を確認してください。', en: "Look the transaction up in NP's console." }
const OTHER_METHOD = {
  ja: 'ショップで決済方法の変更などを検討してください。',
  en: 'The shop may change the payment method.',
}
const CORRECT_OR_CANCEL = {
  ja: 'ショップで内容を確認し、修正するか取引をキャンセルしてください。',
  en: 'The shop has to check and correct it, or to cancel the transaction.',
}
const CORRECT = { ja: 'ショップで内容を確認し、修正してください。', en: 'The shop has to check and correct it.' }
const ASK_BUYER = {
  ja: '購入者に連絡を取り、確認してください。',
  en: 'Only the buyer can help: the shop has to reach them.',
}
const ASK_NP = { ja: 'NPの窓口に問い合わせてください。', en: "Ask NP's support desk." }
const ASK_BUILDER = {
  ja: '連携プログラムの設定または実装を、開発担当者が確認してください。',
  en: 'Whoever built the link has to look into its settings or its code.',
}

/** Where the shop has to do something else than its kind of code calls for. */
const DEPARTURES: { readonly [K in NpCode]?: Words } = {
  '00': { ja: '操作は必要ありません。', en: 'Nobody has to act.' },
  '30': LOOK,
  E0100121: {
    ja: 'wizプリントアプリで請求書を印刷してから、もう一度報告してください。',
    en: "Print the invoice with NP's wiz app, then report again.",
  },
  code_withheld: LOOK,
}

/** Who has to do what about a code that is known, as a full sentence. */
export function actorText(code: string, { kind, actor }: NpCodeFacts): Words {
  const departures: Readonly<Record<string, Words | undefined>> = DEPARTURES
  const departure = departures[code]
  if (departure !== undefined) return departure
  switch (actor) {
    case 'nobody':
      return WAIT
    case 'buyer':
      return ASK_BUYER
    case 'np_desk':
      return ASK_NP
    case 'link':
      return ASK_BUILDER
    case 'shop':
      return shopText(code, kind)
  }
}

function shopText(code: string, kind: NpCodeFacts['kind']): Words {
  if (kind === 'state') return LOOK
  if (kind === 'rejection' || code === '20') return OTHER_METHOD
  return kind === 'hold' || code === '10' ? CORRECT_OR_CANCEL : CORRECT
}
