import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventFor } from '../arbitraries/events.js'
import { histories } from '../arbitraries/histories.js'
import { orderIn } from '../arbitraries/orders.js'
import { ALL_CELLS, UNREACHABLE } from './all-cells.js'
import { TABLE } from './cells/index.js'
import { CONDITIONS } from './conditions.js'
import { AMBIGUOUS_TEXTS, MAIL_TEXTS, MISSING_CARRIERS, SUPPORTED_TEXTS, UNSUPPORTED_TEXTS } from './corpus-carriers.js'
import { MALFORMED_SLIPS, MISSING_SLIPS, READABLE_SLIPS } from './corpus-slips.js'
import { EFFECTS } from './effects.js'
import { modelDecide } from './model-decide.js'
import { EVENT_TYPES, MODEL_STATUSES } from './names.js'

const SEED = 20260401

const RULE = /^(FLOW-0[1-7]|CORR-0[1-7]|SHIP-(0[1-9]|1[01])|PAY-0[1-6]|CANC-01|SYNC-0[1-3]|READ-(0[1-9]|1\d|2[0-6]))$/

describe('the reference model', () => {
  it('has a cell for each of the ten statuses and closed × the twenty events', () => {
    expect(MODEL_STATUSES).toHaveLength(11)
    expect(EVENT_TYPES).toHaveLength(20)
    for (const status of MODEL_STATUSES) {
      expect(Object.keys(TABLE[status]).sort()).toEqual([...EVENT_TYPES].sort())
    }
  })

  it('ends every cell with a row that always applies, and names no row twice', () => {
    for (const status of MODEL_STATUSES) {
      for (const event of EVENT_TYPES) {
        const names = TABLE[status][event].map(({ when }) => when)
        expect(names.at(-1), `${status} × ${event}`).toBe('otherwise')
        expect(new Set(names).size, `${status} × ${event}`).toBe(names.length)
      }
    }
  })

  it('cites rules that exist, at least one per row', () => {
    for (const { name, row } of ALL_CELLS) {
      expect(row.so.rules.length, name).toBeGreaterThan(0)
      for (const rule of row.so.rules) expect(rule, name).toMatch(RULE)
    }
  })

  it('uses every condition and effect it defines, and gives a reason for every row that nothing selects', () => {
    const effects = ALL_CELLS.flatMap(({ row }) => (row.so.does === 'accept' ? row.so.effects : []))
    expect(new Set(effects)).toEqual(new Set(Object.keys(EFFECTS)))
    expect(new Set(ALL_CELLS.map(({ row }) => row.when))).toEqual(new Set(Object.keys(CONDITIONS)))
    const names = ALL_CELLS.map(({ name }) => name)
    for (const name of UNREACHABLE.keys()) expect(names).toContain(name)
  })

  it('classes no text of the corpus twice', () => {
    const carriers = [
      ...Object.values(SUPPORTED_TEXTS).flat(),
      ...MAIL_TEXTS,
      ...AMBIGUOUS_TEXTS,
      ...UNSUPPORTED_TEXTS,
      ...MISSING_CARRIERS,
    ]
    expect(new Set(carriers).size).toBe(carriers.length)
    const slips = [...READABLE_SLIPS.map(([text]) => text), ...MISSING_SLIPS, ...MALFORMED_SLIPS]
    expect(new Set(slips).size).toBe(slips.length)
  })

  it('says that something changed exactly when the order differs by more than its version', () => {
    for (const status of MODEL_STATUSES) {
      const pairs = orderIn(status).chain((order) => fc.tuple(fc.constant(order), eventFor(order)))
      fc.assert(
        fc.property(pairs, ([order, event]) => {
          const before = JSON.stringify(order)
          const outcome = modelDecide(order, event)
          expect(JSON.stringify(order), 'the order given is left as it was').toBe(before)
          if (!outcome.ok) return
          if (!outcome.changed) {
            expect(outcome.order).toBe(order)
            return
          }
          expect(outcome.order.version).toBe(order.version + 1)
          if (outcome.warnings.includes('READ-13')) return
          expect({ ...outcome.order, version: order.version }, outcome.cell).not.toEqual(order)
        }),
        { seed: SEED, numRuns: 300 },
      )
    }
  })

  it('holds READ-17 and never settles what was not open, whatever happens', () => {
    fc.assert(
      fc.property(histories(), ({ start, events }) => {
        let order = start
        for (const event of events) {
          const outcome = modelDecide(order, event)
          if (!outcome.ok) continue
          for (const kind of outcome.settled) expect(order.openFollowUps).toContain(kind)
          for (const kind of outcome.opened) expect(order.openFollowUps).not.toContain(kind)
          order = outcome.order
          expect(new Set(order.openFollowUps).size).toBe(order.openFollowUps.length)
          const may = ['needs_attention', 'screening_on_hold', 'screening_rejected'].includes(order.paymentStatus)
          if (!may) expect(order.problem).toBeNull()
        }
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('carries random histories far: every status, closed orders and final reports among them', () => {
    const reached = new Map<string, number>()
    for (const { start, events } of fc.sample(histories(), { seed: SEED, numRuns: 600 })) {
      let order = start
      for (const event of events) {
        const outcome = modelDecide(order, event)
        if (outcome.ok) order = outcome.order
        const status = order.closed === null ? order.paymentStatus : 'closed'
        reached.set(status, (reached.get(status) ?? 0) + 1)
      }
    }
    for (const status of MODEL_STATUSES) expect(reached.get(status) ?? 0, status).toBeGreaterThan(100)
  })
})
