import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/rules.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'
import { RULE_MEANINGS } from './rule-meanings.js'

// Typed by hand from the catalogue: levels are the product's promise, so they aren't computed here.
const CATALOGUE = [
  ['STAT-01', 'info', 'status', 'page'],
  ['STAT-02', 'info', 'status', 'page'],
  ['STAT-03', 'info', 'status', 'page'],
  ['STAT-04', 'info', 'status', 'page'],
  ['STAT-05', 'info', 'status', 'page'],
  ['STAT-06', 'info', 'status', 'page'],
  ['STAT-07', 'info', 'status', 'page'],
  ['STAT-08', 'info', 'status', 'page'],
  ['STAT-09', 'info', 'status', 'page'],
  ['STAT-10', 'info', 'status', 'page'],
  ['LINK-01', 'must', 'link', 'page'],
  ['LINK-02', 'must', 'link', 'page'],
  ['LINK-03', 'must', 'link', 'page'],
  ['LINK-04', 'must', 'link', 'page'],
  ['LINK-05', 'must', 'link', 'page'],
  ['LINK-06', 'info', 'link', 'page'],
  ['LINK-07', 'info', 'link', 'page'],
  ['LINK-08', 'info', 'link', 'page'],
  ['FLOW-01', 'must', 'flow', 'reading'],
  ['FLOW-02', 'must', 'flow', 'reading'],
  ['FLOW-03', 'must', 'flow', 'reading'],
  ['FLOW-04', 'must', 'flow', 'reading'],
  ['FLOW-05', 'must', 'flow', 'reading'],
  ['FLOW-06', 'must', 'flow', 'reading'],
  ['FLOW-07', 'must', 'flow', 'page'],
  ['CORR-01', 'must', 'correction', 'page'],
  ['CORR-02', 'must', 'correction', 'page'],
  ['CORR-03', 'must', 'correction', 'page'],
  ['CORR-04', 'info', 'correction', 'page'],
  ['CORR-05', 'warn', 'correction', 'page'],
  ['CORR-06', 'info', 'correction', 'page'],
  ['CORR-07', 'info', 'correction', 'page'],
  ['SHIP-01', 'must', 'shipment', 'page'],
  ['SHIP-02', 'must', 'shipment', 'page'],
  ['SHIP-03', 'must', 'shipment', 'page'],
  ['SHIP-04', 'must', 'shipment', 'page'],
  ['SHIP-05', 'must', 'shipment', 'page'],
  ['SHIP-06', 'must', 'shipment', 'page'],
  ['SHIP-07', 'must', 'shipment', 'page'],
  ['SHIP-08', 'must', 'shipment', 'page'],
  ['SHIP-09', 'must', 'shipment', 'page'],
  ['SHIP-10', 'info', 'shipment', 'page'],
  ['SHIP-11', 'info', 'shipment', 'page'],
  ['PAY-01', 'must', 'payment', 'page'],
  ['PAY-02', 'must', 'payment', 'page'],
  ['PAY-03', 'must', 'payment', 'page'],
  ['PAY-04', 'must', 'payment', 'page'],
  ['PAY-05', 'warn', 'payment', 'page'],
  ['PAY-06', 'warn', 'payment', 'page'],
  ['CANC-01', 'warn', 'cancellation', 'page'],
  ['SYNC-01', 'must', 'sync', 'page'],
  ['SYNC-02', 'must', 'sync', 'page'],
  ['SYNC-03', 'warn', 'sync', 'page'],
  ['READ-01', 'must', 'reading', 'reading'],
  ['READ-02', 'must', 'reading', 'reading'],
  ['READ-03', 'must', 'reading', 'reading'],
  ['READ-04', 'must', 'reading', 'reading'],
  ['READ-05', 'must', 'reading', 'reading'],
  ['READ-06', 'must', 'reading', 'reading'],
  ['READ-07', 'must', 'reading', 'reading'],
  ['READ-08', 'must', 'reading', 'reading'],
  ['READ-09', 'must', 'reading', 'reading'],
  ['READ-10', 'must', 'reading', 'reading'],
  ['READ-11', 'must', 'reading', 'reading'],
  ['READ-12', 'must', 'reading', 'reading'],
  ['READ-13', 'warn', 'reading', 'reading'],
  ['READ-14', 'must', 'reading', 'reading'],
  ['READ-15', 'must', 'reading', 'reading'],
  ['READ-16', 'must', 'reading', 'reading'],
  ['READ-17', 'must', 'reading', 'reading'],
  ['READ-18', 'must', 'reading', 'reading'],
  ['READ-19', 'must', 'reading', 'reading'],
  ['READ-20', 'must', 'reading', 'reading'],
  ['READ-21', 'must', 'reading', 'reading'],
  ['READ-22', 'must', 'reading', 'reading'],
  ['READ-23', 'must', 'reading', 'reading'],
  ['READ-24', 'must', 'reading', 'reading'],
  ['READ-25', 'info', 'reading', 'reading'],
  ['READ-26', 'must', 'reading', 'reading'],
] as const

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Longer ones before those that they contain. */
const SCREEN_LABELS = [
  '「決済ステータスを変更する」',
  '「注文内容を変更する」',
  '審査待ち(準備中)',
  '審査待ち',
  '審査中',
  '審査保留',
  '審査NG',
  '審査OK',
  '出荷報告(準備中)',
  '出荷報告中',
  '出荷報告完了',
  '要確認',
  '決済情報',
  '注文詳細',
  '連携設定',
  '自動連携',
  '複数配送',
  '予約販売',
  '産直システム',
  '出荷オプション',
]

describe('RULES', () => {
  it('holds the 79 rules of the catalogue, in its order', () => {
    expect(CATALOGUE).toHaveLength(79)
    expect(Object.keys(RULES)).toEqual(CATALOGUE.map(([id]) => id))
  })

  it.each(CATALOGUE)('%s is %s, about %s, source: %s, worded in both languages', (id, level, section, source) => {
    const { text, ...rest } = RULES[id]
    expect(rest).toEqual({ level, section, source })
    expect(Object.keys(text)).toEqual(['ja', 'en'])
    expect(text.ja).toMatch(KANA)
    expect(text.ja).toMatch(/[^。]。$/)
    expect(text.en).toMatch(/[a-z].*[^.]\.$/)
    expect(text.en).not.toBe(text.ja)
  })

  it('words no two rules the same', () => {
    const texts = Object.values(RULES).flatMap(({ text }) => [text.ja, text.en])
    expect(new Set(texts).size).toBe(2 * 79)
  })

  it('has half-width brackets in Japanese only in labels of the screens, as every other text', () => {
    for (const { text } of Object.values(RULES)) expect(text.ja.replaceAll('(準備中)', '')).not.toMatch(/[()]/)
  })

  it('uses Japanese in English only for labels of the screens', () => {
    const withoutLabels = (text: string): string =>
      SCREEN_LABELS.reduce((left, label) => left.replaceAll(label, ''), text)
    for (const { text } of Object.values(RULES)) expect(withoutLabels(text.en)).not.toMatch(JAPANESE)
  })
})

describe('what a person has to do', () => {
  it.each([
    'STAT-06',
    'LINK-01',
    'CORR-02',
    'CORR-05',
    'SHIP-01',
    'SHIP-05',
    'SHIP-06',
    'SHIP-08',
    'PAY-05',
    'PAY-06',
    'CANC-01',
    'READ-02',
  ] as const)('%s asks for it in Japanese, and doesn’t tell it like what the link or this library does', (id) => {
    expect(RULES[id].text.ja).toMatch(/てください|必要です/u)
    expect(RULES[id].text.ja).not.toMatch(/(?:報告|印刷|修正|キャンセル)します|(?:戻し|申し込み)ます|にします/u)
  })
})

describe('facts in the texts', () => {
  it.each(CATALOGUE.map(([id]) => id).filter((id) => id !== 'SHIP-03'))(
    '%s says what the catalogue says, in both languages',
    (id) => {
      const [ja, en] = RULE_MEANINGS[id]
      expect(RULES[id].text.ja).toMatch(ja)
      expect(RULES[id].text.en).toMatch(en)
    },
  )

  it('PAY-06 is true too where the change makes it 入金完了: nothing stays that wasn’t', () => {
    const texts = [RULES['PAY-06'].text.ja, VIOLATION_TEXTS.receipt_stays_received.ja]
    for (const text of texts) expect(text).not.toContain('まま')
    expect(texts[0]).toContain('入金ステータスは「入金完了」になります')
    // Whether it was 審査OK may not be known (READ-26).
    expect(texts[1]).toContain('「入金完了」になることがあります')
  })

  it('PAY-02 makes this library no judge of a payment method that it doesn’t list', () => {
    expect(RULES['PAY-02'].text.ja).not.toContain('ライブラリ')
    expect(RULES['PAY-02'].text.en).not.toContain('library')
  })

  it('SHIP-03 names exactly the 14 carriers', () => {
    const ja =
      'ゆうパック、ゆうパック書留、エコ配、クロネコヤマト、トナミ運輸、JPロジスティクス、佐川急便、西濃運輸、福山通運、' +
      '名鉄運輸、翌朝10時郵便、新潟運輸、ゆうパケット、クリックポストの14種類'
    expect(RULES['SHIP-03'].text.ja).toBe(`自動連携に対応する配送業者は、${ja}だけです。`)
    const [said, list = ''] = RULES['SHIP-03'].text.en.split(': ')
    expect(said).toBe('The link supports these 14 carriers only')
    expect(list.split(/, | and /)).toHaveLength(14)
  })
})
