import { describe, expect, it } from 'vitest'
import { startTriage, triage } from '../../src/back-office/index.js'
import { anOrder } from '../support/an-order.js'
import { anHourLater, days, held, soon, sorted } from './sorted.js'

/** Something with one field, which answers once and is hostile from then on. */
const onceOnly = (field: string, answer: number): object => {
  let looks = 0
  const get = () => {
    looks += 1
    return looks > 1 ? 'hostile' : answer
  }
  return Object.defineProperty({}, field, { enumerable: true, get })
}

describe('triage: what it can’t work with', () => {
  it.each(['', '2026-04-01', '2026-02-30T00:00:00Z', null, 7])('READ-24: the time %j is malformed', (now) => {
    expect(triage([], now as never).val).toMatchObject({ code: 'malformed', rule: 'READ-24', detail: 'now' })
  })

  it.each([
    ['thresholds', 7],
    ['thresholds', []],
    ['thresholds', new Map([['invoiceDays', 3]])],
    ['thresholds.dueWithinMinutes', { dueWithinMinutes: new Map([['correct_now', 30]]) }],
    ['thresholds.stalledafter', { stalledafter: {} }],
    ['thresholds.stalledAfterMinutes', { stalledAfterMinutes: 60 }],
    ['thresholds.stalledAfterMinutes.screening_waiting', { stalledAfterMinutes: { screening_waiting: -1 } }],
    ['thresholds.stalledAfterMinutes.screening_waiting', { stalledAfterMinutes: { screening_waiting: '60' } }],
    ['thresholds.stalledAfterMinutes.screening_approved', { stalledAfterMinutes: { screening_approved: 60 } }],
    ['thresholds.dueWithinMinutes.done', { dueWithinMinutes: { done: 60 } }],
    ['thresholds.dueWithinMinutes.correct_now', { dueWithinMinutes: { correct_now: Number.NaN } }],
    ['thresholds.invoiceDays', { invoiceDays: -1 }],
    ['thresholds.approvalDays', { approvalDays: -1 }],
    ['thresholds.itemsPerList', { itemsPerList: 1.5 }],
    ['thresholds.itemsPerList', { itemsPerList: -1 }],
    ['thresholds.itemsPerList', { itemsPerList: Number.POSITIVE_INFINITY }],
    ['thresholds.toString', { toString: 1 }],
  ])('READ-24: %s is malformed in %j', (path, thresholds) => {
    expect(startTriage(soon, thresholds as never).val).toMatchObject({ code: 'malformed', detail: path })
  })

  it('READ-24: thresholds that can’t be looked at are malformed', () => {
    const hostile = Object.defineProperty({}, 'invoiceDays', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(startTriage(soon, hostile).val).toMatchObject({ code: 'malformed', detail: 'thresholds' })
  })

  it.each([
    ['thresholds', onceOnly('itemsPerList', 1), { itemsPerList: 1 }],
    [
      'stalledAfterMinutes',
      { stalledAfterMinutes: onceOnly('screening_waiting', 5) },
      { stalledAfterMinutes: { screening_waiting: 5 } },
    ],
    ['dueWithinMinutes', { dueWithinMinutes: onceOnly('correct_now', 5) }, { dueWithinMinutes: { correct_now: 5 } }],
  ])('READ-24: of %s the first answer counts, whatever it would be afterwards', (_, given, honest) => {
    const orders = [held('RE009'), anOrder({ in: 'screening_waiting' })]
    expect(sorted(orders, anHourLater, given)).toStrictEqual(sorted(orders, anHourLater, honest))
  })

  it('READ-24: undefined stands for what is left out', () => {
    const thresholds = {
      stalledAfterMinutes: { screening_waiting: undefined },
      dueWithinMinutes: { correct_now: undefined },
      invoiceDays: undefined,
      approvalDays: undefined,
      itemsPerList: undefined,
    }
    expect(sorted([held('RE009')], days(2), thresholds)).toStrictEqual(sorted([held('RE009')], days(2)))
  })

  it('READ-24: null stands for what is left out', () => {
    const thresholds = {
      stalledAfterMinutes: null,
      dueWithinMinutes: { correct_now: null },
      invoiceDays: null,
      approvalDays: null,
    } as never
    expect(sorted([held('RE009')], days(2), thresholds)).toStrictEqual(sorted([held('RE009')], days(2)))
  })

  it.each([null, undefined, 7, 'P1', '', {}, { [Symbol.iterator]: 7 }])('READ-24: %j isn’t orders', (orders) => {
    expect(triage(orders as never, soon).val).toMatchObject({ code: 'malformed', detail: 'orders' })
  })

  it('READ-24: says how far it came when the orders’ own iterator gives up', () => {
    function* failing() {
      yield held('RE009')
      throw new Error('the file ended')
    }
    expect(triage(failing(), soon).val).toMatchObject({ code: 'malformed', detail: 'orders[1]' })
  })
})
