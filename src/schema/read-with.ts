import { Err, Ok, type Result } from '../result.js'
import { NONE } from '../shape/none.js'
import type { ShapeFailure } from './issue/shape-failure.js'
import { shapeIssueOf } from './issue/shape-issue-of.js'
import { shapeIssues } from './issue/shape-issues.js'
import type { Schema } from './schema.js'

/**
 * Reads anything by a schema. It never throws, also where reading the value does (a proxy, a getter).
 *
 * @param kinds - what may be named, where the schema tells things apart by their kind: older versions of zod don't say
 */
export function readWith<T>(
  schema: Schema<T>,
  value: unknown,
  kinds: readonly string[] = NONE,
): Result<T, ShapeFailure> {
  try {
    const read = schema.safeParse(value, { reportInput: true })
    if (read.success) return Ok(read.data)
    return Err({ code: 'malformed', issues: shapeIssues(read.error.issues, kinds) })
  } catch {
    return Err({ code: 'malformed', issues: [shapeIssueOf('unreadable', '')] })
  }
}
