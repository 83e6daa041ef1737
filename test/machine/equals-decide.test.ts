import { describe, expect, it } from 'vitest'
import { createActor, initialTransition, transition } from 'xstate'
import { decide } from '../../src/lifecycle/decide.js'
import { stateOf } from '../../src/lifecycle/interpreter/state-of.js'
import { createOrderActor, orderMachine, orderSnapshot } from '../../src/machine/index.js'
import { RULE_IDS } from '../../src/rules/rule-id.js'
import { type Case, casesOf } from '../arbitraries/cases.js'
import { EVENT_TYPES, MODEL_STATUSES } from '../model/names.js'

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
        expect(before.can(event), JSON.stringify([order, event])).toBe(decided.ok)
        const actor = createActor(orderMachine, { snapshot: before }).start()
        actor.send(event)
        const after = actor.getSnapshot()
        const expected = decided.ok ? decided.val.order : order
        expect(after.context).toStrictEqual(expected)
        expect(after.value).toBe(stateOf(expected))
        expect(after.status).toBe('active')
        if (!decided.ok || !decided.val.changed) expect(after.context).toBe(before.context)
      }
    },
  )

  it.each(MODEL_STATUSES)(`send gives the very Result that decide would give (%s, seed ${SEED})`, (status) => {
    for (const [order, event] of casesIn(status)) {
      expect(createOrderActor(order).send(event)).toStrictEqual(decide(order, event))
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

describe('the machine', () => {
  it('has ten states named by the statuses, and closed, which is no final state and which nothing leaves', () => {
    const { states } = orderMachine.root
    expect(Object.keys(states)).toEqual([...MODEL_STATUSES])
    expect(states['closed']?.type).toBe('atomic')
    const targets = [...(states['closed']?.transitions.values() ?? [])].flat().map(({ target }) => target)
    expect(targets.filter((target) => target !== undefined)).toEqual([])
  })

  it('has no wildcard, no delayed transition and no invoke', () => {
    for (const node of [orderMachine.root, ...Object.values(orderMachine.root.states)]) {
      expect([...node.transitions.keys()].filter((type) => type.includes('*'))).toEqual([])
      expect(node.after).toEqual([])
      expect(node.invoke).toEqual([])
    }
  })

  it('names the rules behind every transition in meta', () => {
    for (const node of [orderMachine.root, ...Object.values(orderMachine.root.states)]) {
      for (const branch of [...node.transitions.values()].flat()) {
        const { rules } = branch.meta ?? {}
        expect(rules.length).toBeGreaterThan(0)
        for (const rule of rules) expect(RULE_IDS).toContain(rule)
      }
    }
  })
})

describe('a subscriber that sends', () => {
  it('gets, as the one who sent first, what came of its own event, judged on the order as it then was', () => {
    const [[placed] = []] = casesIn('screening_preparing')
    if (placed === undefined) throw new Error('There is no case.')
    const order = { ...placed, syncTrust: 'linked' as const, openFollowUps: [] }
    const { actor, send, order: current } = createOrderActor(order)
    const nested: unknown[] = []
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      nested.push(send({ type: 'screening.accepted', npTransactionId: 'first', at: '2026-04-01T10:01:00Z' }))
      nested.push(send({ type: 'screening.accepted', npTransactionId: 'second', at: '2026-04-01T10:02:00Z' }))
    })
    const outer = send({ type: 'screening.requested', at: '2026-04-01T10:00:00Z' })
    expect(outer).toMatchObject({ ok: true, val: { order: { paymentStatus: 'screening_waiting' } } })
    expect(nested).toMatchObject([
      { ok: true, val: { order: { paymentStatus: 'screening_in_progress', npTransaction: { id: 'first' } } } },
      {
        ok: true,
        val: { opened: ['check_np_console'], order: { syncTrust: 'suspect', npTransaction: { id: 'first' } } },
      },
    ])
    expect(current()).toMatchObject({ syncTrust: 'suspect', version: order.version + 3 })
  })
})

describe('starting the machine', () => {
  it('copies the order: nothing else gets into a snapshot, and the caller’s own object can change', () => {
    const [[placed] = []] = casesIn('screening_preparing')
    if (placed === undefined) throw new Error('There is no case.')
    const given = { ...placed, buyerName: '山田太郎' }
    const { actor, order } = createOrderActor(given)
    given.buyerName = '？'
    expect(JSON.stringify(actor.getPersistedSnapshot())).not.toContain('山田')
    expect(order()).toStrictEqual(placed)
  })

  const [[placed] = []] = casesIn('screening_preparing')

  it('takes a new order as its input', () => {
    if (placed === undefined) throw new Error('There is no case.')
    const [snapshot] = initialTransition(orderMachine, placed)
    expect(snapshot.context).toStrictEqual(placed)
    expect(snapshot.value).toBe('screening_preparing')
  })

  it('is a TypeError with an order in mid-life, none, or something that is none', () => {
    const [[approved] = []] = casesIn('screening_approved')
    for (const input of [approved, undefined]) {
      const [snapshot] = initialTransition(orderMachine, input)
      expect(snapshot).toMatchObject({ status: 'error', error: expect.any(TypeError) })
    }
    for (const nonsense of [null, {}, 'P1', { ...placed, version: 0 }]) {
      const order = JSON.parse(JSON.stringify(nonsense))
      expect(() => createOrderActor(order)).toThrow(TypeError)
      expect(() => orderSnapshot(order)).toThrow(TypeError)
    }
  })

  it('send on an actor that was stopped is a TypeError, not a silent loss', () => {
    if (placed === undefined) throw new Error('There is no case.')
    const { actor, send } = createOrderActor(placed)
    actor.stop()
    expect(() => send({ type: 'screening.requested', at: '2026-04-01T10:00:00Z' })).toThrow(TypeError)
  })
})

describe('send and order() among subscribers', () => {
  const at = '2026-04-01T10:00:00Z'
  const start = () => {
    const [[placed] = []] = casesIn('screening_preparing')
    if (placed === undefined) throw new Error('There is no case.')
    return createOrderActor({ ...placed, syncTrust: 'linked', openFollowUps: [] })
  }

  it('order() is up to date straight after a send from a subscriber', () => {
    const { actor, send, order } = start()
    const seen: string[] = []
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      send({ type: 'screening.accepted', npTransactionId: '9', at })
      seen.push(order().paymentStatus)
    })
    send({ type: 'screening.requested', at })
    expect(seen).toEqual(['screening_in_progress'])
  })

  it('two sends from a subscriber follow one another, also when the first event came through the actor itself', () => {
    const { actor, send, order } = start()
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      expect(send({ type: 'screening.accepted', npTransactionId: '9', at }).ok).toBe(true)
      expect(send({ type: 'screening.approved', at }).ok).toBe(true)
    })
    actor.send({ type: 'screening.requested', at })
    expect(order().paymentStatus).toBe('screening_approved')
  })

  it('stopped by a subscriber, the actor shows what it came to, and send is a TypeError from then on', () => {
    const { actor, send, order } = start()
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      actor.stop()
      send({ type: 'screening.accepted', npTransactionId: '9', at })
    })
    send({ type: 'screening.requested', at })
    expect(order().paymentStatus).toBe('screening_waiting')
    expect(() => send({ type: 'screening.approved', at })).toThrow(TypeError)
  })
})
