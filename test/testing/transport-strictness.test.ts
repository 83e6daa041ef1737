import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import type { ScreeningAnswer } from '../../src/transport/screening-answer.js'
import { failures, fault, pending, wholeFaults } from './kit-failures.js'
import { type Mutant, screening } from './spoilt.js'

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

const own = /^The answer for KIT-000\d is its own\. Instead: /
const refusedAs = (answer: ScreeningAnswer): ScreeningAnswer =>
  answer.outcome === 'settled' ? { ...answer, outcome: 'refused', codes: ['X1'] } : answer
const idOfAnother = (answer: ScreeningAnswer): ScreeningAnswer =>
  answer.outcome === 'settled' ? { ...answer, npTransactionId: 'NP000000099' } : answer

describe('READ-20: the transport kit finds one that', () => {
  it('says nothing was done of what NP may have done', async () => {
    expect(Object.keys(await failures(wholeFaults('no')))).toStrictEqual([
      ...['time-out', 'connection-lost', 'server-error', 'report-unknown', 'aborted-under-way'],
      ...['cancel-unknown', 'reregistration-unknown'],
    ])
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
