import { describe, expect, it } from 'vitest'
import { WATCHED_STATUSES } from '../../src/status/watched-status.js'
import { heldSchedule } from '../../src/sync/schedule/held-schedule.js'
import { DEFAULT_SCHEDULE } from '../../src/sync/schedule/schedule.js'
import type { SomeSyncSchedule } from '../../src/sync/schedule/some-sync-schedule.js'

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

  it('has the default in the place of what is left out, undefined or null (READ-24)', () => {
    expect(heldSchedule()).toStrictEqual(DEFAULT_SCHEDULE)
    expect(heldSchedule({ leaseMs: undefined, whileClosed: {}, statuses: undefined })).toStrictEqual(DEFAULT_SCHEDULE)
    const { screening_waiting, screening_on_hold, ...others } = DEFAULT_SCHEDULE.statuses
    const told: SomeSyncSchedule = {
      leaseMs: 5,
      afterUpdateMs: null,
      whileClosed: { mostMs: 7, factor: null },
      statuses: { screening_waiting: { stalledAfterMs: 'never' }, screening_on_hold: { firstMs: 3 } },
    }
    expect(heldSchedule(told)).toStrictEqual({
      ...DEFAULT_SCHEDULE,
      leaseMs: 5,
      whileClosed: { ...DEFAULT_SCHEDULE.whileClosed, mostMs: 7 },
      statuses: {
        ...others,
        screening_waiting: { ...screening_waiting, stalledAfterMs: 'never' },
        screening_on_hold: { ...screening_on_hold, firstMs: 3 },
      },
    })
  })

  it('has a longest wait that is left out at least as long as the first that is told', () => {
    const told = { firstMs: 24 * 3_600_000 }
    const { whileClosed, statuses } = heldSchedule({ whileClosed: told, statuses: { screening_in_progress: told } })
    expect([whileClosed.mostMs, statuses.screening_in_progress.mostMs]).toEqual([told.firstMs, told.firstMs])
    expect(heldSchedule({ whileClosed: { ...told, mostMs: 5 } }).whileClosed).toMatchObject({ mostMs: 5 })
  })
})
