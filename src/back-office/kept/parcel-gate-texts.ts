import type { Words } from '../../wording/words.js'

/**
 * Why a parcel may not leave, where the order itself doesn't say so. That goods left before is said as an observation
 * says it.
 */
export const PARCEL_GATE_TEXTS = {
  not_seen_since: {
    ja: '最新のmakeshopの表示が反映されていないか、同期の確認の後にもう一度反映されていないため、出荷できません。配送ステータスのある表示を反映してから、もう一度判断してください',
    en: 'What makeshop shows now was not taken over yet, or not once more since the sync was confirmed, so the goods must not ship; take over what shows its 配送ステータス, then ask again',
  },
} as const satisfies Readonly<Record<string, Words>>
