import { mustEqual } from './must.js'

/** Fails a case unless two plain values are the same, in whatever order a store gives the fields back. */
export function mustEqualInAnyFieldOrder(seen: unknown, expected: unknown, promise: string): void {
  mustEqual(sorted(seen), sorted(expected), promise)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]))
}
