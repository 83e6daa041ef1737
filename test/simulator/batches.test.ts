import { describe, expect, it } from 'vitest'
import type { NpCall } from '../../src/simulator/options/np-call.js'
import { A_BUYER, type AnNp, anNp, aRegistration, aReport } from './an-np.js'

const LACKING = '18121200001'
const registering = { settings: { batchLimits: { register: 2, update: 2, reregister: 2 } } }

describe('an id that comes twice in a call', () => {
  it('EPRO0106 for a cancellation: nothing of it is cancelled, the others are', async () => {
    const np = anNp()
    const [one, other] = [await np.registered('P1'), await np.registered('P2')]
    const { results, errors } = await np.call('cancel', ...[one, other, one].map((id) => ({ np_transaction_id: id })))
    expect(results).toEqual([{ np_transaction_id: other }])
    expect(errors).toEqual([one, one].map((id) => ({ id, codes: ['EPRO0106'] })))
    expect(np.books.find(one)?.cancelled).toBeNull()
    expect(np.books.find(other)?.cancelled?.by).toBe('client')
  })

  it.each(['update', 'find_screening', 'find_payment'] as const)('is answered twice by %s', async (call) => {
    const np = anNp(registering)
    const entry = { np_transaction_id: await np.registered('P1'), customer: A_BUYER }
    expect((await np.call(call, entry, entry)).results).toHaveLength(2)
  })

  it('is registered once: the second is a double registration', async () => {
    const np = anNp(registering)
    const { results, errors } = await np.call('register', aRegistration(), aRegistration())
    expect(results).toMatchObject([{ shop_transaction_id: 'P1' }])
    expect(errors).toEqual([{ id: 'P1', codes: ['E9SIM003'] }])
  })

  it('is re-registered once', async () => {
    const np = anNp(registering)
    const base = await np.registered('P1')
    await np.call('report_shipment', aReport(base))
    const entry = aRegistration({ base_np_transaction_id: base })
    const { results, errors } = await np.call('reregister', entry, entry)
    expect(results).toMatchObject([{ base_np_transaction_id: base }])
    expect(errors).toEqual([{ id: base, codes: ['E9SIM012'] }])
  })

  it('isn’t meant where there is none: it is missing, twice', async () => {
    expect((await anNp().call('cancel', {}, {})).errors).toEqual([{ codes: ['EPRO0105'] }, { codes: ['EPRO0105'] }])
  })
})

describe('the status of an answer', () => {
  const found = async (np: AnNp, ...ids: readonly string[]) =>
    (await np.call('find_screening', ...ids.map((id) => ({ np_transaction_id: id })))).status

  it('is 200 for results alone and 400 for errors alone, whatever is set for both', async () => {
    for (const mixedStatus of [200, 400] as const) {
      const np = anNp({ settings: { mixedStatus } })
      expect(await found(np, await np.registered('P1'))).toBe(200)
      expect(await found(np, LACKING)).toBe(400)
    }
  })

  it('is 200 for both, unless it is set so', async () => {
    const [np, other] = [anNp(), anNp({ settings: { mixedStatus: 400 } })]
    expect(await found(np, await np.registered('P1'), LACKING)).toBe(200)
    expect(await found(other, await other.registered('P1'), LACKING)).toBe(400)
  })
})

describe('an NP取引ID', () => {
  it.each<NpCall>(['update', 'cancel', 'find_screening', 'find_payment', 'report_shipment'])(
    'that NP lacks is E0100113 for %s',
    async (call) => {
      const { errors } = await anNp().call(call, aReport(LACKING))
      expect(errors).toEqual([{ id: LACKING, codes: ['E0100113'] }])
    },
  )

  it('that NP lacks is E0100113 for a re-registration', async () => {
    const { errors } = await anNp().call('reregister', aRegistration({ base_np_transaction_id: LACKING }))
    expect(errors).toEqual([{ id: LACKING, codes: ['E0100113'] }])
  })

  it('that is no text is neither answered nor in the journal', async () => {
    const np = anNp()
    const { errors } = await np.call('cancel', { np_transaction_id: 18121200001 })
    expect(errors).toEqual([{ codes: ['E0100002'] }])
    expect(np.journal()).toMatchObject([{ ids: ['?'], outcomes: ['E0100002'] }])
  })
})
