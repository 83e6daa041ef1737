import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OperatorEventType } from '../../src/index.js'
import * as library from '../../src/index.js'
import { eventFor } from '../arbitraries/events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { completed } from '../support/an-event.js'

/** By which validator each warning of an event can be asked for before the act. */
const ASKED_BY = {
  'order.edited': 'warnCorrection',
  'delivery.completed': 'warnShipment',
  'paymentMethod.changed': 'warnPaymentMethodChange',
  'order.cancelled': 'warnCancellation',
  'status.overridden': 'warnStatusOverride',
  'sync.doubted': 'warnSyncDoubt',
} as const satisfies { readonly [T in OperatorEventType]?: keyof typeof library }

/** 配送完了 with a slip number that misses its check digit, which is seldom drawn. */
const doubtful = fc.constant(completed({ slipNumber: '123456789012' }))

const RUN = { seed: 20260416, numRuns: 10_000 }

it(`SYNC-03: every event that is warned of has its warn… validator, and there is no other (seed ${RUN.seed})`, () => {
  const cases = anyOrder.chain((order) => fc.tuple(fc.constant(order), fc.oneof(eventFor(order), doubtful)))
  const warned = fc.sample(cases, RUN).flatMap(([order, event]) => {
    const decided = library.decide(order, event)
    return decided.ok && decided.val.warnings.length > 0 ? [event.type] : []
  })
  expect([...new Set(warned)].sort()).toStrictEqual(Object.keys(ASKED_BY).sort())
  const validators = Object.keys(library).filter((name) => name.startsWith('warn'))
  expect(validators.sort()).toStrictEqual(Object.values(ASKED_BY).sort())
})
