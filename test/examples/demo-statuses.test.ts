import { beforeAll, expect, it } from 'vitest'
import { needsBuild, type Report, reportOf } from './run-demo.js'

let report: Report

beforeAll(async () => {
  needsBuild()
  report = await reportOf([])
})

/** Worked out by hand from the rules and examples/events.json; never copied from the demo's output. */
const EXPECTED: readonly {
  readonly order: string
  readonly because: string
  readonly status: string | null
  readonly closed?: string
  readonly refused?: number
  readonly open?: readonly string[]
}[] = [
  {
    order: 'P20260401000000000001',
    because: 'FLOW-01 to FLOW-05: nothing goes wrong',
    status: 'shipment_report_completed',
  },
  {
    order: 'P20260401000000000003',
    because: 'CORR-02: an edit straight from 審査保留 is refused; the opened correction leads to a report under way',
    status: 'shipment_report_in_progress',
    refused: 1,
  },
  {
    order: 'P20260401000000000004',
    because: 'SHIP-01 and PAY-02 refuse, PAY-03 closes; a rejected transaction needs no cancel (READ-08)',
    status: 'screening_rejected',
    closed: 'payment_method_changed',
    refused: 2,
  },
  {
    order: 'P20260401000000000006',
    because: 'SHIP-01, CORR-01 twice in 審査中, then SHIP-09',
    status: 'shipment_report_preparing',
    refused: 3,
  },
  {
    order: 'P20260401000000000011',
    because: 'SHIP-02, READ-05: no slip, so it stays in 審査OK',
    status: 'screening_approved',
    open: ['complete_delivery_again'],
  },
  {
    order: 'P20260401000000000014',
    because: 'READ-05: an unknown channel opens two follow-ups, one of which is done',
    status: 'screening_approved',
    open: ['complete_delivery_again'],
  },
  {
    order: 'P20260401000000000015',
    because: 'READ-08, READ-09: no 未配送 during 出荷報告中; a cancel then calls for a look as well',
    status: 'shipment_report_in_progress',
    closed: 'cancelled',
    refused: 1,
    open: ['cancel_in_np_console', 'check_np_console'],
  },
  {
    order: 'P20260401000000000016',
    because: 'READ-07: the late approval is taken until the transaction was cancelled at NP',
    status: 'screening_waiting',
    closed: 'cancelled',
    refused: 1,
  },
  {
    order: 'P20260401000000000022',
    because: 'SHIP-04, READ-06: 日本郵便 is ambiguous and routed like an unsupported carrier',
    status: 'needs_attention',
    open: ['ask_np_shipping_option'],
  },
  {
    order: 'P20260401000000000024',
    because: 'FLOW-04, SHIP-05, CORR-03: a refused report, 未配送, an edit',
    status: 'screening_preparing',
  },
  {
    order: 'P20260401000000000027',
    because: 'PAY-01 in 審査OK, PAY-02 whatever the caller says, then PAY-05 and PAY-06; the cancel at NP is done',
    status: 'needs_attention',
    closed: 'payment_method_changed',
    refused: 2,
    open: ['reset_receipt_status'],
  },
  { order: 'P20260401000000000031', because: 'FLOW-01: only the request went out', status: 'screening_waiting' },
  {
    order: 'P20260401000000000039',
    because: 'READ-26: 審査OK with 配送完了; READ-02 refuses to open a correction',
    status: 'screening_approved',
    refused: 1,
    open: ['complete_delivery_again'],
  },
  { order: 'P20260401000000000049', because: 'LINK-03: several destinations are not linked', status: null },
]

it.each(EXPECTED)('$order: $because', ({ order, status, closed = null, refused = 0, open = [] }) => {
  const found = report.orders.find(({ orderNumber }) => orderNumber === order)
  expect(found?.paymentStatus).toBe(status)
  expect(found?.closed?.reason ?? null).toBe(closed)
  expect(found?.steps.filter(({ outcome }) => outcome === 'refused')).toHaveLength(refused)
  expect(found?.openFollowUps.map(({ kind }) => kind)).toEqual(open)
})

it('PAY-04: the fee of the new payment method is 0', () => {
  expect(report.orders.find(({ orderNumber }) => orderNumber === 'P20260401000000000004')?.paymentFee).toBe(0)
})
