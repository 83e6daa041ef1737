import type { OrderDraft, OrderSnapshot } from '../../src/index.js'

/** The fields that no draft may lack. */
export const DRAFT_FIELDS = [
  'orderNumber',
  'service',
  'source',
  'multipleDestinations',
  'preorder',
  'paymentFee',
  'at',
] as const satisfies readonly (keyof OrderDraft)[]

/** The fields that no snapshot may lack. */
export const NEEDED_SNAPSHOT_FIELDS = [
  ...DRAFT_FIELDS,
  'paymentStatus',
  'deliveryStatus',
  'receiptStatus',
] as const satisfies readonly (keyof OrderSnapshot)[]
