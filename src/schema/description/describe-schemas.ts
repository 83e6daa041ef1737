import * as z from 'zod'
import { describeEvents } from './describe-events.js'
import { describeOrderDetails } from './describe-order-details.js'
import { describeOrders } from './describe-orders.js'
import { describeShops } from './describe-shops.js'
import { describeValues } from './describe-values.js'

/**
 * Puts into a registry of zod what `z.toJSONSchema` shall say of each schema of this entry beside its type: what it is,
 * makeshop's Japanese label of statuses, carriers and events, limits and patterns. What the registry says of a schema
 * already stays. The schemas judge the same without it.
 *
 * @param registry - `z.globalRegistry` for tools that read descriptions there, as those of OpenAPI do; without it a new
 * one
 * @returns the same registry
 *
 * @example
 * ```ts
 * const body = z.toJSONSchema(operatorEventSchema, { io: 'input', metadata: describeSchemas() })
 * ```
 *
 * @category Schemas
 */
export function describeSchemas(
  registry: z.core.$ZodRegistry<z.core.JSONSchemaMeta> = z.registry(),
): z.core.$ZodRegistry<z.core.JSONSchemaMeta> {
  describeValues(registry)
  describeOrders(registry)
  describeEvents(registry)
  describeShops(registry)
  describeOrderDetails(registry)
  return registry
}
