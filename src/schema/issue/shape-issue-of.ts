import type { ShapeIssue, ShapeIssueCode } from './shape-issue.js'
import { SHAPE_ISSUE_WORDINGS } from './shape-issue-wordings.js'

/** Words an issue. `detail` is text of ours (the allowed values, a limit), never part of what came in. */
export function shapeIssueOf(code: ShapeIssueCode, path: string, detail = ''): ShapeIssue {
  const { ja, en } = SHAPE_ISSUE_WORDINGS[code]
  return { code, path, message: { ja: ja.replace('{}', detail), en: en.replace('{}', detail) } }
}
