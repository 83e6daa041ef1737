import { isRecord } from '../../shape/is-record.js'
import { mistake } from '../../shape/mistake.js'
import type { FetchHeaders } from './simulator-fetch.js'

/** A header's value. */
export function headerOf(headers: FetchHeaders, name: string): string | undefined {
  if (!isRecord(headers) && !Array.isArray(headers)) mistake('What is given as headers', WANTED)
  const pairs = isIterable(headers) ? headers : Object.entries(headers)
  for (const pair of pairs) {
    if (!Array.isArray(pair)) mistake('What is given as headers', WANTED)
    const [key, value] = pair
    if (String(key).toLowerCase() === name) return value
  }
  return undefined
}

const WANTED = 'a Headers, a list of pairs, or a record'

function isIterable(headers: FetchHeaders): headers is Iterable<readonly string[]> {
  return Symbol.iterator in headers
}
