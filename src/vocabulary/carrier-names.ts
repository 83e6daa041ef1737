import type { Carrier } from './carrier.js'

/** Other names under which a supported carrier is met: its company's name, a former and a new name. */
export const CARRIER_ALIASES = {
  yu_pack: [],
  yu_pack_registered: [],
  ecohai: [],
  yamato: ['ヤマト運輸'],
  tonami: [],
  jp_logistics: ['トールエクスプレスジャパン'],
  sagawa: [],
  seino: [],
  fukuyama: [],
  meitetsu: ['名鉄NX運輸'],
  next_morning_10: [],
  niigata: [],
  yu_packet: [],
  click_post: [],
} as const satisfies Record<Carrier, readonly string[]>

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

/** Known carriers that aren't among the 14, by name and makeshop's code, look-alikes included (SHIP-04). */
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

/** Names that could mean several of 日本郵便's services, and the supported ones among those. */
export const AMBIGUOUS_CARRIER_NAMES = ['日本郵便', '郵便局', 'JP'] as const

/** What an ambiguous name may have meant. */
export const AMBIGUOUS_CARRIER_CANDIDATES = [
  'yu_pack',
  'yu_pack_registered',
  'next_morning_10',
  'yu_packet',
  'click_post',
] as const satisfies readonly Carrier[]

/** makeshop's code for no carrier at all: the same as none entered (READ-05). */
export const NO_CARRIER_CODE = '000'
