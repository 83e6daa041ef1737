import type { Order } from '../../order/order.js'

/** What an update changes. Status and version aren't its business: they follow from the transition. */
export type OrderChange = Partial<
  Pick<
    Order,
    | 'deliveryStatus'
    | 'receiptStatus'
    | 'shipment'
    | 'invoicePrintedAt'
    | 'npTransaction'
    | 'everApproved'
    | 'problem'
    | 'syncTrust'
    | 'openFollowUps'
    | 'paymentMethod'
    | 'paymentFee'
    | 'closed'
  >
>
