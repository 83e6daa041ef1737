import { carriersMeant } from '../../parsing/carriers-meant.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { inBrackets, quoted, stopped } from '../../wording/sentences.js'
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
  const sentence = placed(wordsFor(IMPORT_ISSUE_TEXTS, code, locale), { code, field }, locale)
  if (sentence === '') return ''
  // A field that isn't known is none of the columns, though it may be called as one.
  const label = field === null ? '' : code === 'unknown_field' ? field : wordsFor(FIELD_LABELS, field, locale)
  // A column that is needed is named as makeshop writes it.
  const where = code === 'column_missing' || sentence.includes(label) ? '' : label
  const what = text === null ? '' : `${quoted(text, locale)}${code === 'carrier_unreadable' ? meant(text, locale) : ''}`
  const about = [where, what].filter((part) => part !== '').join(': ')
  return stopped(about === '' ? sentence : `${sentence}${inBrackets(about, locale)}`, locale)
}

/** A sentence that says which columns it is about, and where in the settings their headings are named. */
function placed(sentence: string, { code, field }: Pick<ImportIssue, 'code' | 'field'>, locale: Locale): string {
  const isNeeded = code === 'column_missing'
  // Either of the two tells the delivery.
  const columns = isNeeded && field === 'deliveryStatus' ? ['deliveryStatus', 'processing'] : [field ?? '']
  // A heading is looked for as makeshop writes it.
  const labels = columns.map((column) => wordsFor(FIELD_LABELS, column, isNeeded ? 'ja' : locale))
  const or = (texts: readonly string[]) => texts.join(locale === 'en' ? ' or ' : 'または')
  return sentence
    .replace('{headings}', () => or(isNeeded ? labels.map((label) => quoted(label, locale)) : labels))
    .replace('{columns}', () => or(columns.map((column) => (column === '' ? 'columns' : `columns.${column}`))))
}

/** Which supported carriers a text may have meant: it isn't taken for one of them, a person can (SHIP-03). */
function meant(carrier: string, locale: Locale): string {
  const labels = carriersMeant(carrier).map((candidate) => quoted(candidate, locale))
  if (labels.length === 0) return ''
  return locale === 'en' ? `; perhaps ${labels.join(', ')}` : `、候補: ${labels.join('')}`
}
