/**
 * A table with an entry for each key, made by a function.
 *
 * @param keys - all of their type
 * @param entryOf - what stands under a key
 */
export function recordOf<K extends string, T>(keys: readonly K[], entryOf: (key: K) => T): Record<K, T> {
  // TypeScript's type of `fromEntries` has any text as its key.
  return Object.fromEntries(keys.map((key) => [key, entryOf(key)])) as Record<K, T>
}
