import { expect } from 'vitest'
import { type Observation, observe, type ShownOrder } from '../../src/back-office/index.js'
import type { Order } from '../../src/index.js'

/** Later than any order of the tests shows its status. */
export const at = '2027-01-31T12:00:00+09:00'

/** What is observed of an order that is shown like this, later unless told otherwise. */
export const seen = (order: Order, shown: Omit<ShownOrder, 'at'> & { readonly at?: string }): Observation => {
  const outcome = observe(order, { at, ...shown })
  if (!outcome.ok) expect.fail(`malformed: ${outcome.val.detail}`)
  return outcome.val
}

export const codesIn = ({ findings }: Observation) => findings.map(({ code }) => code)
