import * as z from 'zod'

/** The fields of whom goods or an invoice go to. */
export const partyShape = {
  name: z.string(),
  nameKana: z.string().nullish(),
  company: z.string().nullish(),
  department: z.string().nullish(),
  postcode: z.string(),
  address: z.string(),
  telephone: z.string(),
}
