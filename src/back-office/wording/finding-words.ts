import { NONE } from '../../shape/none.js'
import { excerpt } from '../../text/excerpt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { citing, quoted } from '../../wording/sentences.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import type { Finding } from '../answer/finding.js'
import { detailLabel } from './detail-label.js'
import { FINDING_TEXTS } from './finding-texts.js'

const PLACEHOLDER = /\{(detail|paymentStatus|receiptStatus|event|npStatus|carriers)\}/g

/** What a finding is about that a caller made without it. */
const NOT_KNOWN = { ja: '「不明」', en: '"unknown"' }

/** A finding as a sentence that cites its rule. */
export function findingWords(finding: Finding, locale: Locale): string {
  const text = wordsFor(FINDING_TEXTS, finding.code, locale)
  const sentence = text.replace(PLACEHOLDER, (_, placeholder: string) => aboutWords(finding, placeholder, locale))
  return citing(sentence, finding.rule, locale)
}

function aboutWords({ detail, candidates = NONE }: Finding, placeholder: string, locale: Locale): string {
  if (placeholder === 'carriers' && candidates.length > 0) return eachQuoted(candidates, locale)
  return typeof detail === 'string' ? detailLabel(placeholder, excerpt(detail), locale) : inLocale(NOT_KNOWN, locale)
}

function eachQuoted(names: readonly string[], locale: Locale): string {
  return names.map((name) => quoted(excerpt(name), locale)).join(locale === 'en' ? ', ' : '')
}
