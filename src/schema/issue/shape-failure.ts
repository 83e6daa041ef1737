import type { ShapeIssue } from './shape-issue.js'

/**
 * Why a value isn't of the documented shape (READ-24). Plain data.
 *
 * @category Schemas
 */
export interface ShapeFailure {
  /** Always the same code: what is wrong in particular is in the issues. */
  readonly code: 'malformed'
  /** At least one, at most 50, one for each path. */
  readonly issues: readonly ShapeIssue[]
}
