import type { Violation } from './violation.js'

/** The violation of a value that isn't of the documented shape (READ-24). It names the path, never the value. */
export function malformed(path: string): Violation<'malformed', 'refuse'> {
  return { rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: path }
}
