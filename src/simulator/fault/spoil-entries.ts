import type { WireError, WireResult } from '../call/wire.js'
import type { FaultKind } from '../options/fault-kind.js'
import type { Random } from '../random.js'
import { UNDOCUMENTED } from '../undocumented.js'
import { type Entries, hitOne } from './hit-one.js'
import { reorder } from './reorder.js'

/** What each fault makes of the entries of an answer; `null` where there is nothing that it could spoil. */
export const SPOIL_ENTRIES: { readonly [K in FaultKind]?: (entries: Entries, random: Random) => Entries | null } = {
  duplicated_results: (entries, random) =>
    hitOne(entries, random, { result: (one) => [one, one], error: (one) => [one, one] }),
  missing_results: (entries, random) => hitOne(entries, random, { result: () => [], error: () => [] }),
  missing_ids: (entries, random) => hitOne(entries, random, { result: withoutIds, error: withoutId }),
  unknown_code: (entries, random) => hitOne(entries, random, { result: withUnknownResult, error: withUnknownCode }),
  reordered_results: ({ status, results, errors }, random) => {
    if (results.length < 2 && errors.length < 2) return null
    return { status, results: reorder(results, random), errors: reorder(errors, random) }
  },
  contradictory_results: ({ status, results, errors }, random) => {
    const one = results[random.below(results.length)]
    const id = one?.shop_transaction_id ?? one?.np_transaction_id
    return id === undefined ? null : { status, results, errors: [...errors, { codes: [UNDOCUMENTED.error], id }] }
  },
}

function withoutIds(result: WireResult): readonly WireResult[] {
  return [
    { ...result, shop_transaction_id: undefined, np_transaction_id: undefined, base_np_transaction_id: undefined },
  ]
}

function withoutId({ codes, id }: WireError): readonly WireError[] | null {
  return id === undefined ? null : [{ codes }]
}

/** A report or a cancellation that was done has no code in its answer. */
function withUnknownResult(result: WireResult): readonly WireResult[] | null {
  if (result.payment_status !== undefined) return [{ ...result, payment_status: UNDOCUMENTED.result }]
  if (result.authori_result === undefined) return null
  return [{ ...result, authori_result: UNDOCUMENTED.result, authori_ng: undefined, authori_hold: undefined }]
}

function withUnknownCode({ id }: WireError): readonly WireError[] {
  return [{ codes: [UNDOCUMENTED.error], id }]
}
