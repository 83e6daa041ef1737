import type { Entry } from './entry.js'

/** Entries in parts that go into one HTTP call each: of one kind, and no longer than allowed. */
export function partsOf(entries: readonly Entry[], size: number): readonly (readonly [Entry, ...Entry[]])[] {
  const parts: [Entry, ...Entry[]][] = []
  const open = new Map<Entry['call'], Entry[]>()
  for (const entry of entries) {
    const part = open.get(entry.call)
    if (part !== undefined && part.length < size) {
      part.push(entry)
      continue
    }
    const next: [Entry, ...Entry[]] = [entry]
    parts.push(next)
    open.set(entry.call, next)
  }
  return parts
}
