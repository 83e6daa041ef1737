import { isOptionalText } from '../../order/is-optional-text.js'
import { isText } from '../../order/is-text.js'
import type { NpService } from '../../vocabulary/np-service.js'
import { NP_SERVICE_LABELS } from '../wording/np-service-labels.js'
import type { OrderRow } from './order-row.js'

/** Why a row shows no open order of NP's as it is known, and what it says of the payment method. */
export interface RefusedRowReading {
  readonly code: string
  readonly payMethod: string | null
}

/** Reads a row that isn't taken as it is, each field once; a text is the path of what is malformed (READ-24). */
export function readRefusedRow(row: OrderRow): RefusedRowReading | string {
  switch (row.outcome) {
    case 'imported':
      return { code: 'other_payment_method', payMethod: labelOf(row.order?.service) }
    case 'not_understood':
      return { code: 'not_understood', payMethod: null }
    case 'refused': {
      const { code, payMethod } = row
      if (!isText(code)) return 'row.code'
      return isOptionalText(payMethod) ? { code, payMethod: payMethod ?? null } : 'row.payMethod'
    }
    default:
      return 'row.outcome'
  }
}

function labelOf(service: NpService | undefined): string | null {
  return service === undefined ? null : NP_SERVICE_LABELS[service].ja
}
