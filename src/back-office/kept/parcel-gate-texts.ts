import type { Words } from '../../wording/words.js'

/** Why a parcel may not leave, where the order itself doesn't say so. That goods left before is said as an observation says it. */
export const PARCEL_GATE_TEXTS = {
  not_seen_since: {
    ja: '最新のmakeshopの表示がまだ取り込まれていないため、出荷できません。取り込んでから、もう一度判断してください',
    en: 'What makeshop shows now was not taken over yet, so the goods must not ship; take it over, then ask again',
  },
} as const satisfies Readonly<Record<string, Words>>
