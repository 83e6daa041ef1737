import type { LinkRefusalCode } from './link-refusal.js'
import type { ViolationCode } from './violation.js'
import type { WarningCode } from './warning-code.js'

/**
 * The code of a {@link Refusal}: why `decide` refuses an event, or accepts it and leads it elsewhere
 * (`Decision.routes`). It is any but those of warnings and of orders that aren't linked.
 *
 * @category Refusals
 */
export type RefusalCode = 'malformed' | Exclude<ViolationCode, LinkRefusalCode | WarningCode>
