import type * as z from 'zod'

/** A registry of zod, and what a JSON Schema says of each schema in it. */
export type Descriptions = z.core.$ZodRegistry<z.core.JSONSchemaMeta>
