/**
 * @typedef {import('makeshop-np-atobarai').Carrier} Carrier
 * @typedef {{ id: Carrier, fault: null } | { id: null, fault: 'missing' | 'mail_service' | 'ambiguous' | 'unknown' }}
 *   NamedCarrier
 */

/**
 * The carriers, and the names of each: makeshop's label and code, and others. Typed once more, so that one which the
 * library learns or forgets shows in `agree.mjs`.
 *
 * @type {Readonly<Record<Carrier, readonly string[]>>}
 */
const NAMES = {
  yu_pack: ['ゆうパック', '001'],
  yu_pack_registered: ['ゆうパック書留', '010'],
  ecohai: ['エコ配', '019'],
  yamato: ['クロネコヤマト', '002', 'ヤマト運輸'],
  tonami: ['トナミ運輸', '017'],
  jp_logistics: ['JPロジスティクス', '018', 'トールエクスプレスジャパン'],
  sagawa: ['佐川急便', '003'],
  seino: ['西濃運輸', '006'],
  fukuyama: ['福山通運', '007'],
  meitetsu: ['名鉄運輸', '013', '名鉄NX運輸'],
  next_morning_10: ['翌朝10時郵便', '012'],
  niigata: ['新潟運輸', '022'],
  yu_packet: ['ゆうパケット', '025'],
  click_post: ['クリックポスト', '027'],
}

// biome-ignore format: a table
const MAIL_SERVICES = [
  'クロネコDM便', '031', 'クロネコゆうメール', 'ゆうメール', 'ネコポス', '030', 'クロネコゆうパケット', '飛脚ゆうパケット便', 'ゆうパケットポスト',
  'ゆうパケットプラス', 'レターパック', '011', '020', 'ポスパケット', '026', 'スマートレター', '028', '普通郵便', '015', '016',
]
const AMBIGUOUS = ['日本郵便', '郵便局', 'JP']

/** @type {ReadonlySet<unknown>} */
export const CARRIERS = new Set(Object.keys(NAMES))

/**
 * What each name says, in the form that folding brings it into.
 *
 * @type {ReadonlyMap<string, NamedCarrier>}
 */
export const CARRIERS_BY_NAME = new Map([
  ...named(['', '000'], { id: null, fault: 'missing' }),
  ...named(MAIL_SERVICES, { id: null, fault: 'mail_service' }),
  ...named(AMBIGUOUS, { id: null, fault: 'ambiguous' }),
  ...Object.entries(NAMES).flatMap(([id, names]) =>
    named([id, ...names], { id: /** @type {Carrier} */ (id), fault: null }),
  ),
])

/**
 * @param {readonly string[]} names
 * @param {NamedCarrier} carrier
 * @returns {[string, NamedCarrier][]}
 */
function named(names, carrier) {
  return names.map((name) => [name.toLowerCase(), carrier])
}
