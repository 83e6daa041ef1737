import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import { createMemoryTransport, TRANSPORT_CASES } from '../../src/testing/index.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import type { UnknownReason } from '../../src/transport/unknown-reason.js'
import { failures, fault, pending, wholeFaults } from './kit-failures.js'
import { type Mutant, paying, polled, reporting, requesting, screening } from './spoilt-transport.js'

/** On a batch that fails as a whole, says such answers; on the way NP has the first so many orders. */
const inPlace =
  (done: number, answer: (orderNumber: string) => ScreeningAnswer): Mutant =>
  (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (outcome.ok || requests.length < 3) return outcome
      if (done > 0) await sound.requestScreening(requests.slice(0, done), signal)
      return Ok(requests.map(({ orderNumber }) => answer(orderNumber)))
    },
  })

/** Another answer for one order of a batch. */
const forOne = (orderNumber: string, other: (answer: ScreeningAnswer) => ScreeningAnswer): Mutant =>
  screening((answer) => (answer.orderNumber === orderNumber ? other(answer) : answer))

const settledAs =
  (result: 'approved' | 'rejected') =>
  (answer: ScreeningAnswer): ScreeningAnswer => {
    if (answer.outcome !== 'settled') return answer
    const { orderNumber, npTransactionId } = answer
    const settled = { orderNumber, outcome: 'settled', npTransactionId } as const
    return result === 'approved' ? { ...settled, result } : { ...settled, result, codes: ['NG001'] }
  }
const own = /^The answer for KIT-000\d is its own\. Instead: /
const refusedAs = (answer: ScreeningAnswer): ScreeningAnswer =>
  answer.outcome === 'settled' ? { ...answer, outcome: 'refused', codes: ['X1'] } : answer
const idOfAnother = (answer: ScreeningAnswer): ScreeningAnswer =>
  answer.outcome === 'settled' ? { ...answer, npTransactionId: 'NP000000099' } : answer

describe('READ-20: the transport kit finds one that', () => {
  it('says nothing was done of what NP may have done', async () => {
    expect(Object.keys(await failures(wholeFaults('no')))).toStrictEqual([
      ...['screening-in-error', 'time-out', 'connection-lost', 'server-error', 'gateway', 'report-unknown'],
      ...['trickles', 'fails-in-form'],
      ...['aborted-under-way', 'cancel-unknown', 'reregistration-unknown'],
    ])
  })

  it('says that a report is made which it never made, though it made other calls', async () => {
    const said = await failures((sound, np) => ({
      async reportShipments(reports, signal) {
        const held = reports.map(({ orderNumber }) => np.held(orderNumber))
        if (held.every(({ disturbance }) => disturbance === null)) return sound.reportShipments(reports, signal)
        for (const each of held) each.disturbance = null
        await sound.pollScreening(reports, signal)
        await sound.pollScreening(reports, signal)
        return Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled' })))
      },
    }))
    expect(said).toHaveProperty('report-unknown')
    expect(said).toHaveProperty('report-contradictory')
    expect(said).toHaveProperty('gateway')
    expect(said).toHaveProperty('trickles')
    expect(said).toHaveProperty('fails-in-form')
  })

  it.each<[string, Mutant, RegExp]>([
    [
      'says refused of what NP registered',
      inPlace(2, (orderNumber) => ({ orderNumber, outcome: 'refused', codes: [] })),
      /^NP registered KIT-0001, so nobody says it didn't\. Instead: /,
    ],
    [
      'says approved of what NP never had',
      inPlace(0, (orderNumber) => ({ orderNumber, outcome: 'settled', npTransactionId: 'NP9', result: 'approved' })),
      /^NP didn't register KIT-0001, so nobody says it did\. Instead: /,
    ],
    [
      'says pending of what NP never had',
      inPlace(0, (orderNumber) => ({ orderNumber, outcome: 'pending', npTransactionId: 'NP9' })),
      /^NP didn't register KIT-0001, so nobody says it did\. Instead: /,
    ],
  ])('%s, in a batch that fails', async (_, mutant, message) => {
    const { 'part-of-a-batch': said } = await failures(mutant)
    expect(said).toMatch(message)
  })
})

describe('the transport kit finds one that', () => {
  it.each<[string, Mutant]>([
    ['gives the first order the id of another', forOne('KIT-0001', idOfAnother)],
    ['gives the last order the id of another', forOne('KIT-0003', idOfAnother)],
    ['says refused, with the id, of what NP took', forOne('KIT-0003', refusedAs)],
  ])('%s, in a batch', async (_, mutant) => {
    const { 'matches-by-number': said } = await failures(mutant)
    expect(said).toMatch(own)
  })

  it('says refused, with the id, of an update that NP took', async () => {
    const { 'id-as-it-came-back': said } = await failures(
      screening((answer, { registration }) =>
        answer.outcome === 'settled' && registration !== null && registration.npTransactionId !== 'NP000000001'
          ? refusedAs(answer)
          : answer,
      ),
    )
    expect(said).toMatch(/^The answer has the id that came back\. Instead: /)
  })

  it.each<[string, (answer: ScreeningAnswer) => ScreeningAnswer]>([
    ['says refused, with the id, of a re-registration that NP took', refusedAs],
    ['gives a re-registered order another id', idOfAnother],
    ['gives a re-registered order another id while it is pending', (answer) => pending(idOfAnother(answer))],
  ])('%s', async (_, other) => {
    const { reregistration } = await failures((sound) => ({
      async reregister(requests, signal) {
        const outcome = await sound.reregister(requests, signal)
        return outcome.ok ? Ok(outcome.val.map(other)) : outcome
      },
    }))
    expect(reregistration).toMatch(/^The answer has the id that came back\. Instead: /)
  })

  it.each<[string, string, Mutant]>([
    ['the first order', 'KIT-0001', forOne('KIT-0001', settledAs('approved'))],
    ['the last order', 'KIT-0003', forOne('KIT-0003', settledAs('rejected'))],
  ])('gives %s of a batch the result of another, with its own id', async (_, orderNumber, mutant) => {
    const { 'matches-by-number': said } = await failures(mutant)
    expect(said?.startsWith(`The answer for ${orderNumber} is its own. Instead: `)).toBe(true)
  })

  it.each([
    ['the first order', 'KIT-0001', 'approved', 'NP rejected KIT-0001. Expected: "rejected". Instead: "approved"'],
    ['the other order', 'KIT-0002', 'rejected', 'NP approved KIT-0002. Expected: "approved". Instead: "rejected"'],
  ] as const)(
    'FLOW-03: gives %s that is polled for the result of the one beside it',
    async (_, of, result, message) => {
      const other = settledAs(result)
      const { 'poll-matches': said } = await failures(
        polled((answer) => (answer.orderNumber === of ? other(answer) : answer)),
      )
      expect(said).toBe(message)
    },
  )

  it.each<[string, 'held' | 'rejected', string]>([
    ['held-codes', 'rejected', 'NP put the order on hold. Instead: '],
    ['new-code', 'rejected', 'A hold for a reason that nobody knows is a hold. Instead: '],
    ['rejected-codes', 'held', 'NP rejected the order. Instead: '],
    ['poll-brings-the-result', 'rejected', 'NP put the order on hold. Instead: '],
  ])('FLOW-03, %s: says %s, with the very codes of what NP decided', async (id, result, message) => {
    const other = (answer: ScreeningAnswer): ScreeningAnswer =>
      answer.outcome === 'settled' && 'codes' in answer ? { ...answer, result } : answer
    const { [id]: said } = await failures((sound, np) => ({
      ...screening(other)(sound, np),
      ...polled(other)(sound, np),
    }))
    expect(said?.startsWith(message)).toBe(true)
  })

  it.each<[string, (isUpdate: boolean) => boolean, string]>([
    ['registration', (isUpdate) => !isUpdate, 'The registration was sent once. Expected: 1. Instead: 2'],
    ['update', (isUpdate) => isUpdate, 'The update was sent once. Expected: 2. Instead: 3'],
  ])('READ-20: sends a %s again that NP did not answer', async (_, again, message) => {
    const { 'never-sent-twice': said } = await failures((sound) => ({
      async requestScreening(requests, signal) {
        const outcome = await sound.requestScreening(requests, signal)
        const isUnknown = outcome.ok && outcome.val.some((answer) => answer.outcome === 'unknown')
        if (isUnknown && again(requests.some(({ npTransactionId }) => npTransactionId !== null)))
          await sound.requestScreening(requests, signal)
        return outcome
      },
    }))
    expect(said).toBe(message)
  })

  it('READ-20: sends an order twice in one call', async () => {
    const { 'never-sent-twice': said } = await failures((sound, np) => ({
      requestScreening(requests, signal) {
        for (const { npTransactionId, orderNumber } of requests)
          if (npTransactionId === null) np.held(orderNumber).times.registrations += 1
        return sound.requestScreening(requests, signal)
      },
    }))
    expect(said).toBe('NP registered the order once. Expected: 1. Instead: 2')
  })

  it.each<['server_error' | 'connection_lost', string]>([
    ['server_error', 'What NP did not answer (fails) was sent once. Expected: 1. Instead: 2'],
    ['connection_lost', 'What NP did not answer (breaks) was sent once. Expected: 1. Instead: 2'],
  ])('READ-20: sends an update again of which it knows no more than %s', async (reason, message) => {
    const { 'never-sent-twice': said } = await failures((sound) => ({
      async requestScreening(requests, signal) {
        const outcome = await sound.requestScreening(requests, signal)
        const isSo =
          outcome.ok && outcome.val.some((answer) => answer.outcome === 'unknown' && answer.reason === reason)
        if (isSo && requests.every(({ npTransactionId }) => npTransactionId !== null))
          await sound.requestScreening(requests, signal)
        return outcome
      },
    }))
    expect(said).toBe(message)
  })

  it.each<[UnknownReason, string]>([
    ['server_error', "As something fails on NP's side: what became of KIT-0001 is unknown (READ-20). Instead: "],
    ['missing', 'As NP leaves it out of its answer: what became of KIT-0001 is unknown (READ-20). Instead: '],
    ['connection_lost', 'As the connection breaks: what became of KIT-0001 is unknown (READ-20). Instead: '],
    ['not_understood', "As the answer isn't in NP's form: what became of KIT-0001 is unknown (READ-20). Instead: "],
  ])('READ-20: takes a report for done of which nothing is known (%s)', async (reason, message) => {
    const { 'report-unknown': said } = await failures(
      reporting((answer) =>
        answer.outcome === 'unknown' && answer.reason === reason
          ? { orderNumber: answer.orderNumber, outcome: 'settled' }
          : answer,
      ),
    )
    expect(said?.startsWith(message)).toBe(true)
  })

  it('READ-20: takes a report for done of which NP says something else when it is asked for its result', async () => {
    const { 'report-unknown': said } = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const outcome = await sound.reportShipments(reports, signal)
        if (!outcome.ok || outcome.val.every(({ outcome: came }) => came !== 'unknown')) return outcome
        await sound.pollScreening(reports, signal)
        return Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled' })))
      },
    }))
    expect(said).toMatch(/^As something fails on NP's side: what became of KIT-0001 is unknown/)
  })

  it.each<[UnknownReason, string]>([
    ['contradictory', 'contradicts'],
    ['server_error', 'fails'],
    ['connection_lost', 'breaks'],
    ['not_understood', 'garbles'],
  ])('READ-20: takes a poll for an approval of which nothing is known (%s)', async (reason, disturbance) => {
    const { 'poll-unanswered': said } = await failures(
      polled((answer) =>
        answer.outcome === 'unknown' && answer.reason === reason
          ? { orderNumber: answer.orderNumber, outcome: 'settled', npTransactionId: 'NP000000009', result: 'approved' }
          : answer,
      ),
    )
    expect(said).toBe(`Without one answer (${disturbance}) there is no result. Instead: "settled"`)
  })

  it.each<[string, (outcome: ShipmentAnswer) => ShipmentAnswer]>([
    ['took', ({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: [], alreadyReported: false })],
    ["didn't take", ({ orderNumber }) => ({ orderNumber, outcome: 'settled' })],
  ])('READ-20: says otherwise of a report of a batch that NP %s', async (did, other) => {
    const { 'part-of-the-reports': said } = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const answers: ShipmentAnswer[] = []
        for (const report of reports) {
          const { orderNumber } = report
          const outcome = await sound.reportShipments([report], signal)
          const isTaken = outcome.ok && outcome.val.every((answer) => answer.outcome === 'settled')
          const answer: ShipmentAnswer = { orderNumber, outcome: isTaken ? 'settled' : 'pending' }
          const isMeant = reports.length === 3 && isTaken === (did === 'took')
          answers.push(isMeant ? other(answer) : answer)
        }
        return Ok(answers)
      },
    }))
    expect(said).toMatch(new RegExp(`^NP ${did} the report of KIT-000\\d, and nobody says otherwise\\. Instead: `))
  })

  it('READ-20: takes a report for refused that the caller gave up', async () => {
    const { 'aborted-under-way': said } = await failures(
      reporting((answer) =>
        answer.outcome === 'unknown' && answer.reason === 'aborted'
          ? { orderNumber: answer.orderNumber, outcome: 'refused', codes: [], alreadyReported: false }
          : answer,
      ),
    )
    expect(said).toMatch(/^The caller gave up: what became of KIT-0002 is unknown \(READ-20\)\. Instead: /)
  })

  it.each<[string, Mutant, string]>([
    [
      'sends what the caller had given up, though it says that it didn’t',
      (sound) => ({
        async requestScreening(requests, signal) {
          if (signal?.aborted) await sound.requestScreening(requests)
          return sound.requestScreening(requests, signal)
        },
      }),
      'Nothing is sent. Expected: 1. Instead: 2',
    ],
    [
      'leaves it open whether NP acted on what was never sent',
      (sound) => ({
        async pollScreening(transactions, signal) {
          const outcome = await sound.pollScreening(transactions, signal)
          return outcome.ok || outcome.val.code !== 'aborted' ? outcome : Err({ ...outcome.val, acted: 'unknown' })
        },
      }),
      'The fault says that nothing was sent. Expected: ["aborted","no"]. Instead: ["aborted","unknown"]',
    ],
    [
      'says offline of what the caller had given up',
      (sound) => ({
        async reportShipments(reports, signal) {
          const outcome = await sound.reportShipments(reports, signal)
          return outcome.ok || outcome.val.code !== 'aborted' ? outcome : Err({ ...outcome.val, code: 'offline' })
        },
      }),
      'The fault says that nothing was sent. Expected: ["aborted","no"]. Instead: ["offline","no"]',
    ],
    [
      'says unknown of each order that the caller had given up',
      (sound) => ({
        async reportShipments(reports, signal) {
          if (!signal?.aborted) return sound.reportShipments(reports, signal)
          return Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'aborted' })))
        },
      }),
      'The call as a whole fails. Instead: [{"orderNumber":"KIT-0001","outcome":"unknown","reason":"aborted"}]',
    ],
  ])('%s', async (_, mutant, message) => {
    expect(await failures(mutant)).toStrictEqual({ 'aborted-before': message })
  })

  it('registers anew twice what it is asked to register anew', async () => {
    const { reregistration } = await failures((sound, np) => ({
      async reregister(requests, signal) {
        for (const { orderNumber } of requests) np.held(orderNumber).times.reregistrations += 1
        return sound.reregister(requests, signal)
      },
    }))
    expect(reregistration).toBe('NP registered the order anew. Expected: 1. Instead: 2')
  })

  it.each([
    ['maintenance', 'NP is closed'],
    ['credentials', 'NP does not accept the credentials'],
  ])(
    'says unknown of each order of a call that NP did not take, where there is a word for it: %s',
    async (id, when) => {
      const { [id]: said } = await failures((sound) => ({
        async requestScreening(requests, signal) {
          const outcome = await sound.requestScreening(requests, signal)
          if (outcome.ok) return outcome
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'server_error' })))
        },
      }))
      expect(said).toBe(
        `The call as a whole fails when ${when}. ` +
          'Instead: [{"orderNumber":"KIT-0001","outcome":"unknown","reason":"server_error"}]',
      )
    },
  )

  it('CANC-01: cancels anew what NP refused because it is cancelled already', async () => {
    const said = await failures((sound, np) => ({
      async cancel(transactions, signal) {
        const outcome = await sound.cancel(transactions, signal)
        for (const answer of outcome.ok ? outcome.val : [])
          if (answer.outcome === 'refused' && answer.alreadyCancelled)
            np.held(answer.orderNumber).times.cancellations += 1
        return outcome
      },
    }))
    expect(said).toStrictEqual({
      'cancelled-before': 'NP cancelled it once. Expected: 1. Instead: 2',
      'cancel-refused-codes': 'NP cancelled nothing. Expected: 0. Instead: 1',
    })
  })

  it('FLOW-04: takes a refusal for unknown for the sake of a code that nobody has heard of', async () => {
    const { 'refused-codes': said } = await failures(
      screening((answer) =>
        answer.outcome === 'refused' && answer.codes.includes('E0199999')
          ? { orderNumber: answer.orderNumber, outcome: 'unknown', reason: 'not_understood' }
          : answer,
      ),
    )
    expect(said).toMatch(/^The answer for KIT-0001 is "refused"\. Instead: /)
  })

  it.each<[string, (details: OrderDetails) => Partial<OrderDetails>, string]>([
    ['amount', () => ({ amount: 5499 }), 'The amount is the one that was given. Expected: 5500. Instead: 5499'],
    [
      'buyer',
      ({ buyer }) => ({ buyer: { ...buyer, name: '別人' } }),
      'The buyer is the one that was given. Expected: "迦楼羅太郎". Instead: "別人"',
    ],
    [
      'destination',
      () => ({ destination: null }),
      'The destination is the one that was given. Expected: "緊那羅花子". Instead: null',
    ],
  ])('registers an order with another %s than it was given', async (_, other, message) => {
    const { 'registers-what-it-is-given': said } = await failures(
      requesting((request) => ({ ...request, details: { ...request.details, ...other(request.details) } })),
    )
    expect(said).toBe(message)
  })

  it('gives an order that is pending another id than NP has for it', async () => {
    const { pending: said } = await failures(
      screening((answer) => (answer.outcome === 'pending' ? { ...answer, npTransactionId: 'NP000000099' } : answer)),
    )
    expect(said).toBe('A pending order has NP\'s id. Expected: "NP000000001". Instead: "NP000000099"')
  })

  it.each(['approved', 'rejected'] as const)(
    'FLOW-03: takes a hold with "wait" among its reasons for %s',
    async (result) => {
      const other = (answer: ScreeningAnswer): ScreeningAnswer =>
        answer.outcome === 'settled' && 'codes' in answer && answer.codes.includes('RE029')
          ? settledAs(result)(answer)
          : answer
      const { 'wait-among-others': said } = await failures((sound, np) => ({
        ...screening(other)(sound, np),
        ...polled(other)(sound, np),
      }))
      expect(said).toBe(`There is something to correct. Expected: "held". Instead: "${result}"`)
    },
  )

  it('CORR-03: updates an order twice', async () => {
    const { 'updates-what-np-knows': said } = await failures((sound, np) => ({
      requestScreening(requests, signal) {
        for (const { npTransactionId, orderNumber } of requests)
          if (npTransactionId !== null) np.held(orderNumber).times.updates += 1
        return sound.requestScreening(requests, signal)
      },
    }))
    expect(said).toBe('The order is updated once. Expected: 1. Instead: 2')
  })

  it('CORR-03: updates an order with another amount than the corrected one', async () => {
    const { 'updates-what-np-knows': said } = await failures(
      requesting((request) =>
        request.npTransactionId === null ? request : { ...request, details: { ...request.details, amount: 5500 } },
      ),
    )
    expect(said).toBe('The amount is the corrected one. Expected: 3000. Instead: 5500')
  })

  it('says of a report that was never taken that NP has one already', async () => {
    const { 'report-refused': said } = await failures(
      reporting((answer) => (answer.outcome === 'refused' ? { ...answer, alreadyReported: true } : answer)),
    )
    expect(said).toBe('It was never reported. Expected: false. Instead: true')
  })

  it('FLOW-05: says settled of a report that it never sent', async () => {
    const { 'report-is-taken': said } = await failures(() => ({
      reportShipments: async (reports) => Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'settled' }))),
    }))
    expect(said).toBe('NP took one report. Expected: 1. Instead: 0')
  })

  it('reports anew what NP refused because it has a report already', async () => {
    const said = await failures((sound, np) => ({
      async reportShipments(reports, signal) {
        const outcome = await sound.reportShipments(reports, signal)
        for (const answer of outcome.ok ? outcome.val : [])
          if (answer.outcome === 'refused' && answer.alreadyReported) np.held(answer.orderNumber).times.reports += 1
        return outcome
      },
    }))
    expect(said).toStrictEqual({
      'already-reported': 'NP took one report. Expected: 1. Instead: 2',
      'report-refused-codes': 'NP took no report. Expected: 0. Instead: 1',
    })
  })

  it.each<[string, (codes: readonly string[]) => readonly string[], string]>([
    ['loses', () => [], '[]'],
    ['adds to', (codes) => [...codes, 'RE009'], '["RE023","RE009"]'],
  ])('FLOW-03: %s the codes of a hold that it polled for', async (_, other, seen) => {
    const { 'poll-brings-the-result': said } = await failures(
      polled((answer) =>
        answer.outcome === 'settled' && answer.result === 'held' ? { ...answer, codes: other(answer.codes) } : answer,
      ),
    )
    expect(said).toBe(`The code is kept. Expected: ["RE023"]. Instead: ${seen}`)
  })

  it('says paid of the order beside one that was paid', async () => {
    const { payment } = await failures(
      paying((answer) =>
        answer.outcome === 'settled' ? { ...answer, payment: 'paid', paidOn: '2026-04-10' } : answer,
      ),
    )
    expect(payment).toBe('KIT-0002 was not. Expected: ["unpaid",null]. Instead: ["paid","2026-04-10"]')
  })

  it('is tried with an NP that gives no other id, and says that this is the NP', async () => {
    const sound = createMemoryTransport()
    const run = TRANSPORT_CASES.find(({ id }) => id === 'id-as-it-came-back')?.run
    const tested = { ...sound, np: { ...sound.np, disturbs: () => undefined } }
    await expect(run?.(tested, ['cancel', 'pollPayments', 'reregister'])).rejects.toThrow(
      /^NP gave the order another id \(see "renames"\)\.$/,
    )
  })

  it('says unknown of the order beside one that NP left out', async () => {
    const { missing } = await failures(
      forOne('KIT-0002', ({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'missing' })),
    )
    expect(missing).toBe('The other order has its answer. Expected: true. Instead: false')
  })

  it.each<[string, Mutant]>([
    [
      'fails at an empty batch',
      (sound) => ({ cancel: async (all, signal) => (all.length === 0 ? Err(fault('no')) : sound.cancel(all, signal)) }),
    ],
    [
      'answers for an order in an empty batch',
      (sound) => ({
        reportShipments: async (all, signal) =>
          all.length === 0 ? Ok([{ orderNumber: 'KIT-0001', outcome: 'settled' }]) : sound.reportShipments(all, signal),
      }),
    ],
  ])('%s', async (_, mutant) => {
    const said = await failures(mutant)
    expect(Object.keys(said)).toStrictEqual(['empty-batch'])
    expect(said['empty-batch']).toMatch(/^An empty batch has an empty answer\. Instead: /)
  })
})
