import type { Words } from '../../wording/words.js'

/**
 * Why a parcel may not leave, where the order itself doesn't say so. That goods left before is said as an observation
 * says it.
 */
export const PARCEL_GATE_TEXTS = {
  not_seen_since: {
    ja: '最新のmakeshopの表示がまだ反映されていないため、出荷できません。配送ステータスのある表示を反映してから、もう一度判断してください',
    en: 'What makeshop shows now was not taken over yet, so the goods must not ship; take over what shows its 配送ステータス, then ask again',
  },
  not_seen_since_confirmed: {
    ja: '同期の確認の後のmakeshopの表示がまだ反映されていないため、出荷できません。配送ステータスのある表示をもう一度反映してから、判断してください',
    en: 'What makeshop shows was not taken over since the sync was confirmed, so the goods must not ship; take over once more what shows its 配送ステータス, then ask again',
  },
} as const satisfies Readonly<Record<string, Words>>
