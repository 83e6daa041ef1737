import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { createNpSimulator } from '../../src/simulator/create-np-simulator.js'
import { settingsOf } from '../../src/simulator/options/settings.js'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { WITH_NP_CODE } from '../support/carrier-codes.js'
import { anNp, aRegistration, CREDENTIALS, requestOf } from './an-np.js'

const make = (options: object) => () =>
  createNpSimulator({ clock: createVirtualClock(0), credentials: CREDENTIALS, ...options })

const credentials = (told: object) => ({ credentials: { ...CREDENTIALS, ...told } })
const order = (scenario: object) => ({ scenario: { P1: scenario } })
/** Waits of so many milliseconds, one after another, and then the first again. */
const inACircle = (...times: readonly number[]): Scenario => {
  const waits = times.map((afterMs): Scenario & { next?: Scenario | undefined } => ({ kind: 'wait', afterMs }))
  for (const [index, wait] of waits.entries()) wait.next = waits[index + 1] ?? waits[0]
  const [first = { kind: 'approve' }] = waits
  return first
}

const DURATIONS = ['latencyMs', 'hangMs', 'dripMs']
const LIMITS = [
  'queueMs',
  'reviewMs',
  'buyerLimitYen',
  'doubleRegistrationDays',
  'expiresAfterMs',
  'goodsToleranceYen',
  'billIssuedWithinDays',
]

const FLAGS = [
  'doubleRegistrationCountsEnded',
  'updateIssuesNewId',
  'findRepeatsShopId',
  'findRefusesCancelled',
  'reregisterKeepsReport',
  'emailRequired',
]
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ['mode', 'sync'],
  ['batchLimits', 1],
  ['batchLimits', { report: 1 }],
  ['batchLimits', { register: 0.5 }],
  ['batchLimits', { register: 0 }],
  ['batchLimits', { register: '2' }],
  ['batchLimits', { register: 1, report: 1 }],
  ['goodsTolerance', undefined],
  ['buyerLimitYen', 'never'],
  ['doubleRegistrationDays', 'any'],
  ['expiresAfterMs', 'none'],
  ['carrierCodes', '59010'],
  ['carrierCodes', [59010]],
  ['postcodeFits', true],
  ['charactersAllowed', /./],
  ['credentialsStatus', 400],
  ['credentialsStatus', '401'],
  ['emptyFindStatus', 401],
  ['mixedStatus', 500],
  ['codes', 'E1'],
  ['codes', { credential: 'E1' }],
  ['codes', { credentials: 1 }],
  ...FLAGS.map((name) => [name, 'no'] as const),
]

describe('a clock that gives no time', () => {
  it.each<[string, () => unknown]>([
    ['no number', () => Number.NaN],
    ['what no instant has', () => 8.64e15],
    ['a text', () => '1775005200000'],
    ['nothing, since it throws', () => JSON.parse('')],
  ])('is a TypeError that names it, whoever asks: %s', async (_, now) => {
    const wanted = new TypeError(
      "The simulator's option clock.now() has to be a number of milliseconds since 1970, in the years 0 to 9999.",
    )
    const wait = async () => {}
    const np = createNpSimulator({ clock: { now: now as never, wait }, credentials: CREDENTIALS })
    await expect(np.fetch('/v1/transactions', requestOf('register', {}))).rejects.toThrow(wanted)
    expect(() => np.journal()).toThrow(wanted)
    expect(() => np.books.all()).toThrow(wanted)
    expect(() => np.operator.cancel('1')).toThrow(wanted)
  })
})

describe('options that make no sense are a TypeError, which names them', () => {
  it.each<readonly [what: string, options: object, named: string]>([
    ['no clock', { clock: undefined }, 'clock'],
    ['a clock that can’t wait', { clock: { now: () => 0 } }, 'clock'],
    ['a clock that tells no time', { clock: { wait: async () => undefined } }, 'clock'],
    ['a text for faults', { faults: 'stale_read' }, 'faults'],
    ['a list for faults', { faults: [] }, 'faults'],
    ['a Map for faults', { faults: new Map([['maintenance', 0.1]]) }, 'faults'],
    ['a Map for settings', { settings: new Map([['goodsTolerance', 0]]) }, 'settings'],
    ['a list for settings', { settings: [] }, 'settings'],
    ['a list for the sizes of calls', { settings: { batchLimits: [] } }, 'batchLimits'],
    ['a list for codes', { settings: { codes: [] } }, 'codes'],
    ['no credentials', { credentials: undefined }, 'credentials.merchantCode'],
    ['an empty merchant code', credentials({ merchantCode: '' }), 'credentials.merchantCode'],
    ['a merchant code with a colon', credentials({ merchantCode: 'a:b' }), 'credentials.merchantCode'],
    ['an empty SPコード', credentials({ spCode: '' }), 'credentials.spCode'],
    ['an SPコード as a number', credentials({ spCode: 1234 }), 'credentials.spCode'],
    ['an SPコード with a space in front', credentials({ spCode: ' made-up' }), 'credentials.spCode'],
    ['an SPコード with a space behind', credentials({ spCode: 'made-up ' }), 'credentials.spCode'],
    ['no terminal id', credentials({ terminalId: undefined }), 'credentials.terminalId'],
    ['a seed that is no whole number', { seed: 1.5 }, 'seed'],
    ['a base path without a slash', { basePath: 'v1' }, 'basePath'],
    ['a base path with a slash behind it', { basePath: '/v1/' }, 'basePath'],
    ['a base path of a slash', { basePath: '/' }, 'basePath'],
    ['a base path with a query', { basePath: '/v1?a=b' }, 'basePath'],
    ['a base path with a fragment', { basePath: '/v1#a' }, 'basePath'],
    ['an address for a base path', { basePath: 'http://np.test/v1' }, 'basePath'],
    ['a size that is no number', { journalSize: Number.NaN }, 'journalSize'],
    ['a size that is no whole number', { journalSize: 2.5 }, 'journalSize'],
    ['a negative size', { journalSize: -1 }, 'journalSize'],
    ['a fault that there isn’t', { faults: { time_out: 0.1 } }, 'faults.time_out has to be left out'],
    ['a rate above 1', { faults: { maintenance: 1.1 } }, 'maintenance'],
    ['a rate below 0', { faults: { maintenance: -0.1 } }, 'maintenance'],
    ['a rate that is no number', { faults: { maintenance: Number.NaN } }, 'maintenance'],
    ['rates above 1 together', { faults: { maintenance: 0.6, empty_body: 0.6 } }, '1 together'],
    ['a number for scenarios', { scenario: 5 }, 'scenario has to be scenarios by 注文番号'],
    ['a scenario that there isn’t', order({ kind: 'aprove' }), 'scenario.kind has to be approve or hold or reject or'],
    ['a hold without reasons', order({ kind: 'hold' }), 'hold'],
    ['a wait without its time', order({ kind: 'wait' }), 'wait'],
    ['an expiry without its time', order({ kind: 'expire' }), 'expire'],
    ['a payment without its time', order({ kind: 'pay' }), 'pay'],
    ['a wait for a text', order({ kind: 'wait', afterMs: '5' }), 'wait'],
    ['a payment before the report', order({ kind: 'pay', afterMs: -1 }), 'pay'],
    ['a wait of no time for itself', order(inACircle(0)), 'some time'],
    ['waits of no time for one another', order(inACircle(0, 0)), 'some time'],
    ['waits of so little that no clock moves', order(inACircle(0.0001, 0)), 'some time'],
    ['the same behind a hold', order({ kind: 'hold', reasons: [], next: inACircle(0) }), 'some time'],
    ['a wrong scenario behind a hold', order({ kind: 'hold', reasons: [], next: { kind: 'x' } }), 'scenario.kind'],
    ...DURATIONS.map((name) => [`a negative ${name}`, { [name]: -1 }, name] as const),
    ...DURATIONS.map((name) => [`a text for ${name}`, { [name]: '1' }, name] as const),
    ['a setting that there isn’t', { settings: { goodsTolerance: 0 } }, 'settings.goodsTolerance'],
    ['a setting that every object has', { settings: { constructor: 0 } }, 'settings.constructor'],
    ['a setting that it fills in itself', { settings: { carriers: new Set() } }, 'settings.carriers'],
    ...WRONG.map(([name, value]) => [`${value} for ${name}`, { settings: { [name]: value } }, name] as const),
    ...LIMITS.map((name) => [`a negative ${name}`, { settings: { [name]: -1 } }, name] as const),
    ...LIMITS.map((name) => [`${name} that is no number`, { settings: { [name]: Number.NaN } }, name] as const),
  ])('%s', (_, options, named) => {
    expect(make(options)).toThrow(TypeError)
    expect(make(options)).toThrow(named)
    expect(make(options)).toThrow(/^[A-Z].* \S+\.$/)
  })

  it.each<readonly [options: object, message: string]>([
    [{ faults: [] }, 'faults has to be the rates of faults, or a function that gives them.'],
    [{ faults: { maintenance: 0.6, empty_body: 0.6 } }, 'faults has to be rates that come to 1 together, or less.'],
    [{ settings: [] }, 'settings has to be settings by name.'],
    [order({ kind: 'hold' }), 'scenario.reasons has to be a list where the kind is hold.'],
    [order({ kind: 'wait' }), 'scenario.afterMs has to be a number of at least 0 where the kind is wait.'],
    [order(inACircle(0)), 'scenario.afterMs has to be some time where waits come back to the first of them.'],
  ])('and say which it is, and what it has to be: %#', (options, message) => {
    expect(make(options)).toThrow(`The simulator's option ${message}`)
  })

  it.each<readonly [settings: object, message: string]>([
    [{ goodsTolerance: 0 }, 'settings.goodsTolerance has to be left out: there is no such setting.'],
    [{ mode: 'sync' }, 'settings.mode has to be synchronous or asynchronous.'],
    [{ emailRequired: 'no' }, 'settings.emailRequired has to be true or false.'],
    [{ queueMs: '1' }, 'settings.queueMs has to be a number of at least 0.'],
    [{ postcodeFits: true }, 'settings.postcodeFits has to be a function.'],
    [{ carrierCodes: '59010' }, 'settings.carrierCodes has to be a list of texts.'],
    [
      { batchLimits: { report: 1 } },
      'settings.batchLimits has to be numbers of at least 1 by register, update, cancel, reregister, find_screening, find_payment, report_shipment.',
    ],
    [{ codes: { credentials: 1 } }, 'settings.codes has to be texts by credentials, malformed, doubleRegistration,'],
  ])('and say what they have to be: %j', (settings, message) => {
    expect(make({ settings })).toThrow(`The simulator's option ${message}`)
  })

  it('and never repeat what stands there, which may be anything', () => {
    expect(make(order({ kind: '山田花子' }))).toThrow(/^[^山]+$/)
  })

  it('and so is what a function answers, at the call', async () => {
    const scenario: object = { kind: 'aprove' }
    await expect(anNp({ scenario: () => scenario as never }).call('register', aRegistration())).rejects.toThrow(
      'scenario.kind',
    )
    await expect(anNp({ faults: () => ({ maintenance: 2 }) }).call('register', aRegistration())).rejects.toThrow(
      'maintenance',
    )
  })

  it.each<readonly [what: string, options: object]>([
    ['a base path of nothing', { basePath: '' }],
    ['a base path of one letter', { basePath: '/a' }],
    ['a base path with several slashes', { basePath: '/a/b' }],
    ['no journal', { journalSize: 0 }],
    ['a rate of 0', { faults: { maintenance: 0 } }],
    ['rates that are above 1 by a rounding', { faults: { maintenance: 1, empty_body: 1e-9 } }],
    ...DURATIONS.map((name) => [`${name} of 0`, { [name]: 0 }] as const),
    ...LIMITS.map((name) => [`${name} of 0`, { settings: { [name]: 0 } }] as const),
    ...FLAGS.flatMap((name) => [true, false].map((is) => [`${name}: ${is}`, { settings: { [name]: is } }] as const)),
    [
      'settings that are undefined',
      { settings: Object.fromEntries([...FLAGS, 'mode', 'codes'].map((name) => [name])) },
    ],
    ['some of the batch limits', { settings: { batchLimits: { register: 1, update: undefined } } }],
    ['some of the codes', { settings: { codes: { credentials: 'E1', malformed: undefined } } }],
    ['every other answer', { settings: { credentialsStatus: 403, emptyFindStatus: 200, mixedStatus: 400 } }],
    ['NP’s own tables', { settings: { carrierCodes: [], postcodeFits: () => true, charactersAllowed: () => true } }],
    ['rates of exactly 1', { faults: { maintenance: 0.7, empty_body: 0.2, slow_drip: 0.1 } }],
    ['a rate that is undefined', { faults: { maintenance: undefined, slow_drip: 1 } }],
    ['what is undefined', { seed: undefined, faults: undefined, settings: undefined, scenario: undefined }],
    [
      'limits that there aren’t',
      { settings: { buyerLimitYen: 'any', doubleRegistrationDays: 'never', expiresAfterMs: 'never' } },
    ],
  ])('%s is fine', (_, options) => {
    expect(make(options)).not.toThrow()
  })
})

describe('settings that aren’t told', () => {
  it('are as documented', () => {
    expect(settingsOf({})).toMatchObject({
      mode: 'synchronous',
      queueMs: 60_000,
      reviewMs: 600_000,
      batchLimits: {
        ...{ register: 1, update: 1, reregister: 1 },
        ...{ cancel: 1000, find_screening: 1000, find_payment: 1000, report_shipment: 1000 },
      },
      buyerLimitYen: 55_000,
      doubleRegistrationDays: 31,
      doubleRegistrationCountsEnded: false,
      expiresAfterMs: 'never',
      updateIssuesNewId: false,
      findRepeatsShopId: false,
      findRefusesCancelled: true,
      reregisterKeepsReport: true,
      emailRequired: true,
      goodsToleranceYen: 3000,
      billIssuedWithinDays: 10,
      credentialsStatus: 401,
      emptyFindStatus: 400,
      mixedStatus: 200,
    })
  })

  it.each([undefined, null])('are as documented where a limit or a code is %s', (none) => {
    const settings: object = { batchLimits: { register: none }, codes: { malformed: none } }
    expect(settingsOf(settings)).toEqual({ ...settingsOf({}), postcodeFits: expect.any(Function) })
  })

  it('let many be registered at once where that is answered later', () => {
    const { batchLimits } = settingsOf({ mode: 'asynchronous' })
    expect(batchLimits).toMatchObject({ register: 1000, update: 1000, reregister: 1000 })
  })

  it('know the carriers of makeshop’s link, and five more of NP’s', () => {
    const further = ['55555', '59020', '59050', '59110', '59160']
    expect([...settingsOf({}).carrierCodes].sort()).toEqual(
      [...WITH_NP_CODE.map(([, code]) => code), ...further].sort(),
    )
  })
})

it.each([[inACircle(1)], [inACircle(0, 60_000)]])(
  'waits may come back to themselves, if that takes time',
  async (waits) => {
    const np = anNp({ scenario: { P1: waits } })
    await np.registered('P1')
    np.clock.advance(60_000)
    expect(np.books.of('P1')).toMatchObject([{ result: '10', reasons: ['RE029'] }])
  },
)

it('a hold may be followed by itself: no update ends it', async () => {
  const hold: { kind: 'hold'; reasons: string[]; next?: Scenario } = { kind: 'hold', reasons: ['RE009'] }
  hold.next = hold
  const np = anNp({ scenario: { P1: hold } })
  const npId = await np.registered('P1')
  for (let turn = 0; turn < 3; turn += 1) await np.call('update', { np_transaction_id: npId })
  expect(np.books.of('P1')).toMatchObject([{ result: '10', reasons: ['RE009'], updates: 3 }])
})

describe('a name that every object has', () => {
  it.each(['constructor', '__proto__', 'toString'])('%s is an order like any other', async (shopId) => {
    const np = anNp({ scenario: {} })
    await np.registered(shopId)
    expect(np.books.of(shopId)).toMatchObject([{ result: '00' }])
  })
})
