import * as z from 'zod'
import { CODE_WITHHELD } from '../../np-code/own-codes.js'
import { codesIn, uniqueCodes } from './codes-in.js'
import type { Echo } from './echo.js'
import { LONGEST_BODY } from './longest-body.js'
import type { NpAnswer, NpError, NpResult } from './np-answer.js'

/** NP's own ids have 11 alphanumerics; another length is taken, since nothing here depends on it. */
const NP_TRANSACTION_ID = /^[0-9A-Za-z-]{1,64}$/

/** A call is about a thousand orders at most; what has entries for four times as many isn't looked at. */
const MOST_ENTRIES = 4_000

const anything = z.unknown().optional()
const text = z.string().nullable().catch(null)

const answerSchema = z.object({ results: z.array(z.unknown()).nullish(), errors: anything })

const resultSchema = z.object({
  np_transaction_id: text,
  base_np_transaction_id: text,
  shop_transaction_id: text,
  authori_result: text,
  authori_ng: anything,
  authori_hold: anything,
  payment_status: text,
  customer_payment_date: text,
})

const errorSchema = z.object({ id: text, codes: anything })

/**
 * Reads a body as an answer of NP's, leniently: what is unknown is left out, and what is missing or of another form is
 * `null`. A result that can't be read at all says nothing of anybody; such an error is one that names nobody, since NP
 * did complain. `null`: the body isn't in NP's form. It never throws.
 */
export function readNpAnswer(body: string, echo: Echo): NpAnswer | null {
  if (body.length > LONGEST_BODY) return null
  try {
    const { results, errors } = answerSchema.parse(JSON.parse(body))
    if (!Array.isArray(results) && !Array.isArray(errors)) return null
    const [told, refused] = [results ?? [], listOf(errors)]
    if (told.length + refused.length > MOST_ENTRIES) return null
    return {
      results: told.flatMap((entry) => resultIn(entry, echo)),
      errors: refused.map((entry) => errorIn(entry, echo)),
    }
  } catch {
    return null
  }
}

/** Errors that aren't even a list are one error. */
function listOf(errors: unknown): readonly unknown[] {
  if (errors === undefined || errors === null) return []
  return Array.isArray(errors) ? errors : [errors]
}

function resultIn(entry: unknown, echo: Echo): readonly NpResult[] {
  const read = resultSchema.safeParse(entry)
  if (!read.success) return []
  const { np_transaction_id: id, base_np_transaction_id: base, authori_hold: hold, authori_ng: ng } = read.data
  return [
    {
      npTransactionId: id !== null && NP_TRANSACTION_ID.test(id) && !echo.ofId(id) ? id : null,
      baseNpTransactionId: base,
      // No 注文番号 has white space, but a field of NP's may be filled up with it.
      shopTransactionId: read.data.shop_transaction_id?.trim() ?? null,
      authoriResult: read.data.authori_result,
      codes: uniqueCodes([codesIn(hold, echo), codesIn(ng, echo)]),
      paymentStatus: read.data.payment_status,
      paidOn: read.data.customer_payment_date,
    },
  ]
}

function errorIn(entry: unknown, echo: Echo): NpError {
  const read = errorSchema.safeParse(entry)
  if (!read.success) return { id: null, codes: [CODE_WITHHELD] }
  return { id: read.data.id?.trim() || null, codes: codesIn(read.data.codes, echo) }
}
