import { describe, expect, it } from 'vitest'
import { initialTransition } from 'xstate'
import { createOrderActor, orderMachine, orderSnapshot } from '../../src/machine/index.js'
import { RULES } from '../../src/rules/rules.js'
import { MODEL_STATUSES } from '../model/names.js'
import { anOrder, since } from '../support/an-order.js'

const placed = anOrder({ in: 'screening_preparing' })

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
        for (const rule of rules) expect(RULES).toHaveProperty(rule)
      }
    }
  })
})

describe('starting the machine', () => {
  it('copies the order: nothing else gets into a snapshot, and the caller’s own object can change', () => {
    const given = { ...placed, buyerName: '山田太郎' }
    const { actor, order } = createOrderActor(given)
    given.buyerName = '？'
    expect(JSON.stringify(actor.getPersistedSnapshot())).not.toContain('山田')
    expect(order()).toStrictEqual(placed)
  })

  it('takes a new order as its input, a copy of it', () => {
    const [snapshot] = initialTransition(orderMachine, { ...placed, ...{ buyerName: '山田太郎' } })
    expect(snapshot.context).toStrictEqual(placed)
    expect(snapshot.value).toBe('screening_preparing')
  })

  it.each([
    ['an order in mid-life', anOrder({ in: 'screening_approved' }), /new order; use orderLogic or createOrderActor/],
    [
      'a closed order',
      { ...placed, closed: { reason: 'cancelled', at: since } },
      /new order; use orderLogic or createOrderActor/,
    ],
    ['no input', undefined, /input has to be an order\.$/],
    ['an order that is malformed', { ...placed, version: 0 }, /input has to be an order\.$/],
  ] as const)('is a TypeError with %s, which says so', (_, input, message) => {
    const [snapshot] = initialTransition(orderMachine, input)
    expect(snapshot).toMatchObject({ status: 'error', error: expect.any(TypeError) })
    expect(snapshot.error).toMatchObject({ message: expect.stringMatching(message) })
  })

  it.each([
    [null, 'order'],
    [{}, 'order.orderNumber'],
    ['P1', 'order'],
    [{ ...placed, version: 0 }, 'order.version'],
  ])(
    'is a TypeError for an actor of what is no order, with the first path by which it is none, %#',
    (nonsense, path) => {
      const order = JSON.parse(JSON.stringify(nonsense))
      expect(() => createOrderActor(order)).toThrow(TypeError)
      expect(() => orderSnapshot(order)).toThrow(TypeError)
      expect(() => orderSnapshot(order)).toThrow(`: ${path}. Restore stored orders with restoreOrder.`)
    },
  )
})
