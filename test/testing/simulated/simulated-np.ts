import {
  createNpSimulator,
  type NpSimulator,
  type Scenario,
  type SimulatorFetch,
} from '../../../src/simulator/index.js'
import type { NpDecision, TransportWorld } from '../../../src/testing/index.js'
import { CARRIERS } from '../../../src/vocabulary/carrier.js'
import { isCarrier } from '../../../src/vocabulary/is-carrier.js'
import { type Disturbance, disturb } from './disturb.js'
import { type HandClock, handClock } from './hand-clock.js'
import { answerIn, respond, transactionsIn, type WireTransaction } from './wire.js'

export const NOW = '2026-04-10T12:00:00+09:00'
export const CREDENTIALS = { merchantCode: '8264019375', spCode: 'made-up-SP-4711', terminalId: '7391846205' }

/** The kit's world around the simulator: its books, its operator, and a wire that can be disturbed. */
export interface SimulatedNp {
  readonly np: TransportWorld
  readonly clock: HandClock
  readonly fetch: SimulatorFetch
  readonly basePath: string
}

function scenarioOf(decision: NpDecision): Scenario {
  switch (decision.as) {
    case 'held':
      return { kind: 'hold', reasons: decision.codes }
    case 'rejected':
      return { kind: 'reject', code: decision.codes[0] }
    case 'pending':
      return { kind: 'never_answer' }
    case 'unrecognised':
      return { kind: 'unknown_code' }
    // What is refused never gets as far as the simulator.
    case 'approved':
    case 'refused':
      return { kind: 'approve' }
  }
}

function scenarioSaid(screening: 'in_review' | 'in_error' | undefined): Scenario | null {
  if (screening === undefined) return null
  return screening === 'in_error' ? { kind: 'error' } : { kind: 'unknown_code', code: '50' }
}

/** Makes one; `synchronous` NP answers a registration with its result, `asynchronous` NP when it is asked again. */
export function simulatedNp(mode: 'synchronous' | 'asynchronous'): SimulatedNp {
  const clock = handClock(NOW)
  const decisions = new Map<string, NpDecision>()
  const undecided = new Map<string, NpDecision>()
  const disturbances = new Map<string, Disturbance>()
  const refusals = new Map<string, { readonly codes: readonly string[]; readonly done: boolean }>()
  const unrecognised = new Set<string>()
  const screenings = new Map<string, 'in_review' | 'in_error'>()
  const orders = new Map<string, string>()
  const bodies = new Map<string, WireTransaction>()
  let calls = 0
  let waiting: (() => void)[] = []
  const simulator = createNpSimulator({
    clock,
    credentials: CREDENTIALS,
    scenario: scenarioFor,
    settings: { mode, queueMs: 0, reviewMs: 0, updateIssuesNewId: true },
  })

  const orderOf = ({
    shop_transaction_id,
    np_transaction_id,
    base_np_transaction_id,
  }: Pick<WireTransaction, 'shop_transaction_id' | 'np_transaction_id' | 'base_np_transaction_id'>) =>
    shop_transaction_id ?? orders.get(np_transaction_id ?? base_np_transaction_id ?? '')

  /** What NP makes of an order each time it screens it: what it was told last. */
  function scenarioFor(orderNumber: string): Scenario {
    const live: Scenario = new Proxy<Scenario>(
      { kind: 'approve' },
      {
        get(_, name) {
          const told =
            scenarioSaid(screenings.get(orderNumber)) ?? scenarioOf(decisions.get(orderNumber) ?? { as: 'approved' })
          return name === 'next' ? live : Reflect.get(told, name)
        },
      },
    )
    return live
  }

  /** Decides on what NP has of an order, where it was told to since. */
  function decideOn(orderNumber = '') {
    const decision = undecided.get(orderNumber)
    const known = simulator.books.of(orderNumber).at(-1)
    undecided.delete(orderNumber)
    if (decision === undefined || known === undefined) return
    if (decision.as === 'approved') simulator.operator.decide(known.npTransactionId, 'approved')
    if (decision.as === 'held' || decision.as === 'rejected') {
      simulator.operator.decide(known.npTransactionId, decision.as, decision.codes)
    }
  }

  /** Lets NP do what is asked, but for what it is told to refuse. */
  async function commit(...[target, init]: Parameters<SimulatorFetch>) {
    const told = transactionsIn(init?.body)
    const isRefused = (each: WireTransaction) =>
      each.customer !== undefined && decisions.get(orderOf(each) ?? '')?.as === 'refused'
    const refusalOf = (each: WireTransaction) => {
      const order = orderOf(each) ?? ''
      const decision = decisions.get(order)
      if (isRefused(each)) return { codes: decision?.as === 'refused' ? decision.codes : [], done: false }
      return refusals.get(order) ?? null
    }
    const taken = told.filter((each) => refusalOf(each)?.done !== false)
    const errors = told.flatMap((each) => {
      const refusal = refusalOf(each)
      refusals.delete(orderOf(each) ?? '')
      return refusal === null
        ? []
        : [{ codes: refusal.codes, id: each.np_transaction_id ?? each.shop_transaction_id ?? '' }]
    })
    if (taken.length === 0) return respond(400, JSON.stringify({ errors }))
    // What NP decided is about the next update, where that comes first, and else about what it has.
    for (const each of told)
      if (each.np_transaction_id === undefined || each.customer === undefined) decideOn(orderOf(each))
    const response = await simulator.fetch(target, { ...init, body: JSON.stringify({ transactions: taken }) })
    const answer = await answerIn(response)
    for (const { shop_transaction_id, np_transaction_id } of answer.results ?? []) {
      if (shop_transaction_id === undefined || np_transaction_id === undefined) continue
      orders.set(np_transaction_id, shop_transaction_id)
      const body = taken.find((each) => each.shop_transaction_id === shop_transaction_id)
      if (body !== undefined) bodies.set(shop_transaction_id, { ...bodies.get(shop_transaction_id), ...body })
    }
    const results = answer.results?.map((entry) =>
      entry.payment_status !== undefined && unrecognised.has(orderOf(entry) ?? '')
        ? { ...entry, payment_status: '77' }
        : entry,
    )
    const seen = results === undefined ? answer : { ...answer, results }
    return respond(
      response.status,
      JSON.stringify(errors.length === 0 ? seen : { ...seen, errors: [...(seen.errors ?? []), ...errors] }),
    )
  }

  const fetch: SimulatorFetch = async (target, init = {}) => {
    const told = transactionsIn(init.body)
    const hit = told.map(orderOf).find((order) => order !== undefined && disturbances.has(order))
    const disturbance = hit === undefined ? undefined : disturbances.get(hit)
    for (const each of told) disturbances.delete(orderOf(each) ?? '')
    if (disturbance !== 'offline') {
      calls += 1
      for (const go of waiting) go()
      waiting = []
    }
    if (hit === undefined || disturbance === undefined) return commit(target, init)
    const ids = [hit, ...[...orders].flatMap(([id, order]) => (order === hit ? [id] : []))]
    return disturb(disturbance, { commit: () => commit(target, init), init, ids, clock })
  }

  const np: TransportWorld = {
    ...booksOf(simulator, bodies),
    decides(orderNumber, decision) {
      decisions.set(orderNumber, decision)
      undecided.set(orderNumber, decision)
      screenings.delete(orderNumber)
    },
    disturbs(orderNumber, disturbance) {
      disturbances.set(orderNumber, disturbance)
    },
    pays(orderNumber) {
      const known = simulator.books.of(orderNumber).at(-1)
      if (known !== undefined) simulator.operator.recordPayment(known.npTransactionId, 'paid')
    },
    refuses(orderNumber, codes, done) {
      refusals.set(orderNumber, { codes, done })
    },
    gatewayFails(orderNumber, status) {
      disturbances.set(orderNumber, `gateway_${status}`)
    },
    paymentIs(orderNumber, payment) {
      if (payment === 'unrecognised') unrecognised.add(orderNumber)
      const known = simulator.books.of(orderNumber).at(-1)
      if (known !== undefined) simulator.operator.recordPayment(known.npTransactionId, 'unclear')
    },
    trickles(orderNumber) {
      disturbances.set(orderNumber, 'trickles')
    },
    failsInForm(orderNumber, status) {
      disturbances.set(orderNumber, { status, by: 'np' })
    },
    turnsAway(orderNumber, status) {
      disturbances.set(orderNumber, { status, by: 'proxy' })
    },
    screeningIs(orderNumber, screening) {
      undecided.delete(orderNumber)
      screenings.set(orderNumber, screening)
    },
    namesNobody(orderNumber) {
      disturbances.set(orderNumber, 'names_nobody')
    },
    addresses(orderNumber) {
      const body = bodies.get(orderNumber)
      if (body === undefined) return null
      const { customer, dest_customer } = body
      return { buyer: addressOf(customer), destination: dest_customer === undefined ? null : addressOf(dest_customer) }
    },
    calls: () => calls,
    nextCall: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
      }),
  }
  return { np, clock, fetch, basePath: simulator.basePath }
}

function addressOf({ zip_code, address, tel }: WireTransaction['customer']) {
  return { postcode: zip_code, address, telephone: tel }
}

function booksOf({ books }: NpSimulator, bodies: ReadonlyMap<string, WireTransaction>) {
  const count =
    (of: 'registrations' | 'updates' | 'reports' | 'cancellations' | 'reregistrations') => (order: string) =>
      books.counts(order)[of]
  return {
    registrations: count('registrations'),
    updates: count('updates'),
    reports: count('reports'),
    cancellations: count('cancellations'),
    reregistrations: count('reregistrations'),
    registration(orderNumber: string) {
      const record = books.of(orderNumber).at(-1)
      const body = bodies.get(orderNumber)
      if (record === undefined || body === undefined) return null
      const { npTransactionId, amount, settlementType } = record
      return {
        npTransactionId,
        service: settlementType === '03' ? ('np_atobarai_wiz' as const) : ('np_atobarai' as const),
        orderedOn: body.shop_order_date,
        amount,
        buyer: body.customer.customer_name,
        destination: body.dest_customer?.customer_name ?? null,
        goods: body.goods.map(({ goods_price, quantity }) => ({ price: goods_price, quantity })),
      }
    },
    report(orderNumber: string) {
      const report = books.of(orderNumber).at(-1)?.report ?? null
      if (report === null) return null
      const { carrierCode, slipNumber, billIssuedDate } = report
      const carrier = Object.keys(CARRIERS).find((id) => isCarrier(id) && CARRIERS[id].npCode === carrierCode)
      return { carrier: isCarrier(carrier) ? carrier : null, slipNumber, invoiceDay: billIssuedDate }
    },
  }
}
