import type { FetchHeaders } from './simulator-fetch.js'

/** A header's value, or an empty text. */
export function headerOf(headers: FetchHeaders | undefined, name: string): string {
  if (headers === undefined) return ''
  const pairs = isIterable(headers) ? headers : Object.entries(headers)
  for (const [key, value] of pairs) if (key?.toLowerCase() === name) return value ?? ''
  return ''
}

function isIterable(headers: FetchHeaders): headers is Iterable<readonly string[]> {
  return Symbol.iterator in headers
}
