import { describe, expect, it } from 'vitest'
import {
  DEFAULT_LIMITS,
  planSync,
  type SomeSyncSchedule,
  type SyncDriverOptions,
  syncEntryOf,
  WATCHED_STATUSES,
} from '../../src/sync/index.js'
import type { NpTransport } from '../../src/transport/index.js'
import { anOrder, since } from '../support/an-order.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'
import { aShop } from './support/a-shop.js'

const ofDriver: NullsOf<SyncDriverOptions> = {
  schedule: null,
  signal: null,
  onProgress: null,
  onThrown: null,
  limits: null,
}
const ofSchedule: NullsOf<SomeSyncSchedule> = {
  leaseMs: null,
  lookEveryMs: null,
  whileClosed: null,
  afterUpdateMs: null,
  statuses: null,
}
const ofPace = { firstMs: null, factor: null, mostMs: null }
const SCHEDULES: readonly (SomeSyncSchedule | null | undefined)[] = [
  undefined,
  null,
  ...absencesOf(ofSchedule),
  { whileClosed: ofPace },
  ...WATCHED_STATUSES.flatMap((status) => [
    { statuses: { [status]: null } },
    { statuses: { [status]: { ...ofPace, stalledAfterMs: null } } },
  ]),
]

/** What a tick says, what it leaves, and what the transport was given as a signal. */
async function ticked(told: Partial<SyncDriverOptions>) {
  const shop = await aShop(...['P1', 'P2'].map((orderNumber) => anOrder({ in: 'screening_preparing', orderNumber })))
  const signals: unknown[] = []
  const transport: NpTransport = {
    ...shop.np.transport,
    requestScreening: (requests, signal) => {
      signals.push(signal)
      return shop.np.transport.requestScreening(requests, signal)
    },
  }
  const report = await shop.driver({ transport, ...told }).tick()
  return { report, signals, entries: await Promise.all(['P1', 'P2'].map(shop.entry)) }
}

describe('READ-24: left out, undefined and null are the same', () => {
  it('of each option of a driver', async () => {
    const asked = await ticked({})
    expect(asked).toMatchObject({ report: { counts: { approved: 2 } }, signals: [undefined, undefined] })
    for (const absent of absencesOf(ofDriver)) expect(await ticked(absent), JSON.stringify(absent)).toStrictEqual(asked)
  })

  it('of each limit', async () => {
    const asked = await ticked({})
    const limits = Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, null]))
    for (const absent of absencesOf(limits)) expect(await ticked({ limits: absent })).toStrictEqual(asked)
  })

  it('of each part of a schedule, of a driver and of a plan', async () => {
    const asked = await ticked({})
    const now = Date.parse(since)
    const entries = WATCHED_STATUSES.map((status) => syncEntryOf(anOrder({ in: status })))
    const planned = planSync(entries, now + 24 * 3_600_000)
    expect(planned.stalled).not.toStrictEqual([])
    for (const schedule of SCHEDULES) {
      expect(await ticked({ schedule }), JSON.stringify(schedule)).toStrictEqual(asked)
      expect(planSync(entries, now + 24 * 3_600_000, schedule), JSON.stringify(schedule)).toStrictEqual(planned)
    }
  })

  it('of the callback of run', async () => {
    const shop = await aShop(anOrder({ in: 'screening_preparing', orderNumber: 'P1' }))
    const stop = new AbortController()
    const driver = shop.driver({ signal: stop.signal, onProgress: () => stop.abort() })
    await expect(driver.run(null)).resolves.toBeUndefined()
    expect((await shop.order('P1')).paymentStatus).toBe('screening_approved')
  })
})
