import { foldLabel } from '../text/fold-label.js'

const MOST = 5

/**
 * The labels that contain a folded text or are contained in it: a hint for a person, never an answer. Empty
 * when more than five would do, since that helps nobody.
 */
export function nearLabels(folded: string, labels: readonly string[]): readonly string[] {
  if (folded.length < 2) return []
  const near = labels.filter((label) => {
    const name = foldLabel(label)
    return name !== null && (name.includes(folded) || folded.includes(name))
  })
  return near.length > MOST ? [] : near
}
