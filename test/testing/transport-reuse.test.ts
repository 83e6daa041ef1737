import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/result.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import { isCarrier } from '../../src/vocabulary/is-carrier.js'
import { failures } from './kit-failures.js'
import {
  answeringRegistrations,
  answeringReregistrations,
  answeringUpdates,
  type Full,
  type Mutant,
  polled,
  registering,
  reporting,
  screening,
  updating,
} from './spoilt-transport.js'

const isSo = (answer: ScreeningAnswer, what: string) =>
  answer.outcome === what || (answer.outcome === 'settled' && answer.result === what)

const approved = (answer: ScreeningAnswer): ScreeningAnswer => {
  if (answer.outcome !== 'settled' && answer.outcome !== 'pending') return answer
  const { orderNumber, npTransactionId } = answer
  return { orderNumber, outcome: 'settled', npTransactionId, result: 'approved' }
}

/** Each answer of these calls, changed by one that may remember what came before. */
const through =
  (
    calls: readonly ((change: (answer: ScreeningAnswer) => ScreeningAnswer) => Mutant)[],
    changed: () => Change,
  ): Mutant =>
  (sound, np) => {
    const change = changed()
    const wrong: Partial<Full> = {}
    for (const call of calls) Object.assign(wrong, call(change)(sound, np))
    return wrong
  }

type Change = (answer: ScreeningAnswer) => ScreeningAnswer

/** Says an approval of before once more, where NP says such a thing now. */
const recalling =
  (what: string, isMeant: (answer: ScreeningAnswer) => boolean = () => true) =>
  (): Change => {
    const before = new Set<string>()
    return (answer) => {
      const isKnown = before.has(answer.orderNumber)
      if (isSo(answer, 'approved') && isMeant(answer)) before.add(answer.orderNumber)
      return isKnown && isSo(answer, what) ? approved(answer) : answer
    }
  }

describe('FLOW-03: the transport kit finds one that says an earlier approval of what is', () => {
  it.each(['held', 'rejected', 'pending'])('%s now: of an update', async (what) => {
    expect(Object.keys(await failures(through([screening], recalling(what))))).toStrictEqual(['update-of-approved'])
  })

  it.each([
    ['held', ['update-of-approved', 'poll-anew']],
    ['rejected', ['update-of-approved', 'poll-anew']],
    ['pending', ['update-of-approved']],
  ])('%s now: of an update or a poll', async (what, shows) => {
    expect(Object.keys(await failures(through([screening, polled], recalling(what))))).toStrictEqual(shows)
  })

  it.each([
    ['held', ['update-of-approved', 'poll-anew']],
    ['rejected', ['update-of-approved', 'poll-anew']],
    ['pending', ['update-of-approved']],
  ])('%s now: of a poll, as the registration brought it', async (what, shows) => {
    const mutant: Mutant = (sound, np) => {
      const before = new Set<string>()
      const noting = (answer: ScreeningAnswer) => {
        if (isSo(answer, 'approved')) before.add(answer.orderNumber)
        return answer
      }
      const recalled = (answer: ScreeningAnswer) =>
        before.has(answer.orderNumber) && isSo(answer, what) ? approved(answer) : answer
      return { ...screening(noting)(sound, np), ...polled(recalled)(sound, np) }
    }
    expect(Object.keys(await failures(mutant))).toStrictEqual(shows)
  })

  it.each(['held', 'rejected'])('%s now: of a poll, as a poll brought it', async (what) => {
    expect(Object.keys(await failures(through([polled], recalling(what))))).toStrictEqual(['poll-anew'])
  })

  it.each(['held', 'rejected'])('approved now: gives the first poll what was %s at first', async (what) => {
    const mutant: Mutant = (sound, np) => {
      const first = new Map<string, ScreeningAnswer>()
      const noting = (answer: ScreeningAnswer) => {
        if (isSo(answer, what)) first.set(answer.orderNumber, answer)
        return answer
      }
      const recalled = (answer: ScreeningAnswer) => {
        const kept = first.get(answer.orderNumber)
        first.delete(answer.orderNumber)
        return kept ?? answer
      }
      return { ...answeringRegistrations(noting)(sound, np), ...polled(recalled)(sound, np) }
    }
    expect(Object.keys(await failures(mutant))).toContain('poll-anew')
  })
})

const isCodeless = (answer: ScreeningAnswer, what: string) =>
  isSo(answer, what) && 'codes' in answer && answer.codes.length === 0

describe('FLOW-03: the transport kit finds one that, where NP gives no code,', () => {
  it.each<[string, Change]>([
    ['takes a hold for approved', (answer) => (isCodeless(answer, 'held') ? approved(answer) : answer)],
    ['takes a rejection for approved', (answer) => (isCodeless(answer, 'rejected') ? approved(answer) : answer)],
  ])('%s', async (_, other) => {
    for (const call of [answeringRegistrations, answeringUpdates, polled])
      expect(Object.keys(await failures(call(other)))).toStrictEqual(['without-codes'])
  })

  it.each<[string, Change]>([
    [
      'takes a hold for pending',
      (answer) =>
        isCodeless(answer, 'held') && answer.outcome === 'settled'
          ? { orderNumber: answer.orderNumber, outcome: 'pending', npTransactionId: answer.npTransactionId }
          : answer,
    ],
    [
      'takes a refusal for pending',
      (answer) =>
        isCodeless(answer, 'refused')
          ? { orderNumber: answer.orderNumber, outcome: 'pending', npTransactionId: 'NP000000001' }
          : answer,
    ],
    [
      'takes a refusal for an approval',
      (answer) =>
        isCodeless(answer, 'refused')
          ? { orderNumber: answer.orderNumber, outcome: 'settled', npTransactionId: 'NP000000001', result: 'approved' }
          : answer,
    ],
  ])('%s', async (_, other) => {
    expect(Object.keys(await failures(through([screening, polled], () => other)))).toContain('without-codes')
  })

  it('but none that says unknown of it: what NP means by that is not known', async () => {
    const careful: Change = (answer) =>
      ['held', 'rejected', 'refused'].some((what) => isCodeless(answer, what))
        ? { orderNumber: answer.orderNumber, outcome: 'unknown', reason: 'not_understood' }
        : answer
    expect(await failures(through([screening, polled], () => careful))).toStrictEqual({})
  })
})

const isSlip = (slipNumber: string) => /^\d{12}$/.test(slipNumber)

describe('the transport kit finds one that', () => {
  it.each(['held', 'rejected', 'pending', 'approved'])(
    'gives an update the NP取引ID of before, though NP gave it another, where it is %s',
    async (what) => {
      const said = await failures((sound) => ({
        async requestScreening(requests, signal) {
          const outcome = await sound.requestScreening(requests, signal)
          if (!outcome.ok) return outcome
          const before = new Map(requests.map(({ orderNumber, npTransactionId }) => [orderNumber, npTransactionId]))
          return Ok(
            outcome.val.map((answer) => {
              const npTransactionId = before.get(answer.orderNumber) ?? null
              const isKept = npTransactionId !== null && 'npTransactionId' in answer && isSo(answer, what)
              return isKept ? { ...answer, npTransactionId } : answer
            }),
          )
        },
      }))
      expect(Object.keys(said)).toStrictEqual(['id-as-it-came-back'])
    },
  )

  it.each([2, 3, 4])('FLOW-03: keeps %i codes of a hold', async (most) => {
    const cut: Change = (answer) => ('codes' in answer ? { ...answer, codes: answer.codes.slice(0, most) } : answer)
    for (const [call, shows] of [
      [answeringRegistrations, 'held-codes'],
      [answeringUpdates, 'update-results'],
      [polled, 'poll-brings-the-result'],
      [answeringReregistrations, 'reregistration-results'],
    ] as const)
      expect(Object.keys(await failures(call(cut)))).toContain(shows)
  })

  it.each(['E0100113', 'E0100114', 'E0100118', 'E0100120'])(
    'FLOW-05: says that NP has a report which it refuses for %s',
    async (code) => {
      const said = await failures(
        reporting((answer) =>
          answer.outcome === 'refused' && answer.codes.includes(code) ? { ...answer, alreadyReported: true } : answer,
        ),
      )
      expect(said['report-refused-codes']).toMatch(/says nothing but that NP has it\. Expected: false\. Instead: true$/)
    },
  )

  it('FLOW-05: takes a second report of another parcel for done, though NP has the first', async () => {
    const said = await failures((sound, np) => ({
      async reportShipments(reports, signal) {
        const outcome = await sound.reportShipments(reports, signal)
        if (!outcome.ok) return outcome
        const shipments = new Map(reports.map(({ orderNumber, shipment }) => [orderNumber, shipment]))
        return Ok(
          outcome.val.map((answer) => {
            const { orderNumber } = answer
            const [first, second] = [np.held(orderNumber).report, shipments.get(orderNumber)]
            const isOther = isCarrier(second?.carrier) && second.carrier !== first?.carrier && isSlip(second.slipNumber)
            const isRepeated = answer.outcome === 'refused' && answer.alreadyReported
            return isRepeated && isOther ? { orderNumber, outcome: 'settled' } : answer
          }),
        )
      },
    }))
    expect(Object.keys(said)).toContain('already-reported')
  })

  it.each<[string, (details: OrderDetails) => Partial<OrderDetails>, string]>([
    [
      "takes a destination of the buyer's name for the buyer's own address",
      ({ buyer, destination }) => (destination?.name === buyer.name ? { destination: null } : {}),
      'second-home',
    ],
    [
      'sends nine of anything at most',
      ({ goods }) => ({ goods: goods.map((line) => ({ ...line, quantity: Math.min(9, line.quantity) })) }),
      'great-order',
    ],
    [
      'sends lines that are alike once',
      ({ goods }) => ({ goods: [...new Map(goods.map((line) => [JSON.stringify(line), line])).values()] }),
      'great-order',
    ],
    ['bills five digits at most', ({ amount }) => ({ amount: Number(String(amount).slice(0, 5)) }), 'great-order'],
    ['bills 99,999 yen at most', ({ amount }) => ({ amount: Math.min(99_999, amount) }), 'great-order'],
  ])('%s, as it registers or as it updates', async (_, other, shows) => {
    for (const mutant of [registering, updating]) {
      const said = await failures(
        mutant((request) => ({ ...request, details: { ...request.details, ...other(request.details) } })),
      )
      expect(Object.keys(said)).toStrictEqual([shows])
    }
  })
})
