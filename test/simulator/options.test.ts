import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../../src/clock/virtual-clock.js'
import { createNpSimulator } from '../../src/simulator/create-np-simulator.js'
import type { Scenario } from '../../src/simulator/scenario/scenario.js'
import { anNp, aRegistration, CREDENTIALS } from './an-np.js'

const make = (options: object) => () =>
  createNpSimulator({ clock: createVirtualClock(0), credentials: CREDENTIALS, ...options })

describe('options that make no sense are a TypeError', () => {
  it.each([
    ['no clock', { clock: undefined }],
    ['no credentials', { credentials: undefined }],
    ['an empty SPコード', { credentials: { ...CREDENTIALS, spCode: '' } }],
    ['a merchant code with a colon', { credentials: { ...CREDENTIALS, merchantCode: 'a:b' } }],
    ['a seed that is no whole number', { seed: 1.5 }],
    ['a base path without a slash', { basePath: 'v1' }],
    ['a base path with a slash behind it', { basePath: '/v1/' }],
    ['a negative latency', { latencyMs: -1 }],
    ['a size that is no number', { journalSize: Number.NaN }],
    ['a size that is no whole number', { journalSize: 2.5 }],
    ['a negative limit', { settings: { buyerLimitYen: -1 } }],
    ['a fault that there isn’t', { faults: { time_out: 0.1 } }],
    ['a rate above 1', { faults: { maintenance: 1.1 } }],
    ['rates above 1 together', { faults: { maintenance: 0.6, empty_body: 0.6 } }],
    ['a scenario that there isn’t', { scenario: { P1: { kind: 'aprove' } } }],
    ['a hold without reasons', { scenario: { P1: { kind: 'hold' } } }],
    ['a wait without its time', { scenario: { P1: { kind: 'wait' } } }],
    ['a wait for a text', { scenario: { P1: { kind: 'wait', afterMs: '5' } } }],
    ['a payment before the report', { scenario: { P1: { kind: 'pay', afterMs: -1 } } }],
    ['a wrong scenario behind a hold', { scenario: { P1: { kind: 'hold', reasons: [], next: { kind: 'x' } } } }],
  ])('%s', (_, options) => {
    expect(make(options)).toThrow(TypeError)
  })

  it('and so is what a function answers, at the call', async () => {
    const scenario: object = { kind: 'aprove' }
    await expect(anNp({ scenario: () => scenario as never }).call('register', aRegistration())).rejects.toThrow(
      'aprove',
    )
    await expect(anNp({ faults: () => ({ maintenance: 2 }) }).call('register', aRegistration())).rejects.toThrow(
      'maintenance',
    )
  })

  it.each([
    ['a base path of nothing', { basePath: '' }],
    ['rates of exactly 1', { faults: { maintenance: 0.7, empty_body: 0.2, slow_drip: 0.1 } }],
    ['what is undefined', { seed: undefined, faults: undefined, settings: undefined, scenario: undefined }],
    ['limits that there aren’t', { settings: { buyerLimitYen: null, doubleRegistrationDays: null } }],
  ])('%s is fine', (_, options) => {
    expect(make(options)).not.toThrow()
  })
})

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
