import { Err, Ok, type Result } from '../result.js'
import { excerpt } from '../text/excerpt.js'
import { foldLabel } from '../text/fold-label.js'
import type { Locale } from '../vocabulary/locale.js'
import { nearLabels } from './near-labels.js'
import type { ParseFailure } from './parse-failure.js'

/** Reads a Japanese label or our own value, exact after folding. */
export function parseLabel<T extends string>(
  text: unknown,
  values: readonly T[],
  labels: Readonly<Record<T, Readonly<Record<Locale, string>>>>,
): Result<T, ParseFailure> {
  if (typeof text !== 'string') return Err({ code: 'not_text', text: '', candidates: [] })
  const folded = foldLabel(text)
  if (folded === '') return Err({ code: 'missing', text: excerpt(text), candidates: [] })
  const value = values.find((each) => each === folded || foldLabel(labels[each].ja) === folded)
  if (value !== undefined) return Ok(value)
  const candidates =
    folded === null
      ? []
      : nearLabels(
          folded,
          values.map((each) => labels[each].ja),
        )
  return Err({ code: 'unknown', text: excerpt(text), candidates })
}
