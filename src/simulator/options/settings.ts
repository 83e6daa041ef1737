import { CARRIER_CODES } from './carrier-codes.js'
import { charactersAllowed } from './characters-allowed.js'
import type { NpCall } from './np-call.js'
import type { NpSettings, SomeNpSettings } from './np-simulator-options.js'
import { SIMULATOR_CODES, type SimulatorCodeName } from './simulator-codes.js'

/** What the user set, and the defaults for the rest. */
export interface Settings extends NpSettings {
  readonly batchLimits: Readonly<Record<NpCall, number>>
  readonly codes: Readonly<Record<SimulatorCodeName, string>>
  readonly carriers: ReadonlySet<string>
}

export function settingsOf(told: SomeNpSettings): Settings {
  const mode = told.mode ?? 'synchronous'
  const screened = mode === 'synchronous' ? 1 : 1000
  const carrierCodes = told.carrierCodes ?? CARRIER_CODES
  return {
    mode,
    queueMs: told.queueMs ?? 60_000,
    reviewMs: told.reviewMs ?? 600_000,
    batchLimits: toldOr(told.batchLimits, {
      register: screened,
      update: screened,
      reregister: screened,
      cancel: 1000,
      find_screening: 1000,
      find_payment: 1000,
      report_shipment: 1000,
    }),
    buyerLimitYen: told.buyerLimitYen === undefined ? 55_000 : told.buyerLimitYen,
    doubleRegistrationDays: told.doubleRegistrationDays === undefined ? 31 : told.doubleRegistrationDays,
    doubleRegistrationCountsEnded: told.doubleRegistrationCountsEnded ?? false,
    expiresAfterMs: told.expiresAfterMs ?? null,
    updateIssuesNewId: told.updateIssuesNewId ?? false,
    findRepeatsShopId: told.findRepeatsShopId ?? false,
    findRefusesCancelled: told.findRefusesCancelled ?? true,
    reregisterKeepsReport: told.reregisterKeepsReport ?? true,
    emailRequired: told.emailRequired ?? true,
    goodsToleranceYen: told.goodsToleranceYen ?? 3000,
    billIssuedWithinDays: told.billIssuedWithinDays ?? 10,
    carrierCodes,
    carriers: new Set(carrierCodes),
    postcodeFits: told.postcodeFits ?? (() => true),
    charactersAllowed: told.charactersAllowed ?? charactersAllowed,
    credentialsStatus: told.credentialsStatus ?? 401,
    emptyFindStatus: told.emptyFindStatus ?? 400,
    mixedStatus: told.mixedStatus ?? 200,
    codes: toldOr(told.codes, SIMULATOR_CODES),
  }
}

/** A table as it was told; what is `undefined` or `null` in it says nothing. */
function toldOr<K extends string, T>(
  told: Readonly<Partial<Record<K, T | undefined>>> | undefined,
  defaults: Readonly<Record<K, T>>,
): Readonly<Record<K, T>> {
  const table: Record<K, T> = { ...defaults }
  for (const name in table) table[name] = told?.[name] ?? table[name]
  return table
}
