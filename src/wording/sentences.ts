import type { Locale } from '../vocabulary/locale.js'

/** Full sentences in a row: English with spaces between them, Japanese without. Empty ones are left out. */
export function inARow(sentences: readonly string[], locale: Locale): string {
  return sentences.filter((sentence) => sentence !== '').join(locale === 'en' ? ' ' : '')
}

/** What may be done instead of each other: run together, it would read as one procedure. Empty ones are left out. */
export function asAlternatives(steps: readonly string[]): string {
  return steps.filter((step) => step !== '').join(' / ')
}

/** What to do, behind the sentences that say why; empty where nothing is. */
export function afterArrow(steps: string, locale: Locale): string {
  if (steps === '') return ''
  return locale === 'en' ? ` → Next: ${steps}` : ` → 次の操作: ${steps}`
}

/** A text without its full stop made a sentence that cites a rule. An empty text stays empty. */
export function citing(text: string, rule: string, locale: Locale): string {
  if (text === '') return ''
  if (typeof rule !== 'string') return stopped(text, locale)
  return stopped(locale === 'en' ? `${text} (${rule})` : `${text}（${rule}）`, locale)
}

/** What tells more of what stands before it, in brackets. */
export function inBrackets(text: string, locale: Locale): string {
  return locale === 'en' ? ` (${text})` : `（${text}）`
}

/** A text without its full stop made a sentence. */
export function stopped(text: string, locale: Locale): string {
  return locale === 'en' ? `${text}.` : `${text}。`
}

/** A text as it came, in quotation marks. */
export function quoted(text: string, locale: Locale): string {
  return locale === 'en' ? `"${text}"` : `「${text}」`
}
