import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { locateColumns } from './locate-columns.js'

const BEGINS_HTML = /^<[!?a-z]/i
/** How a workbook of Excel begins, the older kind as Shift_JIS has it. */
const BEGINS_WORKBOOK = ['PK\u0003\u0004', 'ﾐﾏ\u0011']
/** What may part headings where that isn't known, quotation marks included. */
const PARTS = /[",;\t\r\n]/
/** The same of headings that commas don't part. */
const OTHER_SEPARATORS = /["\t;]/

/**
 * What a file is whose header can't be read, where that can be told: a page of HTML, a workbook, or an export that
 * would be found to have more of the columns in EUC-JP, or parted by tabs or semicolons. `null` where none of that is
 * so: it lacks columns.
 *
 * @param eucJp - the beginning of the file as EUC-JP has it, where it may be that
 */
export function otherFile(
  header: readonly string[],
  eucJp: string | null,
  settings: ImportSettings,
): ImportIssue | null {
  const found = locateColumns(header, settings).size
  const hasMore = (text: string, parts: RegExp) => locateColumns(text.split(parts), settings).size > found
  const line = header.join(',')
  if (BEGINS_WORKBOOK.some((mark) => line.startsWith(mark))) return issue('file_is_workbook', null)
  if (found === 0 && BEGINS_HTML.test(line)) return issue('file_is_html', null)
  if (eucJp !== null && hasMore(eucJp, PARTS)) return issue('encoding_unsupported', null, 'EUC-JP')
  // A heading may have a comma of its own, such as 小計(税込,送料別).
  if (hasMore(line, OTHER_SEPARATORS)) return issue('separator_unsupported', null)
  return null
}
