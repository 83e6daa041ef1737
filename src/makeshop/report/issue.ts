import { excerpt } from '../../text/excerpt.js'
import type { ImportIssue, ImportIssueCode } from './import-issue.js'
import { ownText } from './own-text.js'

/** Makes an issue. Only the text of a code, label or carrier may be given: never a value that can be personal. */
export function issue(code: ImportIssueCode, field: string | null, text: string | null = null): ImportIssue {
  return { code, field, text: text === null ? null : ownText(excerpt(text)) }
}
