import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import type { NpTransactionRef } from '../../src/transport/np-transaction-ref.js'
import { failures, fault } from './kit-failures.js'
import type { Full } from './spoilt-transport.js'

const CALLS = ['requestScreening', 'pollScreening', 'reportShipments', 'pollPayments', 'reregister', 'cancel'] as const

const missing = ({ orderNumber }: { readonly orderNumber: string }) =>
  ({ orderNumber, outcome: 'unknown', reason: 'missing' }) as const

describe('the transport kit finds one that matches the answers of a batch', () => {
  it.each<[string, (orderNumber: string) => string]>([
    ['by the first 36 characters', (orderNumber) => orderNumber.slice(0, 36)],
    ['whatever the case', (orderNumber) => orderNumber.toLowerCase()],
  ])('by number, but %s', async (_, key) => {
    const said = await failures((sound) => ({
      async requestScreening(requests, signal) {
        const outcome = await sound.requestScreening(requests, signal)
        if (!outcome.ok) return outcome
        return Ok(
          requests.map((request) => {
            const { orderNumber } = request
            const answer = outcome.val.find((each) => key(each.orderNumber) === key(orderNumber))
            return { ...(answer ?? missing(request)), orderNumber }
          }),
        )
      },
    }))
    expect(said).toStrictEqual({ 'numbers-in-full': expect.stringMatching(/^The answer for KIT-\w+ is its own\./) })
  })
})

describe('FLOW-04: the transport kit leaves it to a transport what it says of an NP取引ID that NP does not have:', () => {
  it.each<[string, (order: NpTransactionRef) => unknown]>([
    ['that nobody knows', (order) => Ok([missing(order)])],
    ['that the call as a whole failed, and nothing was done', () => Err(fault('no'))],
  ])('%s', async (_, says) => {
    const said = await failures((sound, np) => {
      const isOdd = ({ npTransactionId, orderNumber }: NpTransactionRef) =>
        typeof npTransactionId === 'string' && np.held(orderNumber).registration?.npTransactionId !== npTransactionId
      const calls = CALLS.map((call) => {
        const asked = async (batch: readonly NpTransactionRef[], signal: unknown) => {
          const [only, ...others] = batch
          const isAlone = only !== undefined && others.length === 0
          return isAlone && isOdd(only) ? says(only) : Reflect.apply(sound[call], sound, [batch, signal])
        }
        return [call, asked] as const
      })
      const wrong: Partial<Full> = Object.fromEntries(calls)
      return wrong
    })
    expect(said).toStrictEqual({})
  })
})
