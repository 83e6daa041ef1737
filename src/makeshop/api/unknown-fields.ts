import type { MakeshopOrder } from './makeshop-order.js'
import { makeshopDeliveryShape, makeshopOrderShape } from './makeshop-order-shape.js'

/** What a field of a GraphQL API can be called: anything else may be a value that got into its place. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/

/** The paths of an order's fields that aren't known. */
export function unknownFields(order: MakeshopOrder): readonly string[] {
  const ofDeliveries = order.deliveryInfos?.flatMap((delivery) => named(delivery, makeshopDeliveryShape))
  return [...named(order, makeshopOrderShape), ...new Set(ofDeliveries?.map((field) => `deliveryInfos[].${field}`))]
}

function named(value: object, known: object): readonly string[] {
  return Object.keys(value).filter((field) => !Object.hasOwn(known, field) && NAME.test(field))
}
