import { expect, it, vi } from 'vitest'
import { isRecord } from '../../../src/shape/is-record.js'
import { saidIn } from '../../../src/sync/driver/said.js'
import { found } from './found.js'

/** Takes the answer in the same place for the answer to a request. */
vi.mock(import('../../../src/sync/driver/match-answers.js'), () => ({
  matchAnswers: (requests, answers, isAnswer) => (orderNumber) => {
    const answer = answers[requests.findIndex((request) => request.orderNumber === orderNumber)]
    const said = saidIn(isRecord(answer) ? answer : {}, orderNumber)
    return isAnswer(said) ? said : { orderNumber, outcome: 'unknown', reason: 'missing' }
  },
}))

it('a driver that applies answers by their place is caught', async () => {
  expect(await found('asynchronous')).toMatchObject({ approved: expect.any(Number) })
})
