import { describe, expect, it } from 'vitest'
import { createDueQueue } from '../../src/clock/due-queue.js'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { cancel } from '../../src/simulator/call/cancel.js'
import { register } from '../../src/simulator/call/register.js'
import { update } from '../../src/simulator/call/update.js'
import { createJournal } from '../../src/simulator/journal/journal.js'
import type { Np } from '../../src/simulator/np.js'
import type { SomeNpSettings } from '../../src/simulator/options/np-simulator-options.js'
import { settingsOf } from '../../src/simulator/options/settings.js'
import { randomOf } from '../../src/simulator/random.js'
import { createScenarioReader } from '../../src/simulator/scenario/create-scenario-reader.js'
import { emptyLedger } from '../../src/simulator/transaction/ledger.js'
import type { PlannedAct } from '../../src/simulator/transaction/planned-act.js'
import { anNp, aRegistration } from './an-np.js'

const NOW = Date.parse('2026-04-01T10:00:00+09:00')
const DAY = 86_400_000

/** NP's inside, to look at what it looks at. */
function inside(settings: SomeNpSettings = {}): Np {
  return {
    clock: createVirtualClock(NOW),
    settings: settingsOf(settings),
    scenarioOf: createScenarioReader(undefined),
    ids: randomOf(1, 1),
    ledger: emptyLedger(),
    due: createDueQueue<PlannedAct>(),
    journal: createJournal(0),
  }
}

/** Registers the id for a total, and says the NP取引ID, or NP's codes. */
function registered(np: Np, amount: number, now = NOW): string | readonly string[] {
  const answer = register(np, aRegistration({ billed_amount: amount }), now)
  return 'result' in answer ? String(answer.result['np_transaction_id']) : answer
}

/** How often a transaction is asked for its amount from now on. */
function askedForAmount(np: Np, npId: unknown): () => number {
  const transaction = np.ledger.byNpId.get(String(npId))
  if (transaction === undefined) throw new Error('There is no such transaction.')
  let asked = 0
  const { amount } = transaction
  Object.defineProperty(transaction, 'amount', {
    get() {
      asked += 1
      return amount
    },
  })
  return () => asked
}

const within = { goodsToleranceYen: 1_000_000 }

describe('an id that is registered again and again', () => {
  it('is compared with none of its transactions of other totals', () => {
    const np = inside(within)
    const asked = askedForAmount(np, registered(np, 5500))
    registered(np, 5501)
    expect(asked()).toBe(0)
  })

  it('is compared once with what is over', () => {
    const np = inside(within)
    const first = registered(np, 5500)
    cancel(np, { np_transaction_id: first }, NOW)
    const asked = askedForAmount(np, first)
    const second = registered(np, 5500)
    const before = asked()
    cancel(np, { np_transaction_id: second }, NOW)
    expect(registered(np, 5500)).toMatch(/^SIM/)
    expect(asked()).toBe(before)
  })

  it('is compared once with what is past the period', () => {
    const np = inside({ ...within, doubleRegistrationCountsEnded: true })
    const asked = askedForAmount(np, registered(np, 5500))
    registered(np, 5500, NOW + 32 * DAY)
    const before = asked()
    expect(registered(np, 5500, NOW + 64 * DAY)).toMatch(/^SIM/)
    expect(asked()).toBe(before)
  })
})

describe('a registration of an id and a total', () => {
  const again = (amount: number) => aRegistration({ billed_amount: amount })
  const options = { settings: within }

  it('isn’t taken again, whatever else of the id was taken or ended since', async () => {
    const np = anNp(options)
    await np.registered('P1')
    await np.call('cancel', { np_transaction_id: await np.registered('P1', { billed_amount: 5501 }) })
    expect((await np.call('register', again(5500))).status).toBe(400)
    expect((await np.call('register', again(5501))).status).toBe(200)
    expect((await np.call('register', again(5501))).status).toBe(400)
  })

  it('isn’t taken for what an update made of the total, and is for what it was', async () => {
    const np = anNp(options)
    const id = await np.registered('P1')
    await np.call('update', { np_transaction_id: id, billed_amount: 5501 })
    expect((await np.call('register', again(5501))).status).toBe(400)
    expect((await np.call('register', again(5500))).status).toBe(200)
    np.operator.edit(id, { amount: 5502 })
    expect((await np.call('register', again(5501))).status).toBe(200)
    expect((await np.call('register', again(5502))).status).toBe(400)
  })

  it('isn’t taken once NP’s examiner approved after all what was rejected', async () => {
    const np = anNp({ ...options, scenario: { P1: { kind: 'reject' } } })
    const id = await np.registered('P1')
    await np.registered('P1')
    np.operator.decide(id, 'approved')
    expect((await np.call('register', again(5500))).status).toBe(400)
  })
})

describe('a transaction that is updated again and again before its screening', () => {
  it('has one screening planned', () => {
    const np = inside({ ...within, mode: 'asynchronous' })
    const id = registered(np, 5500)
    for (let amount = 5501; amount < 5510; amount += 1) {
      update(np, { np_transaction_id: id, billed_amount: amount }, NOW)
    }
    let planned = 0
    while (np.due.takeUntil(Number.POSITIVE_INFINITY) !== null) planned += 1
    expect(planned).toBe(1)
  })
})
