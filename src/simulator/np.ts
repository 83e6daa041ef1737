import type { Clock } from '../clock/clock.js'
import type { DueQueue } from '../clock/due-queue.js'
import type { Journal } from './journal/journal.js'
import type { Settings } from './options/settings.js'
import type { Random } from './random.js'
import type { Scenario } from './scenario/scenario.js'
import type { Ledger } from './transaction/ledger.js'
import type { PlannedAct } from './transaction/planned-act.js'

/** NP's inside, as every call sees it. */
export interface Np {
  readonly clock: Pick<Clock, 'now'>
  readonly settings: Settings
  readonly scenarioOf: (shopId: string) => Scenario
  readonly ids: Random
  readonly ledger: Ledger
  readonly due: DueQueue<PlannedAct>
  readonly journal: Journal
}
