import { describe, expect, it } from 'vitest'
import { namesCarrierBeyondLink } from '../../src/parsing/names-carrier-beyond-link.js'

describe('a carrier outside the 14', () => {
  it.each(['ネコポス', 'クロネコDM便', '031', '第一貨物', '日本郵便', 'JP'])(
    'SHIP-04, SHIP-06: is named by %s',
    (text) => {
      expect(namesCarrierBeyondLink(text)).toBe(true)
    },
  )

  it.each(['ヤマト運輸', 'sagawa', '002', '', '000', 'E0100110', '山田様', '自社便'])(
    'SHIP-03: is not named by %j',
    (text) => {
      expect(namesCarrierBeyondLink(text)).toBe(false)
    },
  )
})
