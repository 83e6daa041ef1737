import { isInstant } from '../order/form/is-instant.js'
import { isRecord } from '../shape/is-record.js'
import type { GateInBooksOptions } from './gate-in-books-options.js'

/**
 * Since when an order has to have been seen, whatever the newest export asks for; a text is the path of what is
 * malformed (READ-24).
 */
export function readGateOptions(
  options: GateInBooksOptions | null | undefined,
): { readonly alsoSeenSince: string | null } | string {
  if (options == null) return { alsoSeenSince: null }
  if (!isRecord(options)) return 'options'
  // That is said of an export: `null` lets nothing leave there, so it isn't taken for no further limit.
  if (options['seenSince'] !== undefined) return 'options.seenSince'
  const { alsoSeenSince = null } = options
  return alsoSeenSince === null || isInstant(alsoSeenSince) ? { alsoSeenSince } : 'options.alsoSeenSince'
}
