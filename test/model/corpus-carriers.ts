import type { Carrier } from '../../src/vocabulary/carrier.js'
import type { CarrierClass } from './corpus.js'

/** Our own values, makeshop's codes, labels and aliases of np-connect-pro.md, and disguises of each. */
// biome-ignore format: a table
export const SUPPORTED_TEXTS: Readonly<Record<Carrier, readonly string[]>> = {
  yu_pack: ['yu_pack', '001', 'ゆうパック', 'ゆうﾊﾟｯｸ', '[ゆうパック]', ' ゆうパック ', 'YU_PACK'],
  yu_pack_registered: ['yu_pack_registered', '010', 'ゆうパック書留', 'ゆうﾊﾟｯｸ書留', 'ゆうパック 書留', '０１０'],
  ecohai: ['ecohai', '019', 'エコ配', 'ｴｺ配', '(エコ配)', 'Ecohai'],
  yamato: [
    'yamato', '002', 'クロネコヤマト', 'ヤマト運輸', 'ｸﾛﾈｺﾔﾏﾄ', 'クロネコ ヤマト', '　クロネコヤマト　', '【クロネコヤマト】',
    'ﾔﾏﾄ運輸', '００２', 'ｙａｍａｔｏ', 'YAMATO',
  ],
  tonami: ['tonami', '017', 'トナミ運輸', 'ﾄﾅﾐ運輸', '「トナミ運輸」', 'トナミ　運輸'],
  jp_logistics: [
    'jp_logistics', '018', 'JPロジスティクス', 'ＪＰロジスティクス', 'jpロジスティクス', 'JPﾛｼﾞｽﾃｨｸｽ', 'トールエクスプレスジャパン',
    'ﾄｰﾙｴｸｽﾌﾟﾚｽｼﾞｬﾊﾟﾝ', 'JP ロジスティクス',
  ],
  sagawa: ['sagawa', '003', '佐川急便', '佐川 急便', '[佐川急便]', '（佐川急便）', ' 003 ', 'Sagawa', 'ＳＡＧＡＷＡ'],
  seino: ['seino', '006', '西濃運輸', '西濃　運輸', '[西濃運輸]', 'SEINO'],
  fukuyama: ['fukuyama', '007', '福山通運', ' 福山通運', '(福山通運)', '００７'],
  meitetsu: ['meitetsu', '013', '名鉄運輸', '名鉄NX運輸', '名鉄ＮＸ運輸', '名鉄nx運輸', '名鉄 NX 運輸', '[名鉄運輸]'],
  next_morning_10: ['next_morning_10', '012', '翌朝10時郵便', '翌朝１０時郵便', '翌朝 10時 郵便', '【翌朝10時郵便】'],
  niigata: ['niigata', '022', '新潟運輸', '新潟運輸 ', '「新潟運輸」', 'NIIGATA'],
  yu_packet: ['yu_packet', '025', 'ゆうパケット', 'ゆうﾊﾟｹｯﾄ', ' ゆうパケット', '[ゆうパケット]'],
  click_post: ['click_post', '027', 'クリックポスト', 'ｸﾘｯｸﾎﾟｽﾄ', 'クリック ポスト', '(クリックポスト)', 'Click_Post'],
}

/** The mail services of READ-06, by name, disguised, and by makeshop's code. */
// biome-ignore format: a table
export const MAIL_TEXTS: readonly string[] = [
  'クロネコDM便', 'クロネコＤＭ便', 'ｸﾛﾈｺDM便', 'クロネコdm便', '031', 'クロネコゆうメール', 'ゆうメール', 'ゆうﾒｰﾙ', 'ネコポス', 'ﾈｺﾎﾟｽ',
  '[ネコポス]', '030', 'クロネコゆうパケット', 'ｸﾛﾈｺゆうﾊﾟｹｯﾄ', '飛脚ゆうパケット便', '飛脚 ゆうパケット便', 'ゆうパケットポスト',
  'ゆうパケットプラス', 'ゆうパケット プラス', 'レターパック', 'ﾚﾀｰﾊﾟｯｸ', '011', '020', 'ポスパケット', '026', '０２６', 'スマートレター', '028',
  '普通郵便', ' 普通郵便', '015', '016',
]

/** Which of its services? */
export const AMBIGUOUS_TEXTS: readonly string[] = [
  '日本郵便',
  '郵便局',
  'JP',
  'ＪＰ',
  'jp',
  ' 日本郵便 ',
  '[郵便局]',
  '日本 郵便',
]

/** Look-alikes, other carriers, NP's codes, unknown codes, noise. */
// biome-ignore format: a table
export const UNSUPPORTED_TEXTS: readonly string[] = [
  'ゆうパック代引', 'ゆうパック代金引換', '009', '宅急便コンパクト', '029', '信州名鉄運輸', 'JPロジスティクスグループ', 'セイノースーパーエクスプレス', '021',
  'DHL', 'ｄｈｌ', '023', 'EMS', '008', 'USPS', '004', 'OCS', '014', '第一貨物', '024', '日本通運', '59010', '50000', '55555', '999', '2',
  'ユウパック', 'クロネコヤマトと佐川急便', 'クロネコヤマト、佐川急便', '佐川急便です', 'その他', 'toString', '__proto__', 'constructor',
  '自社便\u0007', '赤帽\r\n\t急送', `${'とても長い名前の運送会社'.repeat(8)}`, `${'𠮷田運送'.repeat(20)}`, `\u0000${'x'.repeat(64)}y`,
]

/** Empty, blank, makeshop's code 000. */
export const MISSING_CARRIERS: readonly string[] = ['', ' ', '　', ' 　 ', '000', '０００', ' 000 ']

const all = (texts: readonly string[], found: CarrierClass): [string, CarrierClass][] =>
  texts.map((text) => [text, found])

/** Every text with what it is. */
export const CARRIER_TEXTS: ReadonlyMap<string, CarrierClass> = new Map([
  ...(Object.keys(SUPPORTED_TEXTS) as Carrier[]).flatMap((carrier) =>
    all(SUPPORTED_TEXTS[carrier], { is: 'supported', carrier }),
  ),
  ...all(MAIL_TEXTS, { is: 'mail' }),
  ...all(AMBIGUOUS_TEXTS, { is: 'ambiguous' }),
  ...all(UNSUPPORTED_TEXTS, { is: 'unsupported' }),
  ...all(MISSING_CARRIERS, { is: 'missing' }),
])
