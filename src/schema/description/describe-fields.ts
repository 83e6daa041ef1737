import type * as z from 'zod'
import { describe } from './describe.js'
import type { Descriptions } from './descriptions.js'

/** Says what fields of a shape are; those that are left out say it by their own schema. */
export function describeFields<Name extends string>(
  descriptions: Descriptions,
  shape: Readonly<Record<Name, z.ZodType>>,
  fields: { readonly [N in NoInfer<Name>]?: string },
): void {
  for (const name in shape) {
    const description = fields[name]
    if (description !== undefined) describe(descriptions, shape[name], { description })
  }
}
