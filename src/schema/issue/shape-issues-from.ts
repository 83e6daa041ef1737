import type * as z from 'zod'
import { attempt } from '../../shape/attempt.js'
import { NONE } from '../../shape/none.js'
import type { ShapeIssue } from './shape-issue.js'
import { shapeIssues } from './shape-issues.js'

/**
 * zod's issues in the words of this library, Japanese and English, where schemas of yours hold those of `./schema`:
 * zod's own locale doesn't reach what these say. No value is repeated.
 *
 * A check of your own is `malformed`, since only zod's issue knows its words; if its `params.code` is a
 * `ShapeIssueCode`, it is worded as that.
 *
 * @param issues - what zod found, such as `error.issues`
 * @param value - what was read: zod doesn't tell what is missing from what is of a wrong type. Without it nothing is
 * `missing`
 * @returns the first fault of each path, at most 50
 *
 * @example
 * ```ts
 * const read = z.object({ by: z.string(), event: operatorEventSchema }).safeParse(body)
 * if (!read.success) console.log(shapeIssuesFrom(read.error.issues, body)[0]?.message.ja)
 * ```
 *
 * @category Schemas
 */
export function shapeIssuesFrom(issues: readonly z.core.$ZodIssue[], value?: unknown): readonly ShapeIssue[] {
  return shapeIssues(issues, NONE, (issue) => ('input' in issue ? issue.input : inputOf(issue, value)))
}

/** What an issue is about. Of a union by its kind that is the whole, though the path leads to the field. */
function inputOf(issue: z.core.$ZodIssue, value: unknown): unknown {
  const isOfUnion = issue.code === 'invalid_union' && issue.discriminator !== undefined
  return attempt(
    () => (isOfUnion ? issue.path.slice(0, -1) : issue.path).reduce(fieldOf, value),
    () => null,
  )
}

/** A field of what has fields. Else `null`: nothing is missing there, something else was made of what was read. */
function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
}
