import type { ShapeIssue } from '../issue/shape-issue.js'

/**
 * Why a stored order can't be restored. Plain data.
 *
 * - `malformed` (READ-24): it isn't of the documented shape.
 * - `unknown_format_version`: a newer release of this library stored it; this one can't read it.
 *
 * @category Schemas
 */
export interface RestoreFailure {
  /** Why it can't be restored. */
  readonly code: 'malformed' | 'unknown_format_version'
  /** At least one, at most 50, one for each path. */
  readonly issues: readonly ShapeIssue[]
}
