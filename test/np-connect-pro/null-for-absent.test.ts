import { afterEach, describe, expect, it, vi } from 'vitest'
import { type BatchSizes, createNpConnectPro, type NpConnectProOptions } from '../../src/np-connect-pro/index.js'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'
import { REGISTRATION, REPORT } from './fixtures.js'
import { OPTIONS } from './stub.js'

const ofOptions: NullsOf<NpConnectProOptions> = {
  fetch: null,
  clock: null,
  timeoutMs: null,
  batchSize: null,
  carrierCodes: null,
  site: null,
  onExchange: null,
}
const ofBatches: NullsOf<BatchSizes> = { screening: null, others: null }

/** What goes out, by the platform's own fetch, in place of what two registrations and a report say. */
async function sent(told: Partial<NpConnectProOptions>) {
  const bodies: unknown[] = []
  vi.stubGlobal('fetch', async (url: string, { body }: { readonly body: string }) => {
    bodies.push([url, body])
    return { status: 200, text: async () => '{"results":[]}' }
  })
  const np = createNpConnectPro({ ...OPTIONS, ...told })
  const answers = await np.requestScreening([REGISTRATION, { ...REGISTRATION, orderNumber: 'P2' }])
  return { bodies, answers: answers.val, reported: (await np.reportShipments([REPORT])).val }
}

describe('READ-24: left out, undefined and null are the same of each', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each<[string, readonly Partial<NpConnectProOptions>[]]>([
    ['option', absencesOf(ofOptions)],
    ['size of a call', absencesOf(ofBatches).map((batchSize) => ({ batchSize }))],
    ['carrier’s code', Object.keys(CARRIERS).map((carrier) => ({ carrierCodes: { [carrier]: null } }))],
  ])('%s', async (_, absences) => {
    const asked = await sent({})
    expect(asked.bodies).toHaveLength(3)
    for (const absent of absences) expect(await sent(absent), JSON.stringify(absent)).toStrictEqual(asked)
  })
})
