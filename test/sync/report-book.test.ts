import { describe, expect, it } from 'vitest'
import {
  ATTENTION_REASONS,
  type LateAnswer,
  SYNC_OUTCOMES,
  type SyncFault,
  syncEntryOf,
  type UnknownItem,
} from '../../src/sync/index.js'
import { openReport } from '../../src/sync/report/report-book.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder, aSuspectOrder, since } from '../support/an-order.js'

const STARTED = '2026-04-01T10:00:00.000Z'
const ENDED = '2026-04-01T10:00:01.000Z'
const zeros = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 0]))
const opened = (listAtMost = 10) => openReport(STARTED, listAtMost, () => {})

describe('a report', () => {
  it('is empty where nothing was done', () => {
    expect(opened().close(ENDED, 'done')).toStrictEqual({
      startedAt: STARTED,
      endedAt: ENDED,
      ended: 'done',
      counts: zeros(SYNC_OUTCOMES),
      arrived: [],
      arrivedCount: 0,
      unknown: [],
      unknownCount: 0,
      late: [],
      lateCount: 0,
      faults: [],
      faultCount: 0,
      attention: [],
      attentionCounts: zeros(ATTENTION_REASONS),
      wakeAtMs: null,
    })
  })

  it('names an order that a person goes on with, and its codes, none where none are known', () => {
    const book = opened()
    book.arrival(anOrder({ in: 'screening_on_hold', orderNumber: 'P1' }), null)
    book.arrival(anOrder({ in: 'needs_attention', orderNumber: 'P2', problem: null }), 'screening')
    expect(book.close(ENDED, 'done').arrived).toStrictEqual([
      { orderNumber: 'P1', status: 'screening_on_hold', codes: ['RE009'], earlier: null },
      { orderNumber: 'P2', status: 'needs_attention', codes: [], earlier: 'screening' },
    ])
  })

  it('names an order that waits for a person, and none that does not', () => {
    const book = opened()
    book.attention(syncEntryOf(aSuspectOrder({ in: 'screening_on_hold', orderNumber: 'P1' })))
    book.attention(syncEntryOf(anOrder({ in: 'screening_on_hold', orderNumber: 'P2' })))
    const { attention, attentionCounts } = book.close(ENDED, 'done')
    expect(attention).toStrictEqual([
      { orderNumber: 'P1', reason: 'sync_suspect', status: 'screening_on_hold', since, npTransactionId: NP_ID },
    ])
    expect(attentionCounts).toStrictEqual({ ...zeros(ATTENTION_REASONS), sync_suspect: 1 })
  })

  it('lists so many of a kind and counts all', () => {
    const book = opened(2)
    const fault: SyncFault = { code: 'not_found', orderNumber: 'P1' }
    const unknownOf = (orderNumber: string): UnknownItem => ({
      orderNumber,
      asked: 'screening',
      reason: 'timed_out',
      outcome: 'too_late',
    })
    const lateOf = (orderNumber: string): LateAnswer => ({
      orderNumber,
      asked: 'screening_result',
      outcome: 'not_saved',
      npTransactionId: NP_ID,
    })
    for (const orderNumber of ['P1', 'P2', 'P3']) {
      book.arrival(anOrder({ in: 'screening_on_hold', orderNumber }), null)
      book.unknown(unknownOf(orderNumber))
      book.late(lateOf(orderNumber))
      book.fault(fault)
      book.attention(syncEntryOf(aSuspectOrder({ in: 'screening_on_hold', orderNumber })))
    }
    const report = book.close(ENDED, 'stopped')
    const { arrived, unknown, late, faults, attention } = report
    expect([arrived, unknown, late, faults, attention].map((list) => list.length)).toStrictEqual([2, 2, 2, 2, 2])
    expect(report).toMatchObject({ ended: 'stopped', arrivedCount: 3, unknownCount: 3, lateCount: 3, faultCount: 3 })
    expect(report.attentionCounts.sync_suspect).toBe(3)
    expect([unknown[1], late[1], faults[1]]).toStrictEqual([unknownOf('P2'), lateOf('P2'), fault])
  })

  it.each([
    ['screening', 'too_late'],
    ['screening', 'doubted'],
    ['screening', 'not_saved'],
    ['screening_result', 'too_late'],
    ['screening_result', 'doubted'],
    ['shipment_report', 'not_saved'],
  ] as const)('READ-20: lists each answer that NP gives only once: to a %s, %s', (asked, outcome) => {
    const book = opened(2)
    const late = ['P1', 'P2', 'P3'].map((orderNumber): LateAnswer => {
      const answer = { orderNumber, asked, outcome, npTransactionId: NP_ID }
      book.late(answer)
      return answer
    })
    expect(book.close(ENDED, 'done')).toMatchObject({ late, lateCount: 3 })
  })

  it('counts what orders came to, and tells of each', () => {
    const told: unknown[] = []
    const book = openReport(STARTED, 1, (...given) => told.push(given))
    book.outcome('P1', 'approved')
    book.outcome('P2', 'held')
    const first = book.close(ENDED, 'done')
    book.outcome('P3', 'approved')
    book.attention(syncEntryOf(aSuspectOrder({ in: 'screening_on_hold' })))
    expect(first.counts).toStrictEqual({ ...zeros(SYNC_OUTCOMES), approved: 1, held: 1 })
    expect(first.attentionCounts, 'a report that was given stays as it is').toStrictEqual(zeros(ATTENTION_REASONS))
    expect(told).toStrictEqual([
      ['P1', 'approved', 1],
      ['P2', 'held', 2],
      ['P3', 'approved', 3],
    ])
  })

  it.each([
    [[], null],
    [[null], null],
    [[5, null, 3, 4], 3],
    [[0], 0],
  ])('says when something is due again, the earliest of %j', (times, wakeAtMs) => {
    const book = opened()
    for (const at of times) book.due(at)
    expect(book.close(ENDED, 'done').wakeAtMs).toBe(wakeAtMs)
  })
})
