import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { quoted, stopped } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { ImportIssue } from '../report/import-issue.js'
import { FIELD_LABELS } from './field-labels.js'
import { IMPORT_ISSUE_TEXTS } from './import-issue-texts.js'

/**
 * Words one issue of an import in a full sentence. Messages may change in any release: test codes, never messages. It
 * never throws.
 *
 * @param issue - an issue or a note of a report
 * @param locale - `ja`, the default, or `en`
 *
 * @category makeshop
 */
export function explainImportIssue(issue: ImportIssue, locale: Locale = 'ja'): string {
  return inWords(() => worded(issue, locale), locale)
}

function worded({ code, field, text }: ImportIssue, locale: Locale): string {
  const sentence = wordsFor(IMPORT_ISSUE_TEXTS, code, locale)
  if (sentence === '') return ''
  const label = field === null ? '' : wordsFor(FIELD_LABELS, field, locale)
  const where = sentence.includes(label) ? '' : label
  const what = text === null ? '' : quoted(text, locale)
  const about = [where, what].filter((part) => part !== '').join(': ')
  if (about === '') return stopped(sentence, locale)
  return stopped(locale === 'en' ? `${sentence} (${about})` : `${sentence}（${about}）`, locale)
}
