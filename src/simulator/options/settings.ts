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

export function settingsOf(own: SomeNpSettings): Settings {
  const mode = own.mode ?? 'synchronous'
  const screened = mode === 'synchronous' ? 1 : 1000
  const carrierCodes = own.carrierCodes ?? CARRIER_CODES
  return {
    mode,
    queueMs: own.queueMs ?? 60_000,
    reviewMs: own.reviewMs ?? 600_000,
    batchLimits: ownOr(own.batchLimits, {
      register: screened,
      update: screened,
      reregister: screened,
      cancel: 1000,
      find_screening: 1000,
      find_payment: 1000,
      report_shipment: 1000,
    }),
    buyerLimitYen: own.buyerLimitYen ?? 55_000,
    doubleRegistrationDays: own.doubleRegistrationDays ?? 31,
    doubleRegistrationCountsEnded: own.doubleRegistrationCountsEnded ?? false,
    expiresAfterMs: own.expiresAfterMs ?? 'never',
    updateIssuesNewId: own.updateIssuesNewId ?? false,
    findRepeatsShopId: own.findRepeatsShopId ?? false,
    findRefusesCancelled: own.findRefusesCancelled ?? true,
    reregisterKeepsReport: own.reregisterKeepsReport ?? true,
    emailRequired: own.emailRequired ?? true,
    goodsToleranceYen: own.goodsToleranceYen ?? 3000,
    billIssuedWithinDays: own.billIssuedWithinDays ?? 10,
    carrierCodes,
    carriers: new Set(carrierCodes),
    postcodeFits: own.postcodeFits ?? (() => true),
    charactersAllowed: own.charactersAllowed ?? charactersAllowed,
    credentialsStatus: own.credentialsStatus ?? 401,
    emptyFindStatus: own.emptyFindStatus ?? 400,
    mixedStatus: own.mixedStatus ?? 200,
    codes: ownOr(own.codes, SIMULATOR_CODES),
  }
}

/** A table of the user's own; what is `undefined` or `null` in it says nothing. */
function ownOr<K extends string, T>(
  own: Readonly<Partial<Record<K, T | null | undefined>>> | null | undefined,
  defaults: Readonly<Record<K, T>>,
): Readonly<Record<K, T>> {
  const table: Record<K, T> = { ...defaults }
  for (const name in table) table[name] = own?.[name] ?? table[name]
  return table
}
