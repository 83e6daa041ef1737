import { describe, expect, it } from 'vitest'
import { CARRIERS, type Carrier, parseCarrier } from '../../src/index.js'
import { CARRIER_CODES } from '../support/carrier-codes.js'
import { INVISIBLE } from './arbitraries.js'
import { itObeysTheLaws } from './laws.js'

/** Every way in which each of the 14 is written: label, makeshop's code, our value, aliases, widths. */
const SUPPORTED: Readonly<Record<Carrier, readonly string[]>> = {
  yu_pack: ['ゆうパック', '001', 'yu_pack', 'ゆうﾊﾟｯｸ', '００１', 'ｙｕ＿ｐａｃｋ'],
  yu_pack_registered: ['ゆうパック書留', '010', 'yu_pack_registered', 'ゆうﾊﾟｯｸ書留'],
  ecohai: ['エコ配', '019', 'ecohai', 'ｴｺ配', 'ＥＣＯＨＡＩ'],
  yamato: ['クロネコヤマト', '002', 'yamato', 'ｸﾛﾈｺﾔﾏﾄ', '００２', 'Yamato', 'ヤマト運輸', 'ﾔﾏﾄ運輸'],
  tonami: ['トナミ運輸', '017', 'tonami', 'ﾄﾅﾐ運輸'],
  jp_logistics: [
    'JPロジスティクス',
    '018',
    'jp_logistics',
    'ＪＰロジスティクス',
    'JPﾛｼﾞｽﾃｨｸｽ',
    'jpロジスティクス',
    'トールエクスプレスジャパン',
    'ﾄｰﾙｴｸｽﾌﾟﾚｽｼﾞｬﾊﾟﾝ',
  ],
  sagawa: ['佐川急便', '003', 'sagawa', '００３', 'SAGAWA'],
  seino: ['西濃運輸', '006', 'seino'],
  fukuyama: ['福山通運', '007', 'fukuyama'],
  meitetsu: ['名鉄運輸', '013', 'meitetsu', '名鉄NX運輸', '名鉄ＮＸ運輸', '名鉄nx運輸'],
  next_morning_10: ['翌朝10時郵便', '012', 'next_morning_10', '翌朝１０時郵便'],
  niigata: ['新潟運輸', '022', 'niigata'],
  yu_packet: ['ゆうパケット', '025', 'yu_packet', 'ゆうﾊﾟｹｯﾄ'],
  click_post: ['クリックポスト', '027', 'click_post', 'ｸﾘｯｸﾎﾟｽﾄ'],
}

/** Those of the 14 that are 日本郵便's own. */
const OF_JAPAN_POST = ['ゆうパック', 'ゆうパック書留', '翌朝10時郵便', 'ゆうパケット', 'クリックポスト']

const carriers = Object.keys(SUPPORTED) as Carrier[]
const codeOf = (text: string) => {
  const result = parseCarrier(text)
  return result.ok ? `read as ${result.val}` : result.val.code
}

describe('parseCarrier', () => {
  it.each(carriers)('SHIP-03: reads %s however it is written', (carrier) => {
    for (const text of SUPPORTED[carrier]) expect([text, parseCarrier(text).val]).toStrictEqual([text, carrier])
  })

  it.each(carriers)('SHIP-03: reads %s among spaces, brackets and what cannot be seen', (carrier) => {
    for (const text of SUPPORTED[carrier]) {
      const characters = text.match(/.[ﾞﾟ]?/gu) ?? []
      const spread = [characters.join(' '), characters.join('\u200d')]
      const disguises = [` ${text}　`, `\t${text}\r\n`, `\u200b${text}\ufeff`, ...spread]
      const brackets = [
        `[${text}]`,
        `［${text}］`,
        `(${text})`,
        `（${text}）`,
        `「${text}」`,
        `【${text}】`,
        `<${text}>`,
      ]
      for (const each of [...disguises, ...brackets]) {
        expect([each, parseCarrier(each).val]).toStrictEqual([each, carrier])
      }
    }
  })

  it.each(['ゆうﾊ*ﾟｯｸ', 'ﾄｰﾙｴｸｽﾌ*ﾟﾚｽｼ*ﾞｬﾊ*ﾟﾝ', 'ｸﾘｯｸﾎ*ﾟｽﾄ', 'ゆうハ*\u309aック'])(
    'SHIP-03: what cannot be seen may stand even between a kana and its voicing mark (%s)',
    (text) => {
      const plain = parseCarrier(text.replaceAll('*', ''))
      expect(plain.ok).toBe(true)
      for (const each of INVISIBLE)
        expect([each, parseCarrier(text.replaceAll('*', each))]).toStrictEqual([each, plain])
    },
  )

  it.each(carriers)("SHIP-03: %s has makeshop's and NP's code", (carrier) => {
    const [makeshopCode, npCode] = CARRIER_CODES[carrier]
    expect(CARRIERS[carrier]).toStrictEqual({ label: SUPPORTED[carrier][0], makeshopCode, npCode })
  })

  it.each(['ﾕｳﾊﾟｯｸ', 'ユウパック', 'ゆうぱっく', 'えこ配', 'くろねこやまと', 'クリツクポスト', 'クロネコヤマ卜'])(
    'SHIP-03: %s looks the same to a person, but hiragana, katakana and kanji are different letters',
    (text) => {
      expect(codeOf(text)).toBe('unknown')
    },
  )

  it.each([
    'ゆうパック代引',
    'ゆうパック代金引換',
    '宅急便コンパクト',
    '信州名鉄運輸',
    'JPロジスティクスグループ',
    'セイノースーパーエクスプレス',
    'USPS',
    'EMS',
    'OCS',
    'DHL',
    '第一貨物',
    'ＤＨＬ',
    'ｾｲﾉｰｽｰﾊﾟｰｴｸｽﾌﾟﾚｽ',
    '004',
    '008',
    '009',
    '014',
    '021',
    '023',
    '024',
    '029',
    '０２９',
  ])('SHIP-04: %s is known, and not among the 14', (text) => {
    expect(codeOf(text)).toBe('unsupported')
    expect(codeOf(`［${text}］`)).toBe('unsupported')
  })

  it.each([
    'クロネコDM便',
    'クロネコＤＭ便',
    'ｸﾛﾈｺDM便',
    'クロネコゆうメール',
    'ゆうメール',
    'ネコポス',
    'ﾈｺﾎﾟｽ',
    'クロネコゆうパケット',
    '飛脚ゆうパケット便',
    'ゆうパケットポスト',
    'ゆうパケットプラス',
    'ゆうﾊﾟｹｯﾄﾌﾟﾗｽ',
    'レターパック',
    'ポスパケット',
    'スマートレター',
    '普通郵便',
    '011',
    '015',
    '016',
    '020',
    '026',
    '028',
    '030',
    '031',
  ])('SHIP-06, READ-06: %s is a mail service', (text) => {
    expect(codeOf(text)).toBe('mail_service')
    expect(codeOf(`　${text} `)).toBe('mail_service')
  })

  it.each(['日本郵便', '郵便局', 'JP', 'ＪＰ', 'jp', ' 日本郵便　', '[郵便局]'])(
    'READ-06: %j is ambiguous, and what may have been meant is named',
    (text) => {
      const result = parseCarrier(text)
      if (result.ok) expect.fail(`read as ${result.val}`)
      expect(result.val).toMatchObject({ code: 'ambiguous', text })
      expect([...result.val.candidates].sort()).toStrictEqual([...OF_JAPAN_POST].sort())
      for (const label of result.val.candidates) expect(parseCarrier(label).ok).toBe(true)
    },
  )

  it.each(['000', '０００', ' 000 ', '[000]', '', ' ', '()'])("READ-05: %j, makeshop's 000 too, is missing", (text) => {
    expect(codeOf(text)).toBe('missing')
  })

  it.each([
    'クロネコヤマト宅急便',
    'クロネコ',
    'ヤマト',
    '佐川',
    '佐川急便 佐川急便',
    '佐川急便です',
    'クロネコヤマト/佐川急便',
    'ゆう',
    'パック',
    '59010',
    '55555',
    '日本通運株式会社',
    '1',
    '2',
    '02',
    '0002',
    '999',
    'null',
  ])('SHIP-03: %s is not known, since a name is never found by substring', (text) => {
    expect(codeOf(text)).toBe('unknown')
  })

  it('names a near label as a candidate, as a hint and never as an answer', () => {
    expect(parseCarrier('佐川').val).toMatchObject({ code: 'unknown', candidates: ['佐川急便'] })
    expect(parseCarrier('クロネコヤマト宅急便').val).toMatchObject({ code: 'unknown', candidates: ['クロネコヤマト'] })
  })

  it('keeps of a text that it does not know the first 64 characters, without control characters', () => {
    expect(parseCarrier(`赤\u0000帽\n${'x'.repeat(100)}`).val).toMatchObject({ text: `赤帽${'x'.repeat(62)}` })
  })

  itObeysTheLaws(parseCarrier, Object.values(SUPPORTED).flat())
})
