import { expect, it, vi } from 'vitest'
import { isRecord } from '../../../src/shape/is-record.js'
import { fieldsOf } from '../../../src/sync/driver/answer/answer-fields.js'
import { found } from './found.js'

/** Takes the answer in the same place for the answer to a request. */
vi.mock(import('../../../src/sync/driver/answer/match-by-number.js'), () => ({
  matchByNumber: (requests, answers, isAnswer) => (orderNumber) => {
    const answer = answers[requests.findIndex((request) => request.orderNumber === orderNumber)]
    const fields = fieldsOf(isRecord(answer) ? answer : {}, orderNumber)
    return isAnswer(fields) ? fields : { orderNumber, outcome: 'unknown', reason: 'missing' }
  },
}))

it('a driver that applies answers by their place is caught', async () => {
  expect(await found('asynchronous')).toMatchObject({ approved: expect.any(Number) })
})
