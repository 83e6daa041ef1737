import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import type { MemoryNp } from '../../src/testing/memory-transport/memory-np.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import { failures, fault } from './kit-failures.js'
import {
  cancelling,
  type Full,
  type Mutant,
  paying,
  polled,
  reporting,
  reportingWhileAsked,
  requesting,
  screening,
  shipping,
  updating,
} from './spoilt-transport.js'

/** Changes the details of a request. */
const otherwise =
  (other: (details: OrderDetails) => Partial<OrderDetails>) =>
  (request: ScreeningRequest): ScreeningRequest => ({
    ...request,
    details: { ...request.details, ...other(request.details) },
  })

const reregistering =
  (change: (request: ScreeningRequest) => ScreeningRequest): Mutant =>
  (sound) => ({
    reregister: (requests, signal) => sound.reregister(requests.map(change), signal),
  })

/** The part of the order's own form that a day in UTC would be. */
const utcDay = ({ orderedAt }: OrderDetails) => ({ orderedAt: `${orderedAt.slice(0, 10)}T12:00:00+09:00` })

const CONTENTS: readonly [string, (details: OrderDetails) => Partial<OrderDetails>, string][] = [
  ['the UTC day', utcDay, 'day'],
  ['another amount', ({ amount }) => ({ amount: amount + 1 }), 'amount'],
  ['another buyer', ({ buyer }) => ({ buyer: { ...buyer, name: '?' } }), 'buyer'],
  ['no destination', () => ({ destination: null }), 'destination'],
  ['no goods', () => ({ goods: [] }), 'goods'],
  ['the first goods alone', ({ goods }) => ({ goods: goods.slice(0, 1) }), 'goods'],
  ['no discount', ({ goods }) => ({ goods: goods.filter(({ price }) => price > 0) }), 'goods'],
]

describe('the transport kit finds one that', () => {
  it.each(CONTENTS)('CORR-03: updates an order with %s', async (_, other, part) => {
    const { 'updates-with-what-it-is-given': said } = await failures(updating(otherwise(other)))
    expect(said).toMatch(new RegExp(`^NP has the ${part} of KIT-0001 as given\\. Expected: `))
  })

  it('CORR-03: updates a wiz order as one that is not', async () => {
    const said = await failures(updating((request) => ({ ...request, service: 'np_atobarai' })))
    expect(said).toStrictEqual({
      'updates-with-what-it-is-given':
        'NP has the service of KIT-0001 as given. Expected: "np_atobarai_wiz". Instead: "np_atobarai"',
      'mixed-batch': 'NP has the service of KIT-0002 as given. Expected: "np_atobarai_wiz". Instead: "np_atobarai"',
    })
  })

  it.each(CONTENTS)('registers an order anew with %s', async (_, other, part) => {
    const { 'reregisters-what-it-is-given': said } = await failures(reregistering(otherwise(other)))
    expect(said).toMatch(new RegExp(`^NP has the ${part} of KIT-0001 as given\\. Expected: `))
  })

  it.each<[string, (details: OrderDetails) => Partial<OrderDetails>]>([
    ['postcode', ({ buyer }) => ({ buyer: { ...buyer, postcode: '1000002' } })],
    ['address', ({ buyer }) => ({ buyer: { ...buyer, address: '東京都千代田区' } })],
    ['telephone', ({ buyer }) => ({ buyer: { ...buyer, telephone: '0' } })],
    [
      'destination’s address',
      ({ buyer, destination }) => ({ destination: destination && { ...buyer, name: destination.name } }),
    ],
  ])('garbles the %s of an order', async (_, other) => {
    for (const mutant of [requesting, updating])
      expect(Object.keys(await failures(mutant(otherwise(other))))).toStrictEqual(['addresses', 'addresses-in-full'])
  })

  it.each<[string, (request: ScreeningRequest) => ScreeningRequest]>([
    ['full width', otherwise(({ buyer }) => ({ buyer: { ...buyer, address: buyer.address.replaceAll('1', '１') } }))],
    ['digits alone', otherwise(({ buyer }) => ({ buyer: { ...buyer, postcode: buyer.postcode.replace('-', '') } }))],
  ])('but none that writes them its own way: %s', async (_, change) => {
    expect(await failures(requesting(change))).toStrictEqual({})
  })

  it.each<[string, Mutant]>([
    [
      'turns a call away while another is under way',
      (sound) => {
        let isBusy = false
        return {
          async pollScreening(transactions, signal) {
            if (isBusy) return Err({ ...fault('no'), code: 'offline' })
            isBusy = true
            const outcome = await sound.pollScreening(transactions, signal)
            isBusy = false
            return outcome
          },
        }
      },
    ],
    [
      'turns a report away while it asks for a result',
      reportingWhileAsked(async () => Err({ ...fault('no'), code: 'offline' })),
    ],
    [
      'keeps the order that it registers in one place for all calls',
      (sound) => {
        let current = ''
        return {
          async requestScreening(requests, signal) {
            if (requests.length !== 1) return sound.requestScreening(requests, signal)
            current = requests[0]?.orderNumber ?? ''
            const outcome = await sound.requestScreening(requests, signal)
            return outcome.ok ? Ok(outcome.val.map((answer) => ({ ...answer, orderNumber: current }))) : outcome
          },
        }
      },
    ],
  ])('%s', async (_, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual(['calls-at-once'])
  })

  it('asks one by one, and lets those that come meanwhile wait: that is its own affair', async () => {
    const oneAfterAnother: Mutant = (sound) => {
      let before: Promise<unknown> = Promise.resolve()
      return {
        pollScreening(transactions, signal) {
          const answered = before.then(() => sound.pollScreening(transactions, signal))
          before = answered
          return answered
        },
      }
    }
    expect(await failures(oneAfterAnother)).toStrictEqual({})
  })

  it.each<[string, (sound: Full) => Partial<Full>]>([
    [
      'registers',
      (sound) => ({ requestScreening: (requests, signal) => sound.requestScreening(requests.slice(0, 100), signal) }),
    ],
    [
      'reports',
      (sound) => ({ reportShipments: (reports, signal) => sound.reportShipments(reports.slice(0, 100), signal) }),
    ],
  ])('%s the first hundred of a batch alone', async (_, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual(['long-batch'])
  })

  it.each<[string, string, (answer: ScreeningAnswer) => ScreeningAnswer]>([
    ['pending', 'pending', ({ orderNumber }) => ({ orderNumber, outcome: 'pending', npTransactionId: 'NP000000001' })],
    [
      'rejected',
      'settled',
      (answer) =>
        answer.outcome === 'refused'
          ? { ...answer, outcome: 'settled', result: 'rejected', npTransactionId: 'NP000000001' }
          : answer,
    ],
  ])('FLOW-04: takes a refused question for %s', async (_, outcome, other) => {
    const said = await failures(polled((answer) => (answer.outcome === 'refused' ? other(answer) : answer)))
    expect(said['poll-unheard-of']).toBe(`NP has nothing under that id. Instead: "${outcome}"`)
    expect(said['poll-refused']).toMatch(/^The answer for KIT-0001 is "refused"\. Instead: /)
  })

  it.each<[string, (answer: ShipmentAnswer) => ShipmentAnswer, string]>([
    [
      'a report that NP refuses since the order is cancelled',
      (answer) =>
        answer.outcome === 'refused' ? { ...answer, alreadyReported: /E010011[45]/.test(answer.codes.join()) } : answer,
      'E0100114',
    ],
    [
      'a report that NP refuses for the same reason and another',
      (answer) =>
        answer.outcome === 'refused' ? { ...answer, alreadyReported: answer.codes[0] === 'E0100115' } : answer,
      'E0100115,E0100118',
    ],
    [
      'a report that NP refuses for another reason and the same',
      (answer) =>
        answer.outcome === 'refused' ? { ...answer, alreadyReported: answer.codes.at(-1) === 'E0100115' } : answer,
      'E0100113,E0100115',
    ],
  ])('takes %s for one that NP has', async (_, other, codes) => {
    expect(await failures(reporting(other))).toStrictEqual({
      'report-refused-codes': `Whether ${codes} says nothing but that NP has it. Expected: false. Instead: true`,
    })
  })

  it.each(['E0100113', 'E0100118'])('takes a cancel that NP refuses for %s, too, for one done before', async (code) => {
    const said = await failures(
      cancelling((answer) => {
        if (answer.outcome !== 'refused') return answer
        const alreadyCancelled = answer.codes.some((each) => each === 'E0100114' || each === code)
        return { ...answer, alreadyCancelled }
      }),
    )
    expect(said['cancel-refused-codes']).toMatch(
      /^Whether E01001.* says nothing but that it is cancelled\. Expected: false/,
    )
  })

  it.each<[string, Mutant, string]>([
    [
      'approved',
      screening((answer) =>
        answer.outcome === 'unknown' && answer.reason === 'contradictory'
          ? { orderNumber: answer.orderNumber, outcome: 'settled', result: 'approved', npTransactionId: 'NP000000001' }
          : answer,
      ),
      'KIT-0001',
    ],
    [
      'refused',
      screening((answer) =>
        answer.outcome === 'unknown' && answer.reason === 'contradictory'
          ? { orderNumber: answer.orderNumber, outcome: 'refused', codes: ['E0199999'] }
          : answer,
      ),
      'KIT-0001',
    ],
  ])('READ-20: takes a registration that stands among results and errors for %s', async (_, mutant, orderNumber) => {
    const { 'done-and-refused': said } = await failures(mutant)
    expect(said).toMatch(new RegExp(`^NP says two things: what became of ${orderNumber} is unknown`))
  })

  const behindGateway = (np: MemoryNp, orders: readonly { readonly orderNumber: string }[]) =>
    orders.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'gateway_fails')

  it.each<[string, Mutant]>([
    [
      'refused',
      (sound, np) => ({
        async requestScreening(requests, signal) {
          const meets = behindGateway(np, requests)
          const outcome = await sound.requestScreening(requests, signal)
          if (!meets) return outcome
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: [] })))
        },
      }),
    ],
    [
      'a report that was not made',
      (sound, np) => ({
        async reportShipments(reports, signal) {
          const meets = behindGateway(np, reports)
          const outcome = await sound.reportShipments(reports, signal)
          return meets ? Err(fault('no')) : outcome
        },
      }),
    ],
    [
      'a report that was made',
      (sound, np) => ({
        async reportShipments(reports, signal) {
          const meets = behindGateway(np, reports)
          const outcome = await sound.reportShipments(reports, signal)
          return meets ? Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled' }))) : outcome
        },
      }),
    ],
    [
      'something to send again',
      (sound, np) => ({
        async requestScreening(requests, signal) {
          const meets = behindGateway(np, requests)
          const outcome = await sound.requestScreening(requests, signal)
          if (meets) for (const { orderNumber } of requests) np.held(orderNumber).times.registrations += 1
          return outcome
        },
      }),
    ],
  ])('READ-20: takes what a gateway answers for %s', async (_, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual(['gateway'])
  })

  it('SHIP-03: reports a carrier of which it has no code as another', async () => {
    const said = await failures(
      shipping((report) => {
        const { carrier } = report.shipment
        return {
          ...report,
          shipment: { ...report.shipment, carrier: carrier === 'click_post' ? 'yu_packet' : carrier },
        }
      }),
    )
    expect(said).toStrictEqual({ 'every-carrier': 'NP was told of "click_post". Instead: "yu_packet"' })
  })

  it('but none that leaves out a carrier of which it has no code, and says so', async () => {
    const said = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const isSendable = ({ shipment }: (typeof reports)[number]) => shipment.carrier !== 'click_post'
        const outcome = await sound.reportShipments(reports.filter(isSendable), signal)
        const unsent = reports
          .filter((report) => !isSendable(report))
          .map(
            ({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: ['X1'], alreadyReported: false }) as const,
          )
        return outcome.ok ? Ok([...outcome.val, ...unsent]) : outcome
      },
    }))
    expect(said).toStrictEqual({})
  })

  it('takes what nobody has heard of about a payment for unpaid', async () => {
    const said = await failures(
      paying((answer) =>
        answer.outcome === 'unknown' && answer.reason === 'not_understood' && answer.orderNumber === 'KIT-0002'
          ? { orderNumber: answer.orderNumber, outcome: 'settled', payment: 'unpaid', paidOn: null }
          : answer,
      ),
    )
    expect(said).toStrictEqual({
      'payment-unclear': 'Nobody has heard of what NP says. Expected: "unknown". Instead: "settled"',
    })
  })

  it('READ-20: but none that makes a report once more of which NP said two things, or nothing behind a gateway', async () => {
    const said = await failures((sound) => ({
      async reportShipments(...given) {
        const outcome = await sound.reportShipments(...given)
        const isOpen = (answer: ShipmentAnswer) =>
          answer.outcome === 'unknown' && (answer.reason === 'contradictory' || answer.reason === 'server_error')
        if (!outcome.ok || !outcome.val.some(isOpen)) return outcome
        const again = await sound.reportShipments(...given)
        return again.map((all) =>
          all.map((answer): ShipmentAnswer => {
            const { orderNumber } = answer
            return answer.outcome === 'refused' && answer.alreadyReported ? { orderNumber, outcome: 'settled' } : answer
          }),
        )
      },
    }))
    expect(said).toStrictEqual({})
  })
})

describe('READ-20: the transport kit finds one that', () => {
  const isOpen = ({ outcome }: { readonly outcome: string }) => outcome === 'unknown'
  const refusedOf = ({ orderNumber }: { readonly orderNumber: string }) =>
    ({ orderNumber, outcome: 'refused', codes: [] }) as const
  const updated =
    (other: (answer: ScreeningAnswer) => ScreeningAnswer): Mutant =>
    (sound) => ({
      async requestScreening(requests, signal) {
        const outcome = await sound.requestScreening(requests, signal)
        const isUpdate = requests.some(({ npTransactionId }) => npTransactionId !== null)
        if (!outcome.ok || !isUpdate) return outcome
        return Ok(outcome.val.map((answer) => (isOpen(answer) ? other(answer) : answer)))
      },
    })

  it.each<[string, Mutant]>([
    ['refused', updated(refusedOf)],
    [
      'approved',
      updated(({ orderNumber }) => ({ orderNumber, outcome: 'settled', npTransactionId: 'NP1', result: 'approved' })),
    ],
  ])('takes an update of which nothing is known for %s', async (_, mutant) => {
    expect(Object.keys(await failures(mutant))).toStrictEqual([
      ...[
        'update-missing',
        'screening-in-error',
        'time-out',
        'connection-lost',
        'server-error',
        'not-understood',
        'contradictory',
      ],
      ...['fails-in-form', 'aborted-under-way'],
    ])
  })

  it.each(['connection_lost', 'server_error', 'not_understood', 'missing'])(
    'takes a cancel or a re-registration of which nothing is known (%s) for refused',
    async (reason) => {
      const isMeant = (answer: object) => 'reason' in answer && answer.reason === reason
      const said = await failures((sound, np) => ({
        ...cancelling((answer) => (isMeant(answer) ? { ...refusedOf(answer), alreadyCancelled: false } : answer))(
          sound,
          np,
        ),
        async reregister(requests, signal) {
          const outcome = await sound.reregister(requests, signal)
          return outcome.ok ? Ok(outcome.val.map((answer) => (isMeant(answer) ? refusedOf(answer) : answer))) : outcome
        },
      }))
      expect(Object.keys(said)).toStrictEqual(['cancel-unknown', 'reregistration-unknown'])
    },
  )

  it('SHIP-03: says settled of a carrier of which it has no code, and sends nothing', async () => {
    const said = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const isSendable = ({ shipment }: (typeof reports)[number]) => shipment.carrier !== 'click_post'
        const outcome = await sound.reportShipments(reports.filter(isSendable), signal)
        const unsent = reports.filter((report) => !isSendable(report))
        if (!outcome.ok) return outcome
        return Ok([...outcome.val, ...unsent.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled' }) as const)])
      },
    }))
    expect(said).toStrictEqual({
      'every-carrier': 'NP was not told of "click_post", so nobody says that it was. Instead: "settled"',
    })
  })

  const isGivenUp = (answer: object) => 'reason' in answer && answer.reason === 'aborted'
  const givenUp = (answer: ScreeningAnswer) => (isGivenUp(answer) ? refusedOf(answer) : answer)

  it.each<[string, Mutant]>([
    ['an update', updated(givenUp)],
    [
      'a cancel',
      cancelling((answer) => (isGivenUp(answer) ? { ...refusedOf(answer), alreadyCancelled: false } : answer)),
    ],
    [
      'a re-registration',
      (sound) => ({
        async reregister(requests, signal) {
          const outcome = await sound.reregister(requests, signal)
          return outcome.ok ? Ok(outcome.val.map(givenUp)) : outcome
        },
      }),
    ],
  ])('takes %s for refused that the caller gave up', async (_, mutant) => {
    const { 'aborted-under-way': said, ...others } = await failures(mutant)
    expect(said).toMatch(/^The caller gave up: what became of KIT-/)
    expect(others).toStrictEqual({})
  })

  it('READ-20: asks for a result once more, and says another than NP has', async () => {
    const isOpen = (outcome: Awaited<ReturnType<Full['pollScreening']>>) =>
      outcome.ok && outcome.val.some((answer) => answer.outcome === 'unknown')
    const said = await failures((sound) => ({
      async pollScreening(...given) {
        const first = await sound.pollScreening(...given)
        if (!isOpen(first)) return first
        const second = await sound.pollScreening(...given)
        if (!second.ok) return second
        return Ok(
          second.val.map((answer) =>
            answer.outcome === 'settled' ? { ...answer, result: 'rejected' as const, codes: [] } : answer,
          ),
        )
      },
    }))
    expect(Object.keys(said)).toStrictEqual(['poll-missing', 'poll-unanswered', 'done-and-refused', 'trickles'])
  })

  it('READ-20: asks for a payment once more, and says another than NP has', async () => {
    const said = await failures((sound) => ({
      async pollPayments(...given) {
        const first = await sound.pollPayments(...given)
        if (!first.ok || first.val.every((answer) => answer.outcome !== 'unknown')) return first
        const second = await sound.pollPayments(...given)
        if (!second.ok) return second
        return Ok(
          second.val.map((answer) =>
            answer.outcome === 'settled'
              ? { ...answer, payment: answer.payment === 'paid' ? ('unpaid' as const) : ('paid' as const) }
              : answer,
          ),
        )
      },
    }))
    expect(Object.keys(said)).toStrictEqual([
      'payment-unclear',
      'payment-contradictory',
      'payment-missing',
      'payment-unanswered',
    ])
  })

  it('matches reports by their position', async () => {
    const said = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const outcome = await sound.reportShipments(reports, signal)
        if (!outcome.ok) return outcome
        return Ok(outcome.val.map((answer, index) => ({ ...answer, orderNumber: reports[index]?.orderNumber ?? '' })))
      },
    }))
    expect(Object.keys(said)).toStrictEqual(['reports-apart'])
  })

  it.each(['pollScreening', 'reportShipments'] as const)('answers twice for each order (%s)', async (call) => {
    const said = await failures((sound) => ({
      [call]: async (...given: unknown[]) => {
        const outcome = await Reflect.apply(sound[call], sound, given)
        return outcome.ok ? Ok([...outcome.val, ...outcome.val]) : outcome
      },
    }))
    expect(Object.keys(said)).toStrictEqual(['one-answer-each'])
  })
})
