/**
 * **This is not NP.** A simulator of NPコネクトプロ in memory, for tests and trials. It was never compared with NP's
 * systems: it does what is publicly known of them, and `SIMULATOR_RULES` says how well that is known. Give it made-up
 * credentials. It needs nothing at run time.
 *
 * @module makeshop-np-atobarai/simulator
 * @packageDocumentation
 */

export type { CallSignal } from '../clock/call-signal.js'
export type { Clock } from '../clock/clock.js'
export { systemClock } from '../clock/system-clock.js'
export { createVirtualClock, type VirtualClock } from '../clock/virtual-clock.js'
export type { NpBooks } from './books/np-books.js'
export type { NpCounts } from './books/np-counts.js'
export type { NpRecord } from './books/np-record.js'
export { createNpSimulator, type NpSimulator } from './create-np-simulator.js'
export type { JournalEntry } from './journal/journal-entry.js'
export type { NpOperator } from './operator/np-operator.js'
export type { OperatorAct } from './operator/operator-act.js'
export { FAULT_KINDS, type FaultKind } from './options/fault-kind.js'
export { NP_CALLS, type NpCall } from './options/np-call.js'
export type { FaultRates, NpSettings, NpSimulatorOptions, SomeNpSettings } from './options/np-simulator-options.js'
export type { PersonField } from './options/person-field.js'
export { SIMULATOR_CODES, type SimulatorCodeName } from './options/simulator-codes.js'
export type { SimulatorConfidence, SimulatorRule } from './rules/simulator-rule.js'
export { SIMULATOR_RULES, type SimulatorRuleName } from './rules/simulator-rules.js'
export type { Scenario, ScenarioSource } from './scenario/scenario.js'
export type { Obstacle } from './transaction/obstacle.js'
export type { CancelledBy, Payment } from './transaction/transaction.js'
export type { FetchHeaders, FetchInit, FetchTarget, SimulatorFetch, SimulatorResponse } from './wire/simulator-fetch.js'
