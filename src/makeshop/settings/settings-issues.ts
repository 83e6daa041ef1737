import type * as z from 'zod'
import { issueCode } from '../../schema/issue/issue-code.js'
import { issueDetail } from '../../schema/issue/issue-detail.js'
import type { ShapeIssue, ShapeIssueCode } from '../../schema/issue/shape-issue.js'
import { shapeIssueOf } from '../../schema/issue/shape-issue-of.js'
import { NONE } from '../../shape/none.js'
import { settingsMessage } from './settings-message.js'
import { settingsPath } from './settings-path.js'

/** So that a long list of nonsense isn't answered with a long list of issues. */
const MOST_ISSUES = 50

/**
 * zod's issues with a shop's settings, in our words: the first for each entry. They name what they are about, since the
 * file is the shop's own.
 */
export function settingsIssues(issues: readonly z.core.$ZodIssue[]): readonly ShapeIssue[] {
  const byPath = new Map<string, ShapeIssue>()
  for (const issue of issues) {
    const code = codeOf(issue)
    for (const keys of placesOf(issue)) {
      const path = settingsPath(keys)
      const message = settingsMessage(code, keys, issue) ?? shapeIssueOf(code, path, issueDetail(issue, NONE)).message
      if (byPath.size < MOST_ISSUES && !byPath.has(path)) byPath.set(path, { code, path, message })
    }
  }
  return [...byPath.values()]
}

/** Older versions of zod say of a column that nobody knows that its key is invalid. */
function codeOf(issue: z.core.$ZodIssue): ShapeIssueCode {
  return issue.code === 'invalid_key' ? 'unknown_field' : issueCode(issue, issue.input)
}

/** A place for each unknown setting: zod reports those of one object together. */
function placesOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}
