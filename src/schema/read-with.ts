import { Err, Ok, type Result } from '../result.js'
import type { ShapeFailure } from './issue/shape-failure.js'
import { shapeIssueOf } from './issue/shape-issue-of.js'
import { shapeIssues } from './issue/shape-issues.js'
import type { Schema } from './schema.js'

/** Reads anything by a schema. It never throws, also where reading the value does (a proxy, a getter). */
export function readWith<T>(schema: Schema<T>, value: unknown): Result<T, ShapeFailure> {
  try {
    const read = schema.safeParse(value, { reportInput: true })
    if (read.success) return Ok(read.data)
    return Err({ code: 'malformed', issues: shapeIssues(read.error.issues) })
  } catch {
    return Err({ code: 'malformed', issues: [shapeIssueOf('unreadable', '')] })
  }
}
