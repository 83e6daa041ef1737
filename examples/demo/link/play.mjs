import { LINK_EVENT_TYPES, Ok } from 'makeshop-np-atobarai'
import { createNpConnectPro } from 'makeshop-np-atobarai/np-connect-pro'
import { createNpSimulator, createVirtualClock, FAULT_KINDS } from 'makeshop-np-atobarai/simulator'
import { createMemoryStore, createSyncDriver, recordEvent, syncEntryOf } from 'makeshop-np-atobarai/sync'
import { detailsOf } from './details-of.mjs'
import { observed } from './observed.mjs'
import { scenarioOf } from './scenario-of.mjs'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
/** So long after an order waits for a person, that person looks it up in NP's console. */
const LOOKED_UP_AFTER = 30 * MINUTE
const CREDENTIALS = { merchantCode: 'example-shop', spCode: 'made-up', terminalId: '0000000001' }

/**
 * @typedef {{ order: import('makeshop-np-atobarai').Order, happenings: readonly
 * import('../read-events.mjs').Happening[] }} Placed
 * @typedef {{ at: string, kind: 'unknown', unknown: import('makeshop-np-atobarai/sync').UnknownItem }
 *   | { at: string, kind: 'person', npTransactionId: string | null }
 *   | { at: string, kind: 'refused', label: Record<'ja' | 'en', string>, refusal:
 *   import('makeshop-np-atobarai').Refusal }} Note
 */

/**
 * Plays all orders through driver, HTTP transport and simulated NP, in simulated time: each order comes in and each act
 * of a person is done when the examples say so, and the driver does the rest.
 *
 * @param {readonly Placed[]} placed
 * @param {{ seed: number, faults: number, onProgress: (done: number) => void }} told
 */
export async function play(placed, { seed, faults, onProgress }) {
  const acts = timelineOf(placed)
  const clock = createVirtualClock(acts[0]?.at ?? Date.parse('2026-04-01T00:00:00Z'))
  const byNumber = new Map(placed.map((each) => [each.order.orderNumber, each]))
  const rate = faults / 100 / FAULT_KINDS.length
  const np = createNpSimulator({
    clock,
    credentials: CREDENTIALS,
    seed,
    scenario: (orderNumber) => scenarioOf(byNumber.get(orderNumber)?.happenings ?? []),
    faults: Object.fromEntries(FAULT_KINDS.map((kind) => [kind, rate])),
    settings: { mode: 'asynchronous', buyerLimitYen: 'any', doubleRegistrationDays: 'never' },
  })
  const { store, paths } = observed(createMemoryStore())
  const driver = createSyncDriver({
    store,
    transport: createNpConnectPro({ ...CREDENTIALS, baseUrl: 'https://np.example/v1', fetch: np.fetch, clock }),
    details: async (orderNumber) => Ok(detailsOf(byNumber.get(orderNumber)?.order.statusSince ?? '')),
    clock,
  })
  /** @type {Map<string, Note[]>} */
  const notes = new Map(placed.map(({ order }) => [order.orderNumber, []]))
  const waitingSince = new Map()
  /** Whose status a person set, whatever NP has. */
  const setByPerson = new Set()
  const outcomes = {}
  let [ticks, last] = [0, null]
  const now = () => new Date(clock.now()).toISOString()

  async function tick() {
    last = await driver.tick()
    ticks += 1
    for (const [outcome, count] of Object.entries(last.counts)) outcomes[outcome] = (outcomes[outcome] ?? 0) + count
    for (const unknown of last.unknown) {
      if (unknown.asked !== 'screening_result')
        notes.get(unknown.orderNumber)?.push({ at: now(), kind: 'unknown', unknown })
    }
    for (const { orderNumber, reason } of last.attention) if (reason === 'screening_unknown') await lookUp(orderNumber)
  }

  async function lookUp(orderNumber) {
    const since = waitingSince.get(orderNumber) ?? clock.now()
    waitingSince.set(orderNumber, since)
    if (clock.now() - since < LOOKED_UP_AFTER) return
    const record = np.books.of(orderNumber).at(-1)
    const claimedAt = (await store.load(orderNumber))?.order.statusSince ?? ''
    // What NP screened before the request was claimed is what was there before it.
    const isNew = record !== undefined && Date.parse(record.screenedAt) >= Date.parse(claimedAt)
    const npTransactionId = isNew ? record.npTransactionId : null
    const at = now()
    const found = npTransactionId === null ? ABSENT : { type: 'screening.accepted', npTransactionId }
    await recordEvent(store, orderNumber, { ...found, at })
    notes.get(orderNumber)?.push({ at, kind: 'person', npTransactionId })
    waitingSince.delete(orderNumber)
  }

  async function playUntil(time) {
    while (clock.now() < time) {
      await tick()
      const next = Math.max(clock.now() + MINUTE, Math.min(last.wakeAtMs ?? time, time, clock.now() + LOOKED_UP_AFTER))
      clock.advance(Math.max(0, Math.min(next, time) - clock.now()))
    }
  }

  for (const [done, { at, order, happening }] of acts.entries()) {
    await playUntil(at)
    if (happening === undefined) await store.save(syncEntryOf(order), null)
    else {
      const recorded = await recordEvent(store, order.orderNumber, happening.event)
      if (recorded.ok && SETS_STATUS.includes(happening.event.type)) setByPerson.add(order.orderNumber)
      if (!recorded.ok && recorded.val.code === 'refused') {
        const { refusal } = recorded.val
        notes.get(order.orderNumber)?.push({ at: happening.event.at, kind: 'refused', label: happening.label, refusal })
      }
    }
    onProgress(done + 1)
  }
  await playUntil(clock.now() + 2 * DAY)
  const entries = new Map()
  for (const { order } of placed) entries.set(order.orderNumber, await store.load(order.orderNumber))
  return { np, entries, paths, notes, setByPerson, outcomes, ticks, last, acts: acts.length }
}

const SETS_STATUS = ['status.overridden', 'sync.confirmed']
const ABSENT = { type: 'screening.failed', codes: [] }

/** Orders as they come in and what people do to them, by time. What NP says in the examples, NP says itself here. */
export function timelineOf(placed) {
  return placed
    .flatMap(({ order, happenings }) => [
      { at: Date.parse(order.statusSince), order },
      ...happenings
        .filter(({ event }) => !LINK_EVENT_TYPES.includes(event.type))
        .map((happening) => ({ at: Date.parse(happening.event.at), order, happening })),
    ])
    .sort((one, other) => one.at - other.at)
}
