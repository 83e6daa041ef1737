import { attempt } from '../../shape/attempt.js'
import { NONE } from '../../shape/none.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainLinkRefusal } from '../../wording/explain-link-refusal.js'
import { explainNextStep } from '../../wording/explain-next-step.js'
import { nothingToExplain } from '../../wording/nothing-to-explain.js'
import { afterArrow, citing, inARow, inBrackets, quoted, stopped } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { ImportRow } from '../report/import-row.js'
import { ENDING_TEXTS } from './ending-texts.js'
import { explainImportIssue } from './explain-import-issue.js'
import { REFUSAL_TEXTS } from './refusal-texts.js'

/**
 * Words what came of a row in full sentences: why it was refused or isn't understood and how its order ended, or what
 * is wrong with the file as a whole; then what is worth a note, and what to do if the link has no such order. Empty if
 * there is nothing to say. Messages may change in any release: test codes, never messages. It never throws.
 *
 * @param row - a row as `importExport` or `importOrders` gives it
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * explainRow(row) // '決済ステータスがありません。'
 * ```
 *
 * @category makeshop
 */
export function explainRow(row: ImportRow, locale: Locale = 'ja'): string {
  return attempt(
    () => {
      const notes = row.notes.map((note) => explainImportIssue(note, locale))
      return `${inARow([...reasons(row, locale), ...notes], locale)}${next(row, locale)}`
    },
    () => nothingToExplain(locale),
  )
}

function reasons(row: ImportRow, locale: Locale): readonly string[] {
  if (row.outcome === 'not_understood' || row.outcome === 'file')
    return row.issues.map((each) => explainImportIssue(each, locale))
  if (row.outcome !== 'refused') return []
  if (row.refusal !== null) return [explainLinkRefusal({ ...row.refusal, next: NONE }, locale)]
  const words = wordsFor(REFUSAL_TEXTS, row.code, locale)
  const method = row.paymentMethod
  const text = method === null ? words : `${words}${inBrackets(quoted(method, locale), locale)}`
  const why = row.rule === null ? stopped(text, locale) : citing(text, row.rule, locale)
  if (row.ending === null || row.ending === row.code) return [why]
  return [why, stopped(wordsFor(ENDING_TEXTS, row.ending, locale), locale)]
}

/** What helps against a refusal of the link: behind the notes, which are none of its steps. */
function next(row: ImportRow, locale: Locale): string {
  if (row.outcome !== 'refused' || row.refusal === null) return ''
  const steps = row.refusal.next.map((step) => explainNextStep(step, locale))
  return afterArrow(inARow(steps, locale), locale)
}
