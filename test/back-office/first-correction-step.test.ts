import { describe, expect, it } from 'vitest'
import { triage } from '../../src/back-office/index.js'
import type { Order } from '../../src/index.js'
import { held } from './correction-plans.js'

/** The same order, of which the problem can be looked at so often and no more. */
const hostileAfter = (looks: number, order: Order): Order => {
  let left = looks
  const problem = {
    stage: 'screening',
    get codes() {
      left -= 1
      if (left < 0) throw new Error('no')
      return ['RE009']
    },
  } as const
  return { ...order, problem }
}

const sorted = (order: Order) => {
  const outcome = triage([order], '2026-04-01T10:00:00+09:00')
  return outcome.ok ? outcome.val : expect.fail(outcome.val.code)
}

describe('the next step of an order that is to be corrected', () => {
  it('READ-24: an order that turns hostile while it is rehearsed is unread; no other step is made up for it', () => {
    const honest = sorted(held('RE009'))
    const reports = Array.from({ length: 40 }, (_, looks) => sorted(hostileAfter(looks, held('RE009'))))
    for (const report of reports) {
      if (report.unreadCount === 0) expect(report).toStrictEqual(honest)
      else expect(report.lists.flatMap(({ items }) => items)).toStrictEqual([])
    }
    expect(reports[0]?.unreadCount).toBe(1)
    expect(reports.at(-1)?.unreadCount).toBe(0)
  })
})
