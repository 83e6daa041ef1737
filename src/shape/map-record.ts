/** A record with the same fields, and of each what a function makes of it. */
export function mapRecord<F extends string, V, T>(
  record: Readonly<Record<F, V>>,
  map: (value: V, field: F) => T,
): Record<F, T> {
  const mapped: Partial<Record<F, T>> = {}
  for (const field in record) mapped[field] = map(record[field], field)
  return mapped as Record<F, T>
}
