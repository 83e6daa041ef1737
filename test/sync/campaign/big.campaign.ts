import { describe, expect, it } from 'vitest'
import { FAULT_KINDS } from '../../../src/simulator/index.js'
import { campaign } from './campaign.js'
import { PLACES } from './mortal.js'
import { shown } from './shown.js'

const SEEDS = (process.env['SEEDS'] ?? '1,2,3').split(',').map(Number)
/**
 * By how many minutes the second driver's clock is ahead, seed by seed: a little, behind by more than a lease, not at
 * all.
 */
const AHEAD = [0, 4, -15]
const ORDERS = Number(process.env['ORDERS'] ?? 10_000)

describe.each(SEEDS)(`the fault campaign over ${ORDERS} orders, seed %i`, (seed) => {
  it('finds nothing', async () => {
    const mode = seed % 2 === 0 ? 'asynchronous' : 'synchronous'
    const start = performance.now()
    const outcome = await campaign({
      seed,
      orders: ORDERS,
      rounds: 700,
      mode,
      aheadMinutes: AHEAD[seed % AHEAD.length] ?? 0,
    })
    console.log(`seed ${seed}, ${mode}, ${((performance.now() - start) / 1_000).toFixed(0)} s\n${shown(outcome)}`)
    const found = Object.entries(outcome.audit).map(([kind, orders]) => [kind, [...orders]])
    expect(Object.fromEntries(found)).toStrictEqual({
      lost: [],
      twice: [],
      approved: [],
      reported: [],
      backwards: [],
      unlisted: [],
    })
    expect([...outcome.faults.keys()].sort(), 'every fault occurred').toStrictEqual([...FAULT_KINDS].sort())
    expect([...outcome.deaths.keys()].sort(), 'drivers died at every await').toStrictEqual([...PLACES].sort())
  })
})
