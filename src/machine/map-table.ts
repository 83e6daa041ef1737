/** A table with the same names and every value mapped. */
export function mapTable<K extends string, A, B>(table: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> {
  const mapped = Object.create(null)
  for (const name in table) mapped[name] = map(table[name])
  return mapped
}
