/** What a table has entries for, in its order: the compiler sees to it that it has one for each. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key))
}
