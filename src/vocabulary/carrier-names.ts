/**
 * The names under which each supported carrier is met (SHIP-03): makeshop's label, makeshop's code, then others: its
 * company's name, a former or a new one. NP's codes are apart, in `CARRIERS`: to read a carrier takes only these.
 */
export const CARRIER_NAMES = {
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
} as const satisfies Record<string, readonly [label: string, makeshopCode: string, ...others: string[]]>

/** What the supported carriers are called in English. */
export const ENGLISH_CARRIER_NAMES = {
  yu_pack: 'Yu-Pack',
  yu_pack_registered: 'Yu-Pack Registered Mail',
  ecohai: 'Ecohai',
  yamato: 'Kuroneko Yamato',
  tonami: 'Tonami Transportation',
  jp_logistics: 'JP Logistics',
  sagawa: 'Sagawa Express',
  seino: 'Seino Transportation',
  fukuyama: 'Fukuyama Transporting',
  meitetsu: 'Meitetsu Unyu',
  next_morning_10: "Next-morning 10 o'clock mail",
  niigata: 'Niigata Unyu',
  yu_packet: 'Yu-Packet',
  click_post: 'Click Post',
} as const satisfies Record<keyof typeof CARRIER_NAMES, string>

/** Mail services, by name and makeshop's code: never reported by the link, but in NP's console (SHIP-06, READ-06). */
export const MAIL_SERVICE_NAMES = [
  'クロネコDM便',
  '031',
  'クロネコゆうメール',
  'ゆうメール',
  'ネコポス',
  '030',
  'クロネコゆうパケット',
  '飛脚ゆうパケット便',
  'ゆうパケットポスト',
  'ゆうパケットプラス',
  'レターパック',
  '011',
  '020',
  'ポスパケット',
  '026',
  'スマートレター',
  '028',
  '普通郵便',
  '015',
  '016',
] as const

/** Known carriers that aren't supported, by name and makeshop's code, look-alikes included (SHIP-04). */
export const UNSUPPORTED_CARRIER_NAMES = [
  'USPS',
  '004',
  'EMS',
  '008',
  'ゆうパック代引',
  'ゆうパック代金引換',
  '009',
  'OCS',
  '014',
  'セイノースーパーエクスプレス',
  '021',
  'DHL',
  '023',
  '第一貨物',
  '024',
  '宅急便コンパクト',
  '029',
  '信州名鉄運輸',
  'JPロジスティクスグループ',
  '日本通運',
] as const

/** Names that could mean several of 日本郵便's services. */
export const AMBIGUOUS_CARRIER_NAMES = ['日本郵便', '郵便局', 'JP'] as const

/** What an ambiguous name may have meant. */
export const AMBIGUOUS_CARRIER_CANDIDATES = [
  'yu_pack',
  'yu_pack_registered',
  'next_morning_10',
  'yu_packet',
  'click_post',
] as const satisfies readonly (keyof typeof CARRIER_NAMES)[]

/** makeshop's code for no carrier at all: the same as none entered (READ-05). */
export const NO_CARRIER_CODE = '000'
