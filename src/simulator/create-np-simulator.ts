import { createDueQueue } from '../clock/due-queue.js'
import { createBooks } from './books/create-books.js'
import type { NpBooks } from './books/np-books.js'
import { createExchange } from './create-exchange.js'
import { createJournal } from './journal/journal.js'
import type { JournalEntry } from './journal/journal-entry.js'
import type { Np } from './np.js'
import { createOperator } from './operator/create-operator.js'
import type { NpOperator } from './operator/np-operator.js'
import { checkOptions } from './options/check-options.js'
import type { NpSimulatorOptions } from './options/np-simulator-options.js'
import { settingsOf } from './options/settings.js'
import { timeOf } from './options/time-of.js'
import { randomOf } from './random.js'
import { createScenarioReader } from './scenario/create-scenario-reader.js'
import { emptyLedger } from './transaction/ledger.js'
import { letHappen } from './transaction/let-happen.js'
import { createFetch } from './wire/create-fetch.js'
import type { SimulatorFetch } from './wire/simulator-fetch.js'

/**
 * A simulated NP.
 *
 * @category Simulator
 */
export interface NpSimulator {
  /** NP, for any client. */
  readonly fetch: SimulatorFetch
  /** Where NP's calls begin in the path, as the options say. */
  readonly basePath: string
  /** What NP really holds. */
  readonly books: NpBooks
  /** What happens at NP without a call. */
  readonly operator: NpOperator
  /** What happened so far, the newest last: at most `journalSize` entries. */
  journal(): readonly JournalEntry[]
  /** The journal as text, one JSON object a line: the same seed, options and calls make the same bytes. */
  journalText(): string
}

/**
 * Makes an NP in memory, behind NPコネクトプロ's wire format. It is not NP and was never compared with NP's systems: it
 * does what is publicly known, and {@link SIMULATOR_RULES} says how well that is known. What it does depends on its
 * options and the calls alone. A request is done at the moment `fetch` is called; only the answer takes time.
 *
 * @param options - how it is set, with made-up credentials; what makes no sense is a `TypeError`
 *
 * @example
 * ```ts
 * const simulator = createNpSimulator({
 *   clock: createVirtualClock('2026-04-01T10:00:00+09:00'),
 *   credentials: { merchantCode: 'shop', spCode: 'made-up', terminalId: '0000000001' },
 *   scenario: { P1: { kind: 'hold', reasons: ['RE009'] } },
 *   faults: { timeout_after_commit: 0.01 },
 * })
 * await simulator.fetch('http://np.example/v1/authorizations/find', { method: 'POST' }) // status 401
 * ```
 *
 * @category Simulator
 */
export function createNpSimulator(options: NpSimulatorOptions): NpSimulator {
  checkOptions(options)
  const { clock } = options
  const seed = options.seed ?? 1
  const basePath = options.basePath ?? '/v1'
  const np: Np = {
    clock: { now: () => timeOf(clock) },
    settings: settingsOf(options.settings ?? {}),
    scenarioOf: createScenarioReader(options.scenario),
    ids: randomOf(seed, 1),
    ledger: emptyLedger(),
    due: createDueQueue(),
    journal: createJournal(options.journalSize ?? 100_000),
  }
  const journal = () => {
    letHappen(np, np.clock.now())
    return np.journal
  }
  return {
    fetch: createFetch(createExchange(np, { ...options, seed, basePath }), options),
    basePath,
    books: createBooks(np),
    operator: createOperator(np),
    journal: () => journal().entries(),
    journalText: () => journal().text(),
  }
}
