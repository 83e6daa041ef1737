/**
 * What makeshop and NP call a carrier (配送業者).
 *
 * @category Vocabulary
 */
export interface CarrierFacts {
  /** The label on makeshop's screens. */
  readonly label: string
  /** makeshop's three-digit code. */
  readonly makeshopCode: string
  /** NP's five-digit code, or `null` where none is known and a transport has to be told. */
  readonly npCode: string | null
}

/**
 * The 14 carriers whose shipments 自動連携 reports (SHIP-03), by our own value.
 *
 * @example
 * ```ts
 * CARRIERS.yamato.label // 'クロネコヤマト'
 * ```
 *
 * @category Vocabulary
 */
export const CARRIERS = {
  yu_pack: { label: 'ゆうパック', makeshopCode: '001', npCode: '59041' },
  yu_pack_registered: { label: 'ゆうパック書留', makeshopCode: '010', npCode: '59040' },
  ecohai: { label: 'エコ配', makeshopCode: '019', npCode: '59150' },
  yamato: { label: 'クロネコヤマト', makeshopCode: '002', npCode: '59010' },
  tonami: { label: 'トナミ運輸', makeshopCode: '017', npCode: '59100' },
  jp_logistics: { label: 'JPロジスティクス', makeshopCode: '018', npCode: '59140' },
  sagawa: { label: '佐川急便', makeshopCode: '003', npCode: '50000' },
  seino: { label: '西濃運輸', makeshopCode: '006', npCode: '59030' },
  fukuyama: { label: '福山通運', makeshopCode: '007', npCode: '59060' },
  meitetsu: { label: '名鉄運輸', makeshopCode: '013', npCode: '59090' },
  next_morning_10: { label: '翌朝10時郵便', makeshopCode: '012', npCode: '59042' },
  niigata: { label: '新潟運輸', makeshopCode: '022', npCode: '59080' },
  yu_packet: { label: 'ゆうパケット', makeshopCode: '025', npCode: '59043' },
  click_post: { label: 'クリックポスト', makeshopCode: '027', npCode: null },
} as const satisfies Record<string, CarrierFacts>

/**
 * 配送業者, one of the 14 carriers that 自動連携 supports (SHIP-03).
 *
 * @category Vocabulary
 */
export type Carrier = keyof typeof CARRIERS
