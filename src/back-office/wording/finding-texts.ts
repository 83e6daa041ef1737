import type { Words } from '../../wording/words.js'
import { CORRECTION_TEXTS } from '../correction/correction-texts.js'
import { CLOSING_TEXTS } from '../plan/closing-texts.js'
import { TRIAGE_TEXTS } from '../triage/triage-texts.js'

/**
 * What was found, by code, each table beside what finds it. Without the final full stop: the rule id comes before it.
 * `{detail}` stands where the finding's detail is said.
 */
export const FINDING_TEXTS: Readonly<Record<string, Words>> = {
  ...CORRECTION_TEXTS,
  ...CLOSING_TEXTS,
  ...TRIAGE_TEXTS,
}
