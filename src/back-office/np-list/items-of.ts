import { isText } from '../../shape/is-text.js'

/**
 * What an iterable brings, as a list; `null`: it is none, or it throws. A text is none, though JavaScript would read it
 * letter by letter.
 */
export function itemsOf<T>(all: Iterable<T>): readonly T[] | null {
  if (isText(all)) return null
  try {
    return [...all]
  } catch {
    return null
  }
}
