import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFault } from '../../src/order/draft/draft-fault.js'
import { shopFault } from '../../src/order/draft/shop-fault.js'
import { snapshotFault } from '../../src/order/draft/snapshot-fault.js'
import { readEvent } from '../../src/order/event/read-event.js'
import { orderFault } from '../../src/order/order-fault.js'
import {
  orderDetailsSchema,
  orderDraftSchema,
  orderEventSchema,
  orderSchema,
  orderSnapshotSchema,
  shopSchema,
} from '../../src/schema/index.js'
import { readWith } from '../../src/schema/read-with.js'
import type { Schema } from '../../src/schema/schema.js'
import { orderDetailsFault } from '../../src/transport/details/order-details-fault.js'
import { anything, drafts, events, orderDetails, orders, SEEDED, shops, snapshots } from './arbitraries.js'
import { CLOSED, EVENTS } from './examples.js'
import { fieldPaths, withField, without } from './paths.js'

/** The path of what is malformed in an event, or `null`. */
function eventFault(value: unknown): string | null {
  const reading = readEvent(value)
  return typeof reading === 'string' ? reading : null
}

const RUNS = { ...SEEDED, numRuns: 2000 }

/** A value with up to two of its fields dropped or replaced by anything. */
function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return values.chain((value) => {
    const change = fc.record({ path: fc.constantFrom(...fieldPaths(value)), drop: fc.boolean(), put: anything })
    return fc.array(change, { maxLength: 2 }).map((changes) =>
      changes.reduce<unknown>((had, { path, drop, put }) => {
        return drop ? without(had, path) : withField(had, path, put)
      }, value),
    )
  })
}

/** Whether the schema finds a fault where the hand-written check does, or in the part it is in. */
function namesToo<T>(schema: Schema<T>, value: unknown, fault: string): boolean {
  const outcome = readWith(schema, value)
  if (outcome.ok) return false
  const own = fault.split('.').slice(1)
  return outcome.val.issues.some(({ path }) => {
    const steps = path.split(/[.[]/).filter((step) => step !== '')
    return steps.slice(0, own.length).every((step, at) => step === own[at])
  })
}

/** How many of the mutated values were refused, once both have been seen to agree on each. */
function refusals<T>(values: fc.Arbitrary<unknown>, schema: Schema<T>, faultOf: (value: unknown) => string | null) {
  let refused = 0
  fc.assert(
    fc.property(mutated(values), (value) => {
      const fault = faultOf(value)
      expect(schema.safeParse(value).success).toBe(fault === null)
      if (fault === null) return
      refused += 1
      expect(namesToo(schema, value, fault), fault).toBe(true)
    }),
    RUNS,
  )
  return refused
}

describe('READ-24 the schema and the hand-written check agree', () => {
  it.each([
    ['orders', () => refusals(orders, orderSchema, orderFault)],
    ['events', () => refusals(events, orderEventSchema, eventFault)],
    ['drafts', () => refusals(drafts, orderDraftSchema, draftFault)],
    ['snapshots', () => refusals(snapshots, orderSnapshotSchema, snapshotFault)],
    ['shops', () => refusals(shops, shopSchema, shopFault)],
    ['details', () => refusals(orderDetails, orderDetailsSchema, orderDetailsFault)],
  ])('on %s, sound and mutated', (_, count) => {
    const refused = count()
    expect(refused).toBeGreaterThan(RUNS.numRuns / 3)
    expect(refused).toBeLessThan((RUNS.numRuns * 2) / 3)
  })

  it('on anything', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(orderSchema.safeParse(value).success).toBe(orderFault(value) === null)
        expect(orderEventSchema.safeParse(value).success).toBe(eventFault(value) === null)
        expect(orderDraftSchema.safeParse(value).success).toBe(draftFault(value) === null)
        expect(orderSnapshotSchema.safeParse(value).success).toBe(snapshotFault(value) === null)
        expect(shopSchema.safeParse(value).success).toBe(shopFault(value) === null)
        expect(orderDetailsSchema.safeParse(value).success).toBe(orderDetailsFault(value) === null)
      }),
      RUNS,
    )
  })

  it('but for unknown fields of an order or an event, which only the schema refuses', () => {
    const order = { ...CLOSED, buyerName: '山田太郎' }
    expect(orderFault(order)).toBeNull()
    expect(orderSchema.safeParse(order).success).toBe(false)
    const event = { ...EVENTS['delivery.completed'], slip_number: '123456789012' }
    expect(eventFault(event)).toBeNull()
    expect(orderEventSchema.safeParse(event).success).toBe(false)
  })
})
