import { describe, expect, it } from 'vitest'
import { isSame } from '../../src/shape/is-same.js'
import { type SyncEntry, syncEntryOf } from '../../src/sync/index.js'
import { anOrder } from '../support/an-order.js'

const entry = syncEntryOf(anOrder({ in: 'screening_on_hold' }))
const holding = (codes: readonly string[]): SyncEntry => ({
  ...entry,
  order: { ...entry.order, problem: { stage: 'screening', codes } },
})
const closed = { reason: 'cancelled', at: '2026-04-01T10:00:00+09:00' } as const

describe('READ-20: whether a store has what was put in', () => {
  it('is so in any order of fields, and where one without a value is left out', () => {
    const { together: _, ...sync } = entry.sync
    const shuffled = { sync: Object.fromEntries(Object.entries(entry.sync).reverse()), order: entry.order }
    expect(isSame(entry, JSON.parse(JSON.stringify(shuffled)))).toBe(true)
    expect(isSame({ ...entry, sync: { ...sync, together: undefined } }, { ...entry, sync })).toBe(true)
  })

  it.each([
    ['another code', holding(['RE009']), holding(['RE010'])],
    ['a code more', holding(['RE009']), holding(['RE009', 'RE010'])],
    ['a code less', holding(['RE009', 'RE010']), holding(['RE009'])],
    ['codes in another order', holding(['RE009', 'RE010']), holding(['RE010', 'RE009'])],
    ['another revision', entry, { ...entry, sync: { ...entry.sync, revision: 7 } }],
    ['a problem, and none', holding([]), { ...entry, order: { ...entry.order, problem: null } }],
    ['a list, and what only has its length', [], { length: 0 }],
    ['an end, and none', entry, { ...entry, order: { ...entry.order, closed } }],
  ])('is not with %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(false)
    expect(isSame(other, one)).toBe(false)
  })
})
