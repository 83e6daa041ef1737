import { describe, expect, it } from 'vitest'
import { parseCarrier, parseReceiptStatus } from '../../src/index.js'
import { nearLabels } from '../../src/parsing/near-labels.js'

describe('candidates of a label that is not known', () => {
  it('are named from two characters on', () => {
    expect(parseReceiptStatus('完了').val).toMatchObject({ code: 'unknown', candidates: ['入金完了'] })
    expect(parseReceiptStatus('完').val).toStrictEqual({ code: 'unknown', text: '完', candidates: [] })
    expect(parseReceiptStatus('').val).toStrictEqual({ code: 'missing', text: '', candidates: [] })
  })

  it('are none where the text is too long to be a label', () => {
    expect(parseReceiptStatus('入金完了'.repeat(65)).val).toMatchObject({ code: 'unknown', candidates: [] })
    expect(parseCarrier('佐川急便'.repeat(65)).val).toMatchObject({ code: 'unknown', candidates: [] })
  })

  it('are five at most: more would help nobody', () => {
    const five = ['審査一', '審査二', '審査三', '審査四', '審査五']
    const named = five.map((label) => [label] as const)
    expect(nearLabels('審査', named)).toStrictEqual(five)
    expect(nearLabels('審査', [...named, ['審査六']])).toStrictEqual([])
  })

  it.each([
    ['ヤマト', ['クロネコヤマト']],
    ['ヤマト運輸株式会社', ['クロネコヤマト']],
    ['ヤマト運輸(株)', ['クロネコヤマト']],
    ['名鉄ＮＸ運輸株式会社', ['名鉄運輸']],
    ['トールエクスプレスジャパン（株）', ['JPロジスティクス']],
    ['ｊｐロジスティクス株式会社', ['JPロジスティクス']],
    ['佐川急便株式会社', ['佐川急便']],
    ['佐川急便 No.403011', ['佐川急便']],
    ['佐川急便 0120-011-020', ['佐川急便']],
    ['クリックポスト 020', ['クリックポスト']],
    ['郵便局 ゆうパック書留', ['ゆうパック', 'ゆうパック書留']],
    ['運輸', ['クロネコヤマト', 'トナミ運輸', '西濃運輸', '名鉄運輸', '新潟運輸']],
  ])('SHIP-03: for %s are the labels of carriers, whichever of their names is near', (text, candidates) => {
    expect(parseCarrier(text).val).toMatchObject({ code: 'unknown', candidates })
  })

  it.each([
    'ヤマト運輸ネコポス',
    '佐川急便（飛脚ゆうパケット便）',
    '信州名鉄運輸㈱',
    'ヤマト運輸　宅急便コンパクト',
    'ヤマト運輸 コンパクト',
    'ヤマト運輸 DM便',
    'ヤマト運輸 ＤＭ便',
    '佐川急便 飛脚メール便',
    // Of a company they are other services than 日本郵便's.
    'クロネコヤマト ゆうパケット',
    '佐川急便ゆうパケット便',
    'ヤマト運輸か佐川急便',
    'JPロジスティクスか佐川急便',
  ])('SHIP-04, SHIP-06: are none for %s, which names what the link does not report', (text) => {
    expect(parseCarrier(text).val).toMatchObject({ code: 'unknown', candidates: [] })
  })

  it.each(['1234-5678-9013', '00', '0033'])(
    'SHIP-03: are none for %s: makeshop’s codes are near to nothing',
    (text) => {
      expect(parseCarrier(text).val).toMatchObject({ code: 'unknown', candidates: [] })
    },
  )

  it.each([
    ['クロネコゆうパケット', 'mail_service'],
    ['ゆうパック代引', 'unsupported'],
    ['000', 'missing'],
  ])('SHIP-03, SHIP-04, SHIP-06: are none for %s, which is known for what it is', (text, code) => {
    expect(parseCarrier(text).val).toStrictEqual({ code, text, candidates: [] })
  })
})
