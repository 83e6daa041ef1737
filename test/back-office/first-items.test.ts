import { describe, expect, it } from 'vitest'
import type { TriageItem, Urgency } from '../../src/back-office/index.js'
import { compareItems } from '../../src/back-office/triage/list/compare-items.js'
import { firstItems } from '../../src/back-office/triage/list/first-items.js'
import { anOrder } from '../support/an-order.js'
import { itemOf } from './sorted.js'

const usual = itemOf(anOrder({ in: 'needs_attention' }))
const item = (urgency: Urgency, ageMs: number, orderNumber = 'P1'): TriageItem => ({
  ...usual,
  urgency,
  ageMs,
  orderNumber,
})
const aged = (ageMs: number) => item('normal', ageMs)

/** An item that counts how often somebody looks at its age: what is let go is looked at no more. */
const watched = (ageMs: number) => {
  let looks = 0
  const get = () => {
    looks += 1
    return ageMs
  }
  return { item: Object.defineProperty(aged(0), 'ageMs', { get }), looks: () => looks }
}

describe('the order within a list', () => {
  it.each([
    ['the more urgent before the older', item('critical', 1), item('high', 9)],
    ['the older before the lower order number', item('normal', 9, 'P2'), item('normal', 1, 'P1')],
    ['the lower order number', item('normal', 1, 'P1'), item('normal', 1, 'P2')],
  ])('puts first %s, whichever came first', (_, first, second) => {
    expect(Math.sign(compareItems(first, second))).toBe(-1)
    expect(Math.sign(compareItems(second, first))).toBe(1)
  })

  it('puts no one first where all three are the same', () => {
    expect(compareItems(aged(1), aged(1))).toBe(0)
  })
})

describe('the first items of a list', () => {
  it('take in what comes late and stands before the last of them', () => {
    const { add, sorted } = firstItems(3)
    for (const age of [10, 20, 30, 40, 50, 60, 45]) add(aged(age))
    expect(sorted().map(({ ageMs }) => ageMs)).toStrictEqual([60, 50, 45])
  })

  it('are sorted only once there are twice as many as are kept', () => {
    const { add } = firstItems(2)
    const waiting = [watched(1), watched(2), watched(3)]
    for (const each of waiting) add(each.item)
    expect(waiting.map(({ looks }) => looks())).toStrictEqual([0, 0, 0])
    add(aged(4))
    for (const { looks } of waiting) expect(looks()).toBeGreaterThan(0)
  })

  it('are never more than twice as many: what is then behind is let go', () => {
    const { add, sorted } = firstItems(2)
    const behind = watched(1)
    for (const each of [behind.item, aged(2), aged(3), aged(4)]) add(each)
    const looks = behind.looks()
    sorted()
    expect(behind.looks()).toBe(looks)
  })

  it.each([
    ['stands behind', 2],
    ['is level with', 3],
  ])('leave out at once what %s the last of them', (_, age) => {
    const { add, sorted } = firstItems(2)
    for (const each of [aged(3), aged(4)]) add(each)
    sorted()
    const late = watched(age)
    add(late.item)
    const looks = late.looks()
    expect(sorted()).toHaveLength(2)
    expect(late.looks()).toBe(looks)
  })
})
