import { describe, expect, it } from 'vitest'
import { initialTransition } from 'xstate'
import { createOrderActor, orderMachine, orderSnapshot } from '../../src/machine/index.js'
import { RULE_IDS } from '../../src/rules/rule-id.js'
import { MODEL_STATUSES } from '../model/names.js'
import { anOrder } from '../support/an-order.js'

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
        for (const rule of rules) expect(RULE_IDS).toContain(rule)
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

  it('takes a new order as its input', () => {
    const [snapshot] = initialTransition(orderMachine, placed)
    expect(snapshot.context).toStrictEqual(placed)
    expect(snapshot.value).toBe('screening_preparing')
  })

  it('is a TypeError with an order in mid-life, none, or something that is none', () => {
    const approved = anOrder({ in: 'screening_approved' })
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
})
