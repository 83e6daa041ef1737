import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/result.js'
import { TRANSPORT_CASES } from '../../src/testing/index.js'
import type { HeldOrder } from '../../src/testing/memory-transport/held-order.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import type { ShipmentReport } from '../../src/transport/shipment/shipment-report.js'
import { failures } from './kit-failures.js'
import { type Full, type Mutant, polled, requesting, screening, spoilt } from './spoilt-transport.js'

type GoodsLine = ScreeningRequest['details']['goods'][number]
type Numbered = { readonly orderNumber: string }

const refused = ({ orderNumber }: Numbered) => ({ orderNumber, outcome: 'refused', codes: ['E0199999'] }) as const

/** A call that meets such a thing is answered otherwise. */
const meeting =
  (
    met: HeldOrder['disturbance'],
    instead: { readonly [Call in 'requestScreening' | 'pollScreening' | 'reportShipments']?: Full[Call] },
    isMeant: (batch: readonly (ScreeningRequest | ShipmentReport | Numbered)[]) => boolean = () => true,
  ): Mutant =>
  (sound, np) => {
    const wrong = { ...sound, ...instead }
    const inForce = (batch: readonly Numbered[]) =>
      isMeant(batch) && batch.some(({ orderNumber }) => np.held(orderNumber).disturbance === met) ? wrong : sound
    return {
      requestScreening: (...given) => inForce(given[0]).requestScreening(...given),
      pollScreening: (...given) => inForce(given[0]).pollScreening(...given),
      reportShipments: (...given) => inForce(given[0]).reportShipments(...given),
    }
  }

const never = () => new Promise<never>(() => {})
const isUpdate = (batch: readonly object[]) =>
  batch.some((each) => 'npTransactionId' in each && each.npTransactionId !== null)

describe('READ-20: the transport kit finds one whose timer ends with the headers, so that a call never ends,', () => {
  const trickles = TRANSPORT_CASES.find(({ id }) => id === 'trickles')

  it.each([
    ['of a registration', meeting('trickles', { requestScreening: never })],
    ['of a poll', meeting('trickles', { pollScreening: never })],
    ['of a report', meeting('trickles', { reportShipments: never })],
  ] as const)('%s', async (_, mutant) => {
    let isOver = false
    const over = () => {
      isOver = true
    }
    trickles?.run(spoilt(mutant, true), ['cancel', 'pollPayments', 'reregister']).then(over, over)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(isOver).toBe(false)
  })
})

describe('the transport kit finds one that', () => {
  const refusing = async (batch: readonly Numbered[]) => Ok(batch.map(refused))
  const refusingReports = async (batch: readonly Numbered[]) =>
    Ok(batch.map((each) => ({ ...refused(each), alreadyReported: false })))
  const settling = async (batch: readonly Numbered[]) =>
    Ok(batch.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled' }) as const))
  const approving = async (batch: readonly Numbered[]) =>
    Ok(
      batch.map(
        ({ orderNumber }) =>
          ({ orderNumber, outcome: 'settled', npTransactionId: 'NP000000009', result: 'approved' }) as const,
      ),
    )

  it.each<[string, string, Mutant]>([
    ['reads half an answer for an approval', 'trickles', meeting('trickles', { requestScreening: approving })],
    ['polls half an answer for a refusal', 'trickles', meeting('trickles', { pollScreening: refusing })],
    ['reads half an answer for a report that NP has', 'trickles', meeting('trickles', { reportShipments: settling })],
    [
      'takes a 5xx in NP’s form for a refusal of a registration',
      'fails-in-form',
      meeting('fails_in_form', { requestScreening: refusing }, (batch) => !isUpdate(batch)),
    ],
    [
      'takes a 5xx in NP’s form for a refusal of an update',
      'fails-in-form',
      meeting('fails_in_form', { requestScreening: refusing }, isUpdate),
    ],
    [
      'takes a 5xx in NP’s form for a refusal of a report',
      'fails-in-form',
      meeting('fails_in_form', { reportShipments: refusingReports }),
    ],
    ['takes a 4xx of a proxy for a refusal', 'turned-away', meeting('turns_away', { requestScreening: refusing })],
    [
      'takes a 4xx of a proxy for a refusal of a report',
      'turned-away',
      meeting('turns_away', { reportShipments: refusingReports }),
    ],
    ['takes a 4xx of a proxy for an approval', 'turned-away', meeting('turns_away', { requestScreening: approving })],
    ['takes a nameless error for everybody’s', 'names-nobody', meeting('names_nobody', { requestScreening: refusing })],
    [
      'takes a nameless error about a report for everybody’s',
      'names-nobody',
      meeting('names_nobody', { reportShipments: refusingReports }),
    ],
    [
      'takes nobody for refused whom no error names',
      'names-nobody',
      meeting('names_nobody', { requestScreening: approving }),
    ],
    [
      'takes an error over a screening for a rejection',
      'screening-in-error',
      screening((answer, { decision }) =>
        decision.as === 'in_error'
          ? { ...answer, outcome: 'settled', npTransactionId: 'NP000000009', result: 'rejected', codes: [] }
          : answer,
      ),
    ],
    [
      'takes an error over a polled screening for a refusal',
      'screening-in-error',
      polled((answer, { decision }) => (decision.as === 'in_error' ? refused(answer) : answer)),
    ],
    [
      'takes what NP is still reviewing for unknown',
      'screening-in-review',
      screening((answer, { decision }) =>
        decision.as === 'in_review'
          ? { orderNumber: answer.orderNumber, outcome: 'unknown', reason: 'not_understood' }
          : answer,
      ),
    ],
    [
      'takes what NP is still reviewing for an approval when it polls',
      'screening-in-review',
      polled((answer, { decision }) =>
        answer.outcome === 'pending' && decision.as === 'in_review'
          ? { ...answer, outcome: 'settled', result: 'approved' }
          : answer,
      ),
    ],
    ...(
      [
        ['prices', ({ price }) => ({ price: Math.min(price, 2 ** 16 - 1) })],
        ['quantities', ({ quantity }) => ({ quantity: Math.min(quantity, 99) })],
        ['discounts', ({ price }) => ({ price: Math.max(price, -9_999) })],
      ] as const satisfies readonly (readonly [string, (line: GoodsLine) => Partial<GoodsLine>])[]
    ).map(([what, cut]): [string, string, Mutant] => [
      `cuts ${what} of many digits`,
      'great-order',
      requesting((request) => {
        const goods = request.details.goods.map((line) => ({ ...line, ...cut(line) }))
        return { ...request, details: { ...request.details, goods } }
      }),
    ]),
    [
      'cuts the name of a destination at 20 characters',
      'names-in-full',
      requesting((request) => {
        const { destination } = request.details
        const cut = destination && { ...destination, name: destination.name.slice(0, 20) }
        return { ...request, details: { ...request.details, destination: cut } }
      }),
    ],
    [
      'cuts the address of a destination at 54 characters',
      'addresses-in-full',
      requesting((request) => {
        const { destination } = request.details
        const cut = destination && { ...destination, address: destination.address.slice(0, 54) }
        return { ...request, details: { ...request.details, destination: cut } }
      }),
    ],
    [
      'sends no more than a thousand reports',
      'long-batch',
      (sound) => ({
        async reportShipments(reports, signal) {
          const outcome = await sound.reportShipments(reports.slice(0, 1000), signal)
          const left = reports
            .slice(1000)
            .map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown' as const, reason: 'missing' as const }))
          return outcome.ok ? Ok([...outcome.val, ...left]) : outcome
        },
      }),
    ],
    [
      'polls for no more than a thousand',
      'long-batch',
      (sound) => ({
        async pollScreening(transactions, signal) {
          const outcome = await sound.pollScreening(transactions.slice(0, 1000), signal)
          const left = transactions
            .slice(1000)
            .map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown' as const, reason: 'missing' as const }))
          return outcome.ok ? Ok([...outcome.val, ...left]) : outcome
        },
      }),
    ],
  ])('%s', async (_, id, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual([id])
  })

  it.each(['timed_out', 'connection_lost', 'server_error', 'not_understood', 'missing'])(
    'READ-20: sends again what is left of a batch (%s), or registers it anew again',
    async (reason) => {
      const leftOf = <R extends Numbered>(requests: readonly R[], answers: readonly object[]) =>
        requests.length === 1
          ? []
          : requests.filter(({ orderNumber }) =>
              answers.some(
                (each) =>
                  'orderNumber' in each &&
                  each.orderNumber === orderNumber &&
                  'reason' in each &&
                  each.reason === reason,
              ),
            )
      const again =
        (call: 'requestScreening' | 'reregister'): Mutant =>
        (sound) => ({
          async [call](...[requests, signal]: Parameters<Full['requestScreening']>) {
            const outcome = await sound[call](requests, signal)
            const left = outcome.ok ? leftOf(requests, outcome.val) : []
            if (left.length > 0) await sound[call](left, signal)
            return outcome
          },
        })
      for (const call of ['requestScreening', 'reregister'] as const)
        expect(Object.keys(await failures(again(call)))).toStrictEqual(['never-sent-twice-in-a-batch'])
    },
  )

  it('but leaves it to a transport to make again what something before NP turned away', async () => {
    const patient: Mutant = (sound, np) => ({
      async requestScreening(...given) {
        const isMet = given[0].some(({ orderNumber }) => np.held(orderNumber).disturbance === 'turns_away')
        const outcome = await sound.requestScreening(...given)
        return isMet ? sound.requestScreening(...given) : outcome
      },
    })
    expect(await failures(patient)).toStrictEqual({})
  })
})
