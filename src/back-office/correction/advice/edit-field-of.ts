import type { NpCodeField } from '../../../np-code/np-code-types.js'
import type { EditField } from '../../../vocabulary/edit-field.js'

/** The part of the order in makeshop that holds one of NP's fields; `null` for one that no edit reaches. */
export function editFieldOf(field: NpCodeField | null): EditField | null {
  switch (field) {
    case null:
    case 'npTransactionId':
    case 'service':
    case 'invoicePrintedAt':
      return null
    case 'buyer.email':
      return 'email'
    case 'amount':
      return 'amount'
    case 'goods':
      return 'items'
    case 'shipment.carrier':
    case 'shipment.slipNumber':
      return 'shipping'
    default:
      return field.startsWith('buyer.') ? 'buyer' : 'destination'
  }
}
