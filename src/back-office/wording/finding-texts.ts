import type { Words } from '../../wording/words.js'

/**
 * What was found, by code, each table beside what finds it. Without the final full stop: the rule id comes before it.
 * `{detail}` stands where the finding's detail is said.
 */
export const FINDING_TEXTS: Readonly<Record<string, Words>> = {}
