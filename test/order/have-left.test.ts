import { describe, expect, it } from 'vitest'
import { haveLeft } from '../../src/order/have-left.js'
import { anOrder } from '../support/an-order.js'
import { ALL_STATUSES } from '../support/statuses.js'

const OF_REPORT = ['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed']

describe('whether the goods of an order have left', () => {
  it.each(ALL_STATUSES)('SHIP-01, READ-09: by 配送完了, or by a 出荷報告 status: %s', (status) => {
    expect(haveLeft(anOrder({ in: status, deliveryStatus: 'shipped' }))).toBe(true)
    expect(haveLeft(anOrder({ in: status, deliveryStatus: 'not_shipped' }))).toBe(OF_REPORT.includes(status))
  })
})
