import { foldLabel } from '../../text/fold-label.js'

/** What labels mean. Their width, spaces, brackets and case don't count. */
export interface Table<T> {
  readonly meaningOf: (text: string) => T | null
  /** Whether a text may be the beginning of a longer one that means something else. */
  readonly mayGoOn: (text: string) => boolean
}

/** A look-up by label. The first table that has a label decides. */
export function tableOf<T>(...tables: readonly (Readonly<Record<string, T>> | null | undefined)[]): Table<T> {
  const values = new Map<string | null, T>()
  for (const table of tables) {
    for (const [label, value] of Object.entries(table ?? {})) {
      const folded = foldLabel(label)
      if (folded !== null && !values.has(folded)) values.set(folded, value)
    }
  }
  return {
    meaningOf: (text) => values.get(foldLabel(text)) ?? null,
    mayGoOn: (text) => {
      const begun = foldLabel(text)
      return (
        begun !== null && [...values].some(([label, value]) => label?.startsWith(begun) && value !== values.get(begun))
      )
    },
  }
}
