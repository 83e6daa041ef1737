import type { LinkRefusalCode } from './link-refusal-code.js'
import type { RefusalCode } from './refusal-code.js'
import type { WarningCode } from './warning-code.js'

/**
 * The stable code of a violation or warning. {@link RefusalCode}, {@link LinkRefusalCode} and {@link WarningCode} say
 * what each of them means. From 1.0.0 on, codes change in a major version only; messages may change in any release.
 *
 * @category Refusals
 */
export type ViolationCode = RefusalCode | LinkRefusalCode | WarningCode
