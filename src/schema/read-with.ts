import { Err, Ok, type Result } from '../result.js'
import { isRecord } from '../shape/is-record.js'
import { NONE } from '../shape/none.js'
import type { ShapeFailure } from './issue/shape-failure.js'
import { shapeIssueOf } from './issue/shape-issue-of.js'
import { shapeIssues } from './issue/shape-issues.js'
import type { Schema } from './schema.js'

/**
 * Reads anything by a schema. It never throws, also where reading the value does (a proxy, a getter). Fields that are
 * inherited are none: zod would take those of a `__proto__` that came with JSON, once a copy made it the prototype.
 *
 * @param kinds - what may be named, where the schema tells things apart by their kind: older versions of zod don't say
 */
export function readWith<T>(
  schema: Schema<T>,
  value: unknown,
  kinds: readonly string[] = NONE,
): Result<T, ShapeFailure> {
  try {
    const own: unknown = isRecord(value) ? { ...value } : value
    const read = schema.safeParse(own, { reportInput: true })
    if (read.success) return Ok(read.data)
    return Err({ code: 'malformed', issues: shapeIssues(read.error.issues, kinds) })
  } catch {
    return Err({ code: 'malformed', issues: [shapeIssueOf('unreadable', '')] })
  }
}
