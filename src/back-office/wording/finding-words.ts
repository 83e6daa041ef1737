import { excerpt } from '../../text/excerpt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { citing } from '../../wording/sentences.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import type { Finding } from '../finding.js'
import { detailLabel } from './detail-label.js'
import { FINDING_TEXTS } from './finding-texts.js'

/** What a finding is about that a caller made without it. */
const NOT_KNOWN = { ja: '「不明」', en: '"unknown"' }

/** A finding as a sentence that cites its rule. */
export function findingWords({ code, rule, detail }: Finding, locale: Locale): string {
  const about = typeof detail === 'string' ? detailLabel(code, excerpt(detail), locale) : inLocale(NOT_KNOWN, locale)
  return citing(
    wordsFor(FINDING_TEXTS, code, locale).replaceAll('{detail}', () => about),
    rule,
    locale,
  )
}
