/** Each value with its label, for the description of an enumeration. */
export function inJapanese(labels: Readonly<Record<string, { readonly ja: string }>>): string {
  return Object.entries(labels)
    .map(([value, { ja }]) => `${value} ${ja}`)
    .join(', ')
}
