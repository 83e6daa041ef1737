import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'

/** What is found of an order or a transaction that can't be read, by its place (READ-24). */
export function malformedAt(path: string): Finding<'malformed'> {
  return findingOf('malformed', 'READ-24', path)
}
