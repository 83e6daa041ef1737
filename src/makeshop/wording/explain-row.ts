import { attempt } from '../../shape/attempt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { explainLinkRefusal } from '../../wording/explain-link-refusal.js'
import { nothingToExplain } from '../../wording/nothing-to-explain.js'
import { citing, inARow, inBrackets, quoted, stopped } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { RowReport } from '../report/row-report.js'
import { ENDING_TEXTS } from './ending-texts.js'
import { explainImportIssue } from './explain-import-issue.js'
import { REFUSAL_TEXTS } from './refusal-texts.js'

/**
 * Words what came of a row in full sentences: why it was refused or isn't understood and how its order ended, then what
 * is worth a note. Empty if there is nothing to say. Messages may change in any release: test codes, never messages. It
 * never throws.
 *
 * @param report - a report of `importExport` or `importOrders`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * explainRow(report) // '決済ステータスがありません。'
 * ```
 *
 * @category makeshop
 */
export function explainRow(report: RowReport, locale: Locale = 'ja'): string {
  return attempt(
    () => {
      const notes = report.notes.map((note) => explainImportIssue(note, locale))
      return inARow([...reasons(report, locale), ...notes], locale)
    },
    () => nothingToExplain(locale),
  )
}

function reasons(report: RowReport, locale: Locale): readonly string[] {
  if (report.outcome === 'not_understood' || report.outcome === 'file')
    return report.issues.map((each) => explainImportIssue(each, locale))
  if (report.outcome !== 'refused') return []
  if (report.refusal !== null) return [explainLinkRefusal(report.refusal, locale)]
  const words = wordsFor(REFUSAL_TEXTS, report.code, locale)
  const method = report.paymentMethod
  const text = method === null ? words : `${words}${inBrackets(quoted(method, locale), locale)}`
  const why = report.rule === null ? stopped(text, locale) : citing(text, report.rule, locale)
  if (report.ending === null || report.ending === report.code) return [why]
  return [why, stopped(wordsFor(ENDING_TEXTS, report.ending, locale), locale)]
}
