import { createVirtualClock } from '../../../src/clock/virtual-clock.js'
import { Ok, type OrderDraft, placeOrder } from '../../../src/index.js'
import { createNpConnectPro, type FetchLike } from '../../../src/np-connect-pro/index.js'
import { createNpSimulator, FAULT_KINDS, type Scenario } from '../../../src/simulator/index.js'
import { randomOf } from '../../../src/simulator/random.js'
import {
  createMemoryStore,
  createSyncDriver,
  DEFAULT_SCHEDULE,
  recordEvent,
  type SyncDriver,
  type SyncDriverOptions,
  type SyncReport,
  syncEntryOf,
} from '../../../src/sync/index.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../../support/a-draft.js'
import { DETAILS } from '../../transport/some-details.js'
import { type Audit, audit } from './audit.js'
import { belated } from './belated.js'
import { flaky } from './flaky.js'
import { lagging } from './lagging.js'
import { mortal, PLACES, type Place } from './mortal.js'
import { observed } from './observed-store.js'
import { act, liveOf, lookUp } from './person.js'
import { shuffled } from './shuffled.js'

/** How a campaign is fought. */
export interface CampaignPlan {
  readonly seed: number
  readonly orders: number
  /** How many rounds of two ticks and a person's acts, before the weather clears. */
  readonly rounds: number
  readonly mode: 'synchronous' | 'asynchronous'
  /**
   * By how many minutes the clock of the second driver is ahead of NP's, the first driver's and the person's; behind,
   * below 0.
   */
  readonly aheadMinutes?: number
}

/** What came of it, counted. */
export interface CampaignOutcome {
  readonly audit: Audit
  readonly deaths: ReadonlyMap<Place, number>
  readonly faults: ReadonlyMap<string, number>
  readonly acts: number
  readonly registrations: number
  readonly reports: number
  readonly calls: number
  readonly waiting: number
  readonly last: SyncReport
}

const MINUTE = 60_000
const CREDENTIALS = { merchantCode: 'made-up-shop', spCode: 'made-up-code', terminalId: '0000000001' }

/** For how many minutes a driver keeps what it claimed, seed by seed. */
const LEASES = [7, 30, 12] as const

/** How NP treats an order: half of all something else than an approval. */
function scenarioOf(orderNumber: string, seed: number): Scenario {
  const random = randomOf(seed, 1_000 + Number(orderNumber.slice(1)))
  const kinds: readonly Scenario[] = [
    { kind: 'hold', reasons: ['RE009'] },
    { kind: 'hold', reasons: ['RE014'], next: { kind: 'reject' } },
    { kind: 'reject' },
    { kind: 'wait', afterMs: 30 * MINUTE },
    { kind: 'wait', afterMs: 30 * MINUTE, next: { kind: 'reject' } },
    { kind: 'pay', afterMs: 60 * MINUTE },
    { kind: 'unknown_code' },
    { kind: 'error' },
    { kind: 'never_answer' },
    { kind: 'expire', afterMs: 600 * MINUTE },
  ]
  return kinds[random.below(20)] ?? { kind: 'approve' }
}

/**
 * Two drivers on one store, in front of a simulated NP with every fault, killed and started again at any of their
 * awaits, with a person acting in between; then fair weather until nothing moves any more, and the audit.
 */
export async function campaign({
  seed,
  orders,
  rounds,
  mode,
  aheadMinutes = 0,
}: CampaignPlan): Promise<CampaignOutcome> {
  const clock = createVirtualClock('2026-04-01T10:00:00+09:00')
  const chance = randomOf(seed, 7)
  const tardy = randomOf(seed, 9)
  const numbers = Array.from({ length: orders }, (_, n) => `P${String(n).padStart(6, '0')}`)
  let stormy = true
  const faults = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, RATES[kind] ?? 0.02]))
  const np = createNpSimulator({
    clock,
    credentials: CREDENTIALS,
    seed,
    scenario: (orderNumber) => scenarioOf(orderNumber, seed),
    faults: () => (stormy ? faults : {}),
    journalSize: 10_000_000,
    // A second registration is taken, so that the books show it.
    settings: { mode, buyerLimitYen: 'any', doubleRegistrationDays: 'never', updateIssuesNewId: seed % 2 === 0 },
  })
  const shopIds = new Map<string, string>()
  const fetch: FetchLike = (url, request) => {
    // An update may change an id, and the journal then speaks of one that the books no longer have.
    for (const [id] of request.body.matchAll(/SIM[0-9A-Z]{8}/g)) {
      const record = np.books.find(id)
      if (record !== null) shopIds.set(id, record.shopTransactionId)
    }
    return np.fetch(url, request)
  }
  const connect = createNpConnectPro({ ...CREDENTIALS, baseUrl: 'https://np.example/v1', fetch, clock })
  const { transport, isOld } = lagging(connect, np.books, clock)
  const memory = createMemoryStore()
  for (const orderNumber of numbers) await memory.save(syncEntryOf(placed(orderNumber)), null)
  const slipsOf = (orderNumber: string) => np.books.of(orderNumber).flatMap(({ report }) => report?.slipNumber ?? [])
  const { seenBy, findings } = observed(memory, { isOld, slipsOf })
  const people = seenBy('person')

  const options: SyncDriverOptions = {
    store: flaky(seenBy('driver'), () => stormy && chance.below(1_000) === 0),
    transport: shuffled(
      belated(transport, () => stormy && tardy.below(4) === 0),
      randomOf(seed, 8),
    ),
    details: async () => {
      const mishap = stormy ? chance.below(200) : null
      if (mishap === 0) throw new Error('no details')
      if (mishap === 1) return new Promise(() => {})
      if (mishap === 2) await clock.wait(MINUTE)
      return Ok(DETAILS)
    },
    clock,
    schedule: {
      ...DEFAULT_SCHEDULE,
      // Never as long as what is waited after an update, so that the one isn't taken for the other.
      leaseMs: (LEASES[seed % LEASES.length] ?? 7) * MINUTE,
      // As the guide has it where clocks may differ by as much.
      afterUpdateMs: (10 + Math.abs(aheadMinutes)) * MINUTE,
    },
    limits: {
      pageSize: 50,
      screeningBatch: mode === 'asynchronous' ? 3 : 1,
      pollBatch: 20,
      reportBatch: 20,
      listAtMost: orders,
    },
  }
  const deaths = new Map<Place, number>()
  const offBy = (minutes: number) => ({ ...clock, now: () => clock.now() + minutes * MINUTE })
  const start = (which = 0): { driver: SyncDriver; died: Promise<'died'> } => {
    const fatal = PLACES[chance.below(PLACES.length)]
    let left = chance.below(6)
    const own = { ...options, clock: offBy(which * aheadMinutes) }
    const { options: surroundings, died } = mortal(own, (place) => {
      if (!stormy || place !== fatal || left-- > 0) return false
      deaths.set(place, (deaths.get(place) ?? 0) + 1)
      return true
    })
    return { driver: createSyncDriver(surroundings), died }
  }

  let acts = 0
  const record = async (orderNumber: string, event: ReturnType<typeof act>) => {
    if (event === null) return
    acts += 1
    await recordEvent(people, orderNumber, event)
  }
  const at = () => new Date(clock.now()).toISOString()
  /** NP sometimes decides after all on what it held (READ-15), and the shop may correct it before it hears of that. */
  const decideAfterAll = (orderNumber: string) => {
    const live = liveOf(np.books.of(orderNumber))
    if (live?.result === '10' && chance.below(3) === 0) np.operator.decide(live.npTransactionId, 'approved')
  }
  const person = async (share: number) => {
    for (let n = 0; n < orders * share; n += 1) {
      const orderNumber = numbers[chance.below(orders)] ?? ''
      decideAfterAll(orderNumber)
      const entry = await memory.load(orderNumber)
      if (entry !== null) await record(orderNumber, act(entry.order, at(), np.books.of(orderNumber), chance))
      if (n % 10 === 0) await clock.wait(chance.below(3_000))
    }
  }
  const attend = async (report: SyncReport) => {
    for (const item of report.attention) {
      const { orderNumber } = item
      if (chance.below(3) > 0) await record(orderNumber, lookUp(item, at(), np.books.of(orderNumber)))
    }
  }

  const drivers = [start(0), start(1)]
  for (let round = 0; round < rounds; round += 1) {
    const ticks = drivers.map(async ({ driver, died }, index) => {
      const ended = await Promise.race([driver.tick(), died])
      if (ended === 'died') drivers[index] = start(index)
      else await attend(ended)
    })
    await Promise.all([...ticks, person(0.1)])
    clock.advance(chance.below(4) * MINUTE)
  }

  stormy = false
  const { driver } = start()
  let last = await driver.tick()
  for (let hour = 0; hour < 60; hour += 1) {
    clock.advance((hour < 20 ? 11 : 60) * MINUTE)
    last = await driver.tick()
  }
  const books = np.books.all()
  const entries = new Map([...memory.entries()].map((entry) => [entry.order.orderNumber, entry]))
  return {
    audit: audit(numbers, entries, np, last, findings, shopIds),
    deaths,
    faults: faultsIn(np.journal()),
    acts,
    registrations: books.length,
    reports: books.filter(({ report }) => report !== null).length,
    calls: np.journal().length,
    waiting: last.attention.length,
    last,
  }
}

/** Faults that end a tick are rarer, or nothing would ever be got through. */
const RATES: Partial<Record<string, number>> = { maintenance: 0.01, connection_refused: 0.01 }

function placed(orderNumber: string) {
  const wiz = Number(orderNumber.slice(1)) % 5 === 0
  const draft: OrderDraft = { ...LINKED_DRAFT, orderNumber, service: wiz ? 'np_atobarai_wiz' : 'np_atobarai' }
  const order = placeOrder(draft, LINKED_SHOP)
  if (!order.ok) throw new Error(order.val.code)
  return order.val
}

function faultsIn(journal: readonly { readonly fault: string | null }[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const { fault } of journal) if (fault !== null) counted.set(fault, (counted.get(fault) ?? 0) + 1)
  return counted
}
