import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { locateColumns } from './locate-columns.js'

const BEGINS_HTML = /^<[!?a-z]/i
/** What may part headings where it isn't commas, or isn't known, quotation marks included. */
const PARTS = /[",;\t\r\n]/

/**
 * What a file is whose header can't be read, where that can be told: a page of HTML, or an export that would be found to have more of the
 * columns in EUC-JP, or parted by tabs or semicolons. `null` where neither is so: it lacks columns.
 *
 * @param eucJp - the beginning of the file as EUC-JP has it, where it may be that
 */
export function otherFile(
  header: readonly string[],
  eucJp: string | null,
  settings: ImportSettings,
): ImportIssue | null {
  const [first = '', ...others] = header
  const found = locateColumns(header, settings).size
  const hasMore = (text: string) => locateColumns(text.split(PARTS), settings).size > found
  if (found === 0 && BEGINS_HTML.test(first)) return issue('file_is_html', null)
  if (eucJp !== null && hasMore(eucJp)) return issue('encoding_unsupported', null, 'EUC-JP')
  if (others.length === 0 && hasMore(first)) return issue('separator_unsupported', null)
  return null
}
