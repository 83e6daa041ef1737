import { describe, expect, it } from 'vitest'
import { createActor, transition } from 'xstate'
import { decide } from '../../src/lifecycle/decide.js'
import { stateOf } from '../../src/lifecycle/interpreter/state-of.js'
import { createOrderActor, orderMachine, orderSnapshot } from '../../src/machine/index.js'
import { type Case, casesOf } from '../arbitraries/cases.js'
import { EVENT_TYPES, MODEL_STATUSES } from '../model/names.js'
import { expectSame } from '../support/expect-same.js'

const SEED = 20260405
const PER_ROW = 20

/** Each row of the reference model is one outcome of the guards of its cell. */
function casesIn(status: (typeof MODEL_STATUSES)[number]): readonly Case[] {
  return EVENT_TYPES.flatMap((type) => [...casesOf(status, type, PER_ROW, SEED).values()].flat())
}

describe('the machine and decide, on every status × event × guard outcome', () => {
  it.each(MODEL_STATUSES)(
    `are the same: snapshot.can ⇔ ok, the same next order and state (%s, seed ${SEED})`,
    (status) => {
      for (const [order, event] of casesIn(status)) {
        const decided = decide(order, event)
        const before = orderSnapshot(order)
        expectSame([order, event, before.can(event)], [order, event, decided.ok])
        const actor = createActor(orderMachine, { snapshot: before }).start()
        actor.send(event)
        const after = actor.getSnapshot()
        const expected = decided.ok ? decided.val.order : order
        expectSame([after.context, after.value, after.status], [expected, stateOf(expected), 'active'])
        if (!decided.ok || !decided.val.changed) expect(after.context).toBe(before.context)
      }
    },
  )

  it.each(MODEL_STATUSES)(`send gives the very Result that decide would give (%s, seed ${SEED})`, (status) => {
    for (const [order, event] of casesIn(status)) {
      expectSame(createOrderActor(order).send(event), decide(order, event))
    }
  })

  it('transition(), the pure form, leads to the same order', () => {
    for (const [order, event] of casesIn('screening_approved')) {
      const decided = decide(order, event)
      const [after] = transition(orderMachine, orderSnapshot(order), event)
      expect(after.context).toStrictEqual(decided.ok ? decided.val.order : order)
    }
  })

  it('an order kept as JSON starts the same actor again', () => {
    for (const [order, event] of casesIn('needs_attention')) {
      const actor = createOrderActor(order)
      actor.send(event)
      const again = createOrderActor(JSON.parse(JSON.stringify(actor.order())))
      expect(again.order()).toStrictEqual(actor.order())
      expect(again.actor.getSnapshot().value).toBe(actor.actor.getSnapshot().value)
    }
  })
})
