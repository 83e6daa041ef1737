import type { MakeshopOrder } from './makeshop-order.js'

const KNOWN: ReadonlySet<string> = new Set([
  'displayOrderNumber',
  'systemOrderNumber',
  'orderDate',
  'payMethod',
  'paymentStatusCode',
  'sumPrice',
  'deliveryInfos',
])
const KNOWN_OF_DELIVERY: ReadonlySet<string> = new Set([
  'deliveryId',
  'deliveryStatus',
  'wmsStatus',
  'slipNumber',
  'deliveryCompanyCode',
])

/** What a field of a GraphQL API can be called: anything else may be a value that got into its place. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/

/** The paths of an order's fields that aren't known. */
export function unknownFields(order: MakeshopOrder): readonly string[] {
  const ofDeliveries = order.deliveryInfos?.flatMap((delivery) => named(delivery, KNOWN_OF_DELIVERY))
  return [...named(order, KNOWN), ...new Set(ofDeliveries?.map((field) => `deliveryInfos[].${field}`))]
}

function named(value: object, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(value).filter((field) => !known.has(field) && NAME.test(field))
}
