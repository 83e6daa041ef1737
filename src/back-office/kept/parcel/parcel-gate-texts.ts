import type { Words } from '../../../wording/words.js'

/**
 * Why a parcel may not leave, where the order itself doesn't say so. That goods left before, or that somebody denied an
 * approval, is said as an observation says it.
 */
export const PARCEL_GATE_TEXTS = {
  reported_goods_here: {
    ja: '出荷報告の記録がありますが、商品は手元にあります。誤って「配送完了」にしたことを、すぐにNPに問い合わせてください。商品は、NPの回答を待ってから、手作業で出すか、NP管理画面でキャンセルしてください。別の注文の荷物が出ていたら、先にその注文に「配送完了」を記録してください',
    en: 'A report is on record, but the goods are here. Ask NP at once about the "Shipped" that was set by mistake; once it has answered, let them leave by hand, or cancel at NP. If the parcel of another order left instead, first record "Shipped" on that one',
  },
  goods_left_of_closed: {
    ja: '終了した注文で、一度出荷されたとみられます。商品を送り直さないでください',
    en: 'The order is closed, and seems to have been shipped before: do not send the goods again',
  },
  parcel_claimed: {
    ja: '荷物は{detail}として出荷のために確保されています。別の荷物を出さないでください',
    en: 'The parcel is claimed as {detail} by whoever hands it out. Let no other leave',
  },
  export_not_whole: {
    ja: '最新の注文データの反映が済んでいないか、反映のときに示された問題が残っているため、出荷できません。示されたことを済ませ、もう一度反映してから、判断してください',
    en: 'The newest export was not taken over as a whole, or something of it is not settled, so the goods must not ship. Settle what the take-over said, take it over again, then ask again',
  },
  not_seen_since: {
    ja: '最新の注文データでこの注文の配送ステータスを確認できないか、最後に確認した表示が古いため、出荷できません。makeshopで、注文が削除されていないかも確認し、今の表示を反映してから、もう一度判断してください',
    en: 'The newest export does not show the order with its 配送ステータス, or what was last seen of it is too old, so the goods must not ship. Look in makeshop whether the order is still there, take over what it shows, then ask again',
  },
  not_seen_since_confirmed: {
    ja: '同期の確認、拒否された操作、または後から分かった修正の後のmakeshopの表示がまだ反映されていないため、出荷できません。配送ステータスのある表示をもう一度反映してから、判断してください',
    en: 'What makeshop shows was not taken over since the sync was confirmed, since something was done and refused, or since an edit that was seen late, so the goods must not ship; take over once more what shows its 配送ステータス, then ask again',
  },
} as const satisfies Readonly<Record<string, Words>>
