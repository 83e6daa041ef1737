import type { Answer } from '../call/answer.js'
import type { WireError, WireResult } from '../call/wire.js'
import type { Random } from '../random.js'

/** The part of an answer that goes over the wire. */
export type Entries = Pick<Answer, 'status' | 'results' | 'errors'>

/** What comes in the place of an entry; `null`: it can't be hit. */
interface Hit {
  readonly result: (entry: WireResult) => readonly WireResult[] | null
  readonly error: (entry: WireError) => readonly WireError[] | null
}

/** Puts something else in the place of one entry, whichever chance picks; `null` where it can't be hit. */
export function hitOne({ status, results, errors }: Entries, random: Random, hit: Hit): Entries | null {
  const index = random.below(results.length + errors.length)
  const [result, error] = [results[index], errors[index - results.length]]
  if (result !== undefined) {
    const instead = hit.result(result)
    return instead === null ? null : { status, errors, results: replaced(results, index, instead) }
  }
  const instead = error === undefined ? null : hit.error(error)
  return instead === null ? null : { status, results, errors: replaced(errors, index - results.length, instead) }
}

function replaced<E>(list: readonly E[], index: number, instead: readonly E[]): readonly E[] {
  return [...list.slice(0, index), ...instead, ...list.slice(index + 1)]
}
