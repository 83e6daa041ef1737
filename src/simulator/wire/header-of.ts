import type { FetchHeaders } from './simulator-fetch.js'

/** A header's value. */
export function headerOf(headers: FetchHeaders, name: string): string | undefined {
  const pairs = isIterable(headers) ? headers : Object.entries(headers)
  for (const [key, value] of pairs) if (String(key).toLowerCase() === name) return value
  return undefined
}

function isIterable(headers: FetchHeaders): headers is Iterable<readonly string[]> {
  return Symbol.iterator in headers
}
