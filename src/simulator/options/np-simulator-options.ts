import type { Clock } from '../../clock/clock.js'
import type { ScenarioSource } from '../scenario/scenario.js'
import type { FaultKind } from './fault-kind.js'
import type { NpCall } from './np-call.js'
import type { PersonField } from './person-field.js'
import type { SimulatorCodeName } from './simulator-codes.js'

/**
 * How a simulated NP is set. Only `clock` and `credentials` are required. What isn't publicly known of NP is a setting,
 * whose default is a reading: {@link SIMULATOR_RULES} says how sure each rule is.
 * `null` stands for what is left out, here and in what these hold (READ-24).
 *
 * @category Simulator
 */
export interface NpSimulatorOptions {
  /** Where the time comes from; every wait goes through it. */
  readonly clock: Clock
  /** What NP expects of a client. Use made-up ones: this is not NP. */
  readonly credentials: {
    /** 加盟店コード, the user of HTTP Basic. */
    readonly merchantCode: string
    /** SPコード, its password. */
    readonly spCode: string
    /** 端末ID, in `X-NP-Terminal-Id`. */
    readonly terminalId: string
  }
  /** Decides NP取引ID and faults: a whole number. Default: 1. */
  readonly seed?: number | null | undefined
  /** How NP treats which order. Default: everything is approved. */
  readonly scenario?: ScenarioSource | null | undefined
  /** How likely each fault is, per request: 0 to 1 each and together. A function gives it per call. Default: none. */
  readonly faults?: FaultRates | ((call: NpCall) => FaultRates | null | undefined) | null | undefined
  /** Where NP's calls begin in the path. Default: `/v1`. */
  readonly basePath?: string | null | undefined
  /** How many of the newest journal entries are kept; 0: no journal. Default: 100,000. */
  readonly journalSize?: number | null | undefined
  /** How long NP takes for any answer, in milliseconds. Default: 0. */
  readonly latencyMs?: number | null | undefined
  /** How long a `timeout_…` fault hangs if nobody aborts the call, in milliseconds. Default: 300,000. */
  readonly hangMs?: number | null | undefined
  /** How long a `slow_drip` takes, in milliseconds. Default: 60,000. */
  readonly dripMs?: number | null | undefined
  /** What isn't known of NP, or differs from contract to contract. */
  readonly settings?: SomeNpSettings | null | undefined
}

/**
 * A probability from 0 to 1 for each fault that is wanted.
 *
 * @category Simulator
 */
export type FaultRates = Readonly<Partial<Record<FaultKind, number | null | undefined>>>

/**
 * What isn't publicly known of NP or differs from contract to contract.
 *
 * @category Simulator
 */
export interface NpSettings {
  /**
   * How a registration and an update are answered. `synchronous`: with the result. `asynchronous`: with `40`, then
   * `50`, and the result is found later. Default: `synchronous`.
   */
  readonly mode: 'synchronous' | 'asynchronous'
  /** How long a screening stays at `40`, in milliseconds (asynchronous mode, and `never_answer`). Default: 60,000. */
  readonly queueMs: number
  /** How long it is at `50` after that, in milliseconds (asynchronous mode). Default: 600,000. */
  readonly reviewMs: number
  /** The most transactions in a call. Default: 1,000; synchronous `register`, `update` and `reregister`: 1. */
  readonly batchLimits: Readonly<Partial<Record<NpCall, number | null | undefined>>>
  /**
   * What one buyer may owe, in yen (`NG001`); `any`: any amount. A buyer is recognised by the telephone. Default:
   * 55,000.
   */
  readonly buyerLimitYen: number | 'any'
  /** For how many days a second registration of the same id and total is refused; `never`: it isn't. Default: 31. */
  readonly doubleRegistrationDays: number | 'never'
  /** Whether a rejected or cancelled transaction counts as a first registration, too. Default: `false`. */
  readonly doubleRegistrationCountsEnded: boolean
  /**
   * How long after an approval NP cancels the transaction if nobody reported it, in milliseconds; `never`: it
   * doesn't. Default: `never`.
   */
  readonly expiresAfterMs: number | 'never'
  /** Whether an update gives the transaction a new NP取引ID. Default: `false`. */
  readonly updateIssuesNewId: boolean
  /** Whether `find_screening` repeats `shop_transaction_id`. Default: `false`. */
  readonly findRepeatsShopId: boolean
  /** Whether `find_screening` answers `E0100114` for a cancelled transaction, or still its result. Default: `true`. */
  readonly findRefusesCancelled: boolean
  /** Whether a re-registration takes over that the goods were reported. Default: `true`. */
  readonly reregisterKeepsReport: boolean
  /** Whether the contract wants the buyer's e-mail address (`E0100068`). Default: `true`. */
  readonly emailRequired: boolean
  /** By how many yen the goods may differ from `billed_amount`, either way (`E0102004`). Default: 3,000. */
  readonly goodsToleranceYen: number
  /** By how many days `bill_issued_date` may differ from the day of the report, either way. Default: 10. */
  readonly billIssuedWithinDays: number
  /** NP's carrier codes. Default: those that are publicly known. */
  readonly carrierCodes: readonly string[]
  /** Whether a postcode fits the address (`E0100059`, `E0100083`). Default: always; NP's table isn't in here. */
  readonly postcodeFits: (postcode: string, address: string) => boolean
  /**
   * Whether NP takes these characters. Default: no control characters, nothing outside Unicode's basic plane, no kanji
   * in a kana name.
   */
  readonly charactersAllowed: (text: string, field: PersonField) => boolean
  /** HTTP status for wrong credentials. Default: 401. */
  readonly credentialsStatus: 401 | 403
  /** HTTP status for an empty screening query, which some use to try their credentials. Default: 400. */
  readonly emptyFindStatus: 200 | 400
  /** HTTP status if a call has both results and errors. Default: 200. */
  readonly mixedStatus: 200 | 400
  /** NP's codes that aren't publicly known. Default: {@link SIMULATOR_CODES}. */
  readonly codes: Readonly<Partial<Record<SimulatorCodeName, string | null | undefined>>>
}

/**
 * Some of the settings. What is left out, or `null`, has its default (READ-24).
 *
 * @category Simulator
 */
export type SomeNpSettings = { readonly [Name in keyof NpSettings]?: NpSettings[Name] | null | undefined }
