import { describe, expect, it } from 'vitest'
import { carriersMeant } from '../../src/parsing/carriers-meant.js'

describe('the carriers that a text may mean', () => {
  it.each([
    ['佐川', ['佐川急便']],
    ['JP', ['ゆうパック', 'ゆうパック書留', '翌朝10時郵便', 'ゆうパケット', 'クリックポスト']],
    // A spreadsheet drops the zeros that makeshop's codes begin with.
    ['2', ['クロネコヤマト']],
    ['２５', ['ゆうパケット']],
  ])('SHIP-03: %s names none, and may mean them', (text, labels) => {
    expect(carriersMeant(text)).toStrictEqual(labels)
  })

  it.each(['ヤマト運輸', '002', '4', '赤帽', '', null, undefined, '佐川'.repeat(300)])(
    'SHIP-03: %j names one, or means none that is supported',
    (text) => {
      expect(carriersMeant(text)).toStrictEqual([])
    },
  )
})
