/** What a table has entries for, in its order: the compiler sees to it that it has one for each. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  // TypeScript's type of `keys` has any text, since a table may have more entries than its type says: none here has.
  return Object.keys(table) as K[]
}
