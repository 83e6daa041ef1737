import { foldLabel } from '../../text/fold-label.js'

/**
 * The first of some names that a header has, as it is compared; `undefined`: none. Blank names, and those too long to
 * be a heading, are never one.
 */
export function headingIn(folded: readonly (string | null)[], names: readonly string[]): string | undefined {
  return names.map(foldLabel).find((name): name is string => name !== null && name !== '' && folded.includes(name))
}
