import type { ShapeIssue } from './shape-issue.js'

/**
 * Why a value isn't of the documented shape (READ-24). Plain data.
 *
 * @category Schemas
 */
export interface ShapeFailure {
  readonly code: 'malformed'
  /** At least one, at most 50, one for each path. */
  readonly issues: readonly ShapeIssue[]
}
