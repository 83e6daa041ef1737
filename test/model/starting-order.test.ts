import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptOrder } from '../../src/intake/adopt-order.js'
import { placeOrder } from '../../src/intake/place-order.js'
import { LINKED_SHOP, linkedDraft, linkedSnapshot } from '../arbitraries/starts.js'
import { modelAdopt, modelPlace } from './starting-order.js'

const SEED = 20260404

describe('where an order starts', () => {
  it('places linked orders in 審査待ち(準備中), as the model does (STAT-01)', () => {
    fc.assert(
      fc.property(linkedDraft, (draft) => {
        expect(placeOrder(draft, LINKED_SHOP).unwrap()).toStrictEqual(modelPlace(draft))
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('adopts linked orders in mid-life with honest unknowns, as the model does (READ-26)', () => {
    fc.assert(
      fc.property(linkedSnapshot, (snapshot) => {
        expect(adoptOrder(snapshot, LINKED_SHOP).unwrap()).toStrictEqual(modelAdopt(snapshot))
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })
})
