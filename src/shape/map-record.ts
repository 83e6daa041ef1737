/** A record with the same fields, and of each what a function makes of it. */
export function mapRecord<F extends string, V, T>(
  record: Readonly<Record<F, V>>,
  map: (value: V, field: F) => T,
): Record<F, T>
export function mapRecord<V, T>(
  record: Readonly<Record<string, V>>,
  map: (value: V, field: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, map(value, field)]))
}
