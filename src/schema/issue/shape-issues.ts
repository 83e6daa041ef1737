import type * as z from 'zod'
import { issueCode } from './issue-code.js'
import { issueDetail } from './issue-detail.js'
import { issuePath } from './issue-path.js'
import type { ShapeIssue } from './shape-issue.js'
import { shapeIssueOf } from './shape-issue-of.js'

/** So that a long list of nonsense isn't answered with a long list of issues. */
const MOST_ISSUES = 50

/**
 * zod's issues in our words: the first for each path, and no more than a person can use.
 *
 * @param kinds - what may be named where things are told apart by their kind
 * @param inputOf - what an issue is about
 */
export function shapeIssues(
  issues: readonly z.core.$ZodIssue[],
  kinds: readonly string[],
  inputOf: (issue: z.core.$ZodIssue) => unknown = ({ input }) => input,
): readonly ShapeIssue[] {
  const byPath = new Map<string, ShapeIssue>()
  for (const issue of issues) {
    for (const path of pathsOf(issue)) {
      if (byPath.size === MOST_ISSUES) return [...byPath.values()]
      if (!byPath.has(path))
        byPath.set(path, shapeIssueOf(issueCode(issue, inputOf(issue)), path, issueDetail(issue, kinds)))
    }
  }
  return [...byPath.values()]
}

/** One path for each unknown field: zod reports them together. */
function pathsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [issuePath(issue.path)]
  return issue.keys.map((key) => issuePath([...issue.path, key]))
}
