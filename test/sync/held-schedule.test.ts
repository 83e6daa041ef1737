import { describe, expect, it } from 'vitest'
import { WATCHED_STATUSES } from '../../src/status/watched-status.js'
import { heldSchedule } from '../../src/sync/schedule/held-schedule.js'
import { DEFAULT_SCHEDULE, type SyncSchedule } from '../../src/sync/schedule/schedule.js'

const heldOf = (given: unknown) => heldSchedule(given as SyncSchedule)

describe('a copy of a schedule', () => {
  it('says when the driver does what', () => {
    expect(heldSchedule(DEFAULT_SCHEDULE)).toStrictEqual(DEFAULT_SCHEDULE)
  })

  it('stays as it was when whoever gave it goes on with it', () => {
    const given = structuredClone(DEFAULT_SCHEDULE)
    const held = heldSchedule(given)
    Object.assign(given.whileClosed, { firstMs: 1, factor: 1, mostMs: 1 })
    for (const status of WATCHED_STATUSES) Object.assign(given.statuses[status], { firstMs: 1, stalledAfterMs: 1 })
    Object.assign(given, { leaseMs: 1, lookEveryMs: 1, afterUpdateMs: 1, whileClosed: null, statuses: null })
    expect(held).toStrictEqual(DEFAULT_SCHEDULE)
  })

  it('has no field that a schedule hasn’t', () => {
    expect(heldOf({ ...DEFAULT_SCHEDULE, retries: 3 })).toStrictEqual(DEFAULT_SCHEDULE)
  })

  it.each([[undefined], [null]])('lacks what is missing, so that it can be named: %s', (missing) => {
    const held = heldOf({ whileClosed: missing, statuses: missing })
    expect(held.whileClosed).toStrictEqual({})
    expect(held.statuses).toStrictEqual(Object.fromEntries(WATCHED_STATUSES.map((status) => [status, {}])))
    const { screening_on_hold: lacking, ...others } = DEFAULT_SCHEDULE.statuses
    const statuses = { ...others, screening_on_hold: missing }
    expect(heldOf({ ...DEFAULT_SCHEDULE, statuses }).statuses).toStrictEqual({ ...others, screening_on_hold: {} })
  })
})
