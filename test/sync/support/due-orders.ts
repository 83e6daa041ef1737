import type { Order } from '../../../src/index.js'
import { anOrder } from '../../support/an-order.js'

/** An order that is to be registered with NP. */
export const preparing = (orderNumber = 'P1'): Order => anOrder({ in: 'screening_preparing', orderNumber })

/** An order that NP is asked for the result of. */
export const inProgress = (orderNumber = 'P1'): Order => anOrder({ in: 'screening_in_progress', orderNumber })

/** An order whose shipment is to be reported to NP. */
export const toReport = (orderNumber = 'P1'): Order => anOrder({ in: 'shipment_report_preparing', orderNumber })
