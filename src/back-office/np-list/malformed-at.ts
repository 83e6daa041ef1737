import type { Finding } from '../answer/finding.js'
import { found } from '../answer/found.js'

/** What is found of an order or a transaction that can't be read, by its place (READ-24). */
export function malformedAt(path: string): Finding<'malformed'> {
  return found('malformed', 'READ-24', path)
}
