import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import { nextStepsOf } from '../../src/lifecycle/next-steps-of.js'
import { eventFor } from '../arbitraries/events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { correctionOpened } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const RUN = { seed: 20260417, numRuns: 2_000 }

it('CORR-01, LINK-06: what is next of 審査中, where nothing is corrected, is to wait', () => {
  const steps = nextStepsOf(anOrder({ in: 'screening_in_progress' }), 'correction_status')
  expect(steps.map(({ step }) => step)).toStrictEqual(['wait_for_link'])
})

it(`READ-24: what is next by a code is what its refusal says is next (seed ${RUN.seed})`, () => {
  const cases = anyOrder.chain((order) =>
    fc.tuple(fc.constant(order), fc.oneof(eventFor(order), fc.constant(correctionOpened))),
  )
  fc.assert(
    fc.property(cases, ([order, event]) => {
      const decided = decide(order, event)
      if (!decided.ok) expect(nextStepsOf(order, decided.val.code)).toStrictEqual(decided.val.next)
    }),
    RUN,
  )
})
