import type { LinkRefusal } from '../../refusal/link-refusal.js'
import type { Refusal } from '../../refusal/refusal.js'
import type { Locale } from '../../vocabulary/locale.js'
import { citing } from '../../wording/sentences.js'
import { inLocale, type Words } from '../../wording/words.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import type { ShipmentRefusal } from '../shipment/shipment-refusal.js'

const TEXT: Words = {
  ja: 'キャンセルまたは削除した注文の商品が出荷済みなら、NPの取引をキャンセルする前に、商品の行方を確認してください。購入者がそのまま受け取るなら、NPではキャンセルせず、NPで審査OKなのに出荷報告がなければ、NP管理画面で報告してください。NPに取引がなければ、購入者に、ほかの決済方法での支払いを依頼してください。ほかの決済方法で支払われる注文なら、商品がどこにあっても、NPでキャンセルしてください',
  en: 'If the goods of a cancelled or deleted order have left, find out where they are before anything is cancelled at NP. If the buyer keeps them, do not cancel there: if NP approved the order and has no report yet, report the shipment in its console; if NP holds no transaction, they have to be paid in another way. If the order is paid in another way, cancel it at NP wherever the goods are',
}

/**
 * What is said where 配送完了 of a closed order is refused: whoever set it has seen the goods go, and what is left to do
 * of the order would cancel their payment (CANC-01). Empty of any other refusal, and where that is said already.
 */
export function goodsOfClosedWords(
  refusal: Refusal | PlanRefusal | ShipmentRefusal | LinkRefusal,
  locale: Locale,
): string {
  const isSaid = 'findings' in refusal && refusal.findings.some(({ code }) => code === 'cancelled_after_shipping')
  const isOfGoods = 'event' in refusal && refusal.event === 'delivery.completed' && refusal.code === 'order_closed'
  return isOfGoods && !isSaid ? citing(inLocale(TEXT, locale), 'CANC-01', locale) : ''
}
