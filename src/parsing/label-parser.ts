import { Err, Ok, type Result } from '../result.js'
import { excerpt } from '../text/excerpt.js'
import { foldLabel } from '../text/fold-label.js'
import type { Locale } from '../vocabulary/locale.js'
import { nearLabels } from './near-labels.js'
import type { ParseFailure } from './parse-failure.js'

/** Makes a parser of Japanese labels and our own values, exact after folding. */
export function labelParser<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, Readonly<Record<Locale, string>>>>,
): (text: unknown) => Result<T, ParseFailure> {
  const names = values.map((value) => [labels[value].ja] as const)
  const known = new Map(values.flatMap((value) => [value, foldLabel(labels[value].ja)].map((name) => [name, value])))
  return (text) => {
    if (typeof text !== 'string') return Err({ code: 'not_text', text: '', candidates: [] })
    const shown = known.get(text)
    if (shown !== undefined) return Ok(shown)
    const folded = foldLabel(text)
    const value = known.get(folded)
    if (value !== undefined) return Ok(value)
    const code = folded === '' ? 'missing' : 'unknown'
    return Err({ code, text: excerpt(text), candidates: nearLabels(folded, names) })
  }
}
