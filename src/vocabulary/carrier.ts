import { CARRIER_NAMES } from './carrier-names.js'

/**
 * What makeshop and NP call a carrier (配送業者).
 *
 * @category Vocabulary
 */
export interface CarrierFacts {
  /** The label on makeshop's screens. */
  readonly label: string
  /** makeshop's three-digit code, from public client code: two sources have 002 and 003, one has the others. */
  readonly makeshopCode: string
  /**
   * NP's five-digit code; `null` if none is known, so that a transport has to be told. Never compared with NP's
   * systems.
   *
   * - ゆうパック, クロネコヤマト, 佐川急便 and エコ配: well known.
   * - ゆうパック書留: inferred, since NP's table has it for registered mail.
   * - Each of the others: from one source.
   */
  readonly npCode: string | null
}

/**
 * The carriers whose shipments 自動連携 reports (SHIP-03), by our own value.
 *
 * @example
 * ```ts
 * CARRIERS.yamato.label // 'クロネコヤマト'
 * // To choose from: `parseCarrier` and 配送完了 take makeshop's code as they take a name.
 * Object.values(CARRIERS).map(({ makeshopCode, label }) => ({ value: makeshopCode, label }))
 * ```
 *
 * @category Vocabulary
 */
export const CARRIERS = {
  yu_pack: carrier('yu_pack', '59041'),
  yu_pack_registered: carrier('yu_pack_registered', '59040'),
  ecohai: carrier('ecohai', '59150'),
  yamato: carrier('yamato', '59010'),
  tonami: carrier('tonami', '59100'),
  jp_logistics: carrier('jp_logistics', '59140'),
  sagawa: carrier('sagawa', '50000'),
  seino: carrier('seino', '59030'),
  fukuyama: carrier('fukuyama', '59060'),
  meitetsu: carrier('meitetsu', '59090'),
  next_morning_10: carrier('next_morning_10', '59042'),
  niigata: carrier('niigata', '59080'),
  yu_packet: carrier('yu_packet', '59043'),
  click_post: carrier('click_post', null),
} as const satisfies Readonly<Record<keyof typeof CARRIER_NAMES, CarrierFacts>>

/**
 * 配送業者, one of the carriers that 自動連携 supports (SHIP-03).
 *
 * @category Vocabulary
 */
export type Carrier = Extract<keyof typeof CARRIERS, string>

function carrier<C extends keyof typeof CARRIER_NAMES, NpCode extends string | null>(
  id: C,
  npCode: NpCode,
): {
  readonly label: (typeof CARRIER_NAMES)[C][0]
  readonly makeshopCode: (typeof CARRIER_NAMES)[C][1]
  readonly npCode: NpCode
} {
  const [label, makeshopCode] = CARRIER_NAMES[id]
  return { label, makeshopCode, npCode }
}
