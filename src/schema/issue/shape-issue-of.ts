import type { ShapeIssue, ShapeIssueCode } from './shape-issue.js'
import { SHAPE_ISSUE_WORDINGS } from './shape-issue-wordings.js'

/**
 * Words an issue. `detail` is text of ours (the allowed values, a limit), never part of what came in. Where it isn't
 * known, the words are those that need none.
 */
export function shapeIssueOf(code: ShapeIssueCode, path: string, detail = ''): ShapeIssue {
  const wording = SHAPE_ISSUE_WORDINGS[code]
  const { ja, en } = detail === '' && wording.en.includes('{}') ? SHAPE_ISSUE_WORDINGS.malformed : wording
  return { code, path, message: { ja: ja.replace('{}', detail), en: en.replace('{}', detail) } }
}
