import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { createNpSimulator } from '../../src/simulator/create-np-simulator.js'
import { serveNpSimulator } from '../../src/simulator/node.js'
import { FAULT_KINDS } from '../../src/simulator/options/fault-kind.js'
import type { NpSimulatorOptions, SomeNpSettings } from '../../src/simulator/options/np-simulator-options.js'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'
import { anNp, aRegistration, CREDENTIALS } from './an-np.js'

const ofOptions: NullsOf<NpSimulatorOptions> = {
  seed: null,
  scenario: null,
  faults: null,
  basePath: null,
  journalSize: null,
  latencyMs: null,
  hangMs: null,
  dripMs: null,
  settings: null,
}
const ofSettings: NullsOf<SomeNpSettings> = {
  mode: null,
  queueMs: null,
  reviewMs: null,
  batchLimits: null,
  buyerLimitYen: null,
  doubleRegistrationDays: null,
  doubleRegistrationCountsEnded: null,
  expiresAfterMs: null,
  updateIssuesNewId: null,
  findRepeatsShopId: null,
  findRefusesCancelled: null,
  reregisterKeepsReport: null,
  emailRequired: null,
  goodsToleranceYen: null,
  billIssuedWithinDays: null,
  carrierCodes: null,
  postcodeFits: null,
  charactersAllowed: null,
  credentialsStatus: null,
  emptyFindStatus: null,
  mixedStatus: null,
  codes: null,
}

/** A buyer orders above the limit, and one order is registered twice; then NP has all the time that it may take. */
async function told(options: Partial<NpSimulatorOptions>) {
  const np = anNp(options)
  const entries = [aRegistration({ shop_transaction_id: 'P1' }), aRegistration({ shop_transaction_id: 'P2' })]
  const answers = []
  for (const entry of [...entries, ...entries]) answers.push(await np.call('register', entry))
  for (let more = 3; more < 13; more += 1)
    answers.push(await np.call('register', aRegistration({ shop_transaction_id: `P${more}` })))
  np.clock.advance(365 * 86_400_000)
  return { answers, books: np.books.all(), journal: np.journalText(), basePath: np.basePath }
}

describe('READ-24: left out, undefined and null are the same of', () => {
  it.each<[string, readonly Partial<NpSimulatorOptions>[]]>([
    ['each option of a simulator', absencesOf(ofOptions)],
    ['each setting', absencesOf(ofSettings).map((settings) => ({ settings }))],
    ['the rate of each fault', FAULT_KINDS.map((kind) => ({ faults: { [kind]: null } }))],
    ['the rates of a call', [null, undefined].map((none) => ({ faults: () => none }))],
    ['the scenario of an order', [{ P1: null }, { P1: undefined }, () => null].map((scenario) => ({ scenario }))],
  ])('%s', async (_, absences) => {
    const asked = await told({})
    expect(JSON.stringify(asked.answers)).toContain('NG001')
    expect(asked.journal).toContain('E9SIM003')
    for (const absent of absences) expect(await told(absent), JSON.stringify(absent)).toStrictEqual(asked)
  })

  it.each<[string, (absent: object) => Scenario]>([
    ['what comes after a hold', (absent) => ({ kind: 'hold', reasons: ['RE009'], ...absent })],
    ['what comes after a wait', (absent) => ({ kind: 'wait', afterMs: 1, ...absent })],
    ['the code of a rejection', (absent) => ({ kind: 'reject', ...absent })],
    ['the code of what nobody documented', (absent) => ({ kind: 'unknown_code', ...absent })],
  ])('%s', async (_, scenarioWith) => {
    const asked = await told({ scenario: () => scenarioWith({}) })
    for (const absent of absencesOf({ next: null, code: null }))
      expect(await told({ scenario: { P1: scenarioWith(absent) } })).toStrictEqual(
        await told({ scenario: { P1: scenarioWith({}) } }),
      )
    expect(asked.answers).not.toStrictEqual((await told({})).answers)
  })

  it('the change and the reasons of an operator', async () => {
    const acted = async (change: { readonly amount?: number | null | undefined } | null | undefined) => {
      const np = anNp()
      const id = await np.registered('P1')
      const edited = np.operator.edit(id, change)
      return [edited, np.operator.decide(id, 'rejected', change === undefined ? undefined : null), np.journalText()]
    }
    const asked = await acted(undefined)
    for (const change of [null, ...absencesOf({ amount: null })]) expect(await acted(change)).toStrictEqual(asked)
  })

  it('the options of a server, and its port', async () => {
    const simulator = createNpSimulator({ clock: createVirtualClock(0), credentials: CREDENTIALS })
    for (const options of [undefined, null, { port: null }]) {
      const served = await serveNpSimulator(simulator, options)
      expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/v1$/)
      await served.close()
    }
  })
})
