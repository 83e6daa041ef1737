import * as z from 'zod'

/** The fields of a `Shop`. */
export const shopShape = {
  linkMode: z.enum(['automatic', 'manual']),
  connect: z.enum(['pro', 'lite']),
  spCode: z.string().nullable(),
}
