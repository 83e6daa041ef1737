import * as z from 'zod'
import { describeEvents } from './describe-events.js'
import { describeOrderDetails } from './describe-order-details.js'
import { describeOrders } from './describe-orders.js'
import { describeShops } from './describe-shops.js'
import { describeValues } from './describe-values.js'

/**
 * A registry of zod with what is said of each schema.
 *
 * @category Schemas
 */
export interface SchemaDescriptions extends z.core.$ZodRegistry<z.core.JSONSchemaMeta> {}

/**
 * Describes each schema of this entry in a registry of zod, so that `z.toJSONSchema` says more than its type: what it
 * is, makeshop's Japanese labels of statuses, carriers and events, limits and patterns. What the registry already says
 * about a schema stays. What the schemas accept doesn't change.
 *
 * @param registry - `z.globalRegistry` for tools that read descriptions there, such as those of OpenAPI; if left out, a
 * new one
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
): SchemaDescriptions {
  describeValues(registry)
  describeOrders(registry)
  describeEvents(registry)
  describeShops(registry)
  describeOrderDetails(registry)
  return registry
}
