import { foldLabel } from '../text/fold-label.js'

const MOST = 5

/**
 * The labels of what has a name that contains a folded text or is contained in it: a hint for a person, never an
 * answer. Empty when more than five would do, since that helps nobody.
 */
export function nearLabels(folded: string | null, named: readonly Names[]): readonly string[] {
  if (folded === null || folded.length < 2) return []
  const isNear = (each: string) => {
    const name = foldLabel(each) ?? each
    return name.includes(folded) || folded.includes(name)
  }
  const near = named.filter((names) => names.some(isNear))
  return near.length > MOST ? [] : near.map(([label]) => label)
}

/** What something is called: its label, then other names. */
type Names = readonly [label: string, ...others: string[]]
