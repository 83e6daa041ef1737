import type * as z from 'zod'
import type { Descriptions } from './descriptions.js'

/** Says what a schema is; what somebody else has said of it stays. */
export function describe(descriptions: Descriptions, schema: z.ZodType, said: z.core.JSONSchemaMeta): void {
  descriptions.add(schema, { ...said, ...descriptions.get(schema) })
}
