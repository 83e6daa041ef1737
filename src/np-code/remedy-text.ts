import type { Words } from '../wording/words.js'
import { LINK_TEXT } from './link-text.js'
import { type NpCodeRemedy, npCodeRemedy } from './np-code-remedy.js'
import type { NpCodeFacts } from './np-code-types.js'

const CORRECT = { ja: 'makeshopで内容を確認し、修正してください。', en: 'The shop has to check and correct it.' }

/** A printing that is on record counts until an edit makes the invoice stale (READ-11, READ-22). */
const IN_OWN_LINK = {
  ja: '自社開発の連携では、「未配送」に戻して注文者、配送先、商品、金額のいずれかを修正し、審査OKになってから新しい印刷日を記録してください。',
  en: 'In a link of your own, set "Not shipped", edit buyer, destination, items or amount, and record the new day once the order is approved again.',
}

/** What helps, as a full sentence. */
const TEXTS: Readonly<Record<NpCodeRemedy, Words>> = {
  edit_field: CORRECT,
  correct_shipment: CORRECT,
  print_invoice: {
    ja: `wizプリントアプリで請求書を印刷してから、出荷報告をやり直してください。${IN_OWN_LINK.ja}`,
    en: `Print the invoice with NP's wiz app, then report again. ${IN_OWN_LINK.en}`,
  },
  change_payment: {
    ja: 'makeshopで決済方法を変更するか、注文をキャンセルしてください。',
    en: 'The shop has to change the payment method or cancel the order.',
  },
  wait: { ja: '操作は必要ありません。結果を待ってください。', en: 'Nobody has to act; wait for the result.' },
  look_up: { ja: 'NP管理画面で取引の状態を確認してください。', en: "Look the transaction up in NP's console." },
  screen_anew: {
    ja: 'NP管理画面で取引の状態を確認してから、「未配送」に戻して注文を修正し、再審査で審査OKになってから、出荷報告をやり直してください。',
    en: 'Look the transaction up in NP\'s console, then set "Not shipped", edit the order, and report again once another screening has approved it.',
  },
  ask_np: { ja: 'NPの窓口に問い合わせてください。', en: "Ask NP's support desk." },
  mend_link: LINK_TEXT,
}

const PRINT_ANEW = {
  ja: `wizプリントアプリで請求書を印刷し直してから、出荷報告をやり直してください。${IN_OWN_LINK.ja}`,
  en: `Print the invoice anew with NP's wiz app, then report again. ${IN_OWN_LINK.en}`,
}
/** None is on record: any edit leads back to where it can be recorded (READ-22). */
const PRINT_FIRST = {
  ja: 'wizプリントアプリで請求書を印刷してから、出荷報告をやり直してください。自社開発の連携では、「未配送」に戻して注文を修正し、審査OKになってから印刷日を記録してください。',
  en: 'Print the invoice with NP\'s wiz app, then report again. In a link of your own, set "Not shipped", edit the order, and record the day once it is approved again.',
}
const NOTHING = { ja: '操作は必要ありません。', en: 'Nobody has to act.' }
const ASK_BUYER = {
  ja: '購入者に連絡を取り、確認してください。',
  en: 'Only the buyer can help: the shop has to reach them.',
}

/** A hold stays until it is corrected or cancelled, and a cancel in makeshop never reaches NP (CANC-01). */
const ON_HOLD: { readonly [R in NpCodeRemedy]?: Words } = {
  edit_field: {
    ja: 'makeshopで内容を確認して修正するか、makeshopとNP管理画面の両方でキャンセルしてください。',
    en: "The shop has to check and correct it, or to cancel it in makeshop and in NP's console.",
  },
  ask_np: {
    ja: 'NPの窓口に問い合わせたうえで、修正するか、makeshopとNP管理画面の両方でキャンセルしてください。',
    en: "Ask NP's support desk, then correct it, or cancel it in makeshop and in NP's console.",
  },
}

/** What helps against a code that is known, as a full sentence. */
export function remedyText(code: string, facts: NpCodeFacts): Words {
  const remedy = npCodeRemedy(code, facts)
  if (code === '00') return NOTHING
  if (code === 'E0100126') return PRINT_ANEW
  if (code === 'E0100111') return PRINT_FIRST
  if (facts.who === 'buyer') return ASK_BUYER
  const isHeld = facts.kind === 'hold' || code === '10'
  return (isHeld ? ON_HOLD[remedy] : undefined) ?? TEXTS[remedy]
}
