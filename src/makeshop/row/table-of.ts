import { foldLabel } from '../../text/fold-label.js'

/** A look-up by label: width, spaces, brackets and case don't count. The first table that has a label decides. */
export function tableOf<T>(
  ...tables: readonly (Readonly<Record<string, T>> | undefined)[]
): (text: string) => T | null {
  const values = new Map<string | null, T>()
  for (const table of tables) {
    for (const [label, value] of Object.entries(table ?? {})) {
      const folded = foldLabel(label)
      if (folded !== null && !values.has(folded)) values.set(folded, value)
    }
  }
  return (text) => values.get(foldLabel(text)) ?? null
}
