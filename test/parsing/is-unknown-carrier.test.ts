import { describe, expect, it } from 'vitest'
import { isUnknownCarrier } from '../../src/parsing/is-unknown-carrier.js'

describe('a carrier', () => {
  it.each(['赤帽', 'DHLジャパン', '宅配'])('SHIP-03: %s is none that is known', (text) => {
    expect(isUnknownCarrier(text)).toBe(true)
  })

  it.each(['ヤマト運輸', 'DHL', 'ＥＭＳ', 'ネコポス', '日本郵便', '', '000'])(
    'SHIP-03, SHIP-04, SHIP-06: %j is known, supported or not, or none',
    (text) => {
      expect(isUnknownCarrier(text)).toBe(false)
    },
  )
})
