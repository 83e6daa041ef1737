import { VIOLATION_TEXTS } from '../../wording/violation-texts.js'
import type { Words } from '../../wording/words.js'
import { CORRECTION_TEXTS } from '../correction/correction-texts.js'
import { CLOSING_TEXTS } from '../plan/closing-texts.js'
import { TRIAGE_TEXTS } from '../triage/triage-texts.js'
import { GATE_TEXTS } from './gate-texts.js'
import { OBSERVATION_TEXTS } from './observation-texts.js'

/**
 * What was found, by code: a table for each of the questions that find it. Without the final full stop: the rule id comes
 * before it. `{detail}` stands where the finding's detail is said.
 */
export const FINDING_TEXTS: Readonly<Record<string, Words>> = {
  malformed: { ja: `${VIOLATION_TEXTS.malformed.ja}: {detail}`, en: `${VIOLATION_TEXTS.malformed.en}: {detail}` },
  ...GATE_TEXTS,
  ...OBSERVATION_TEXTS,
  ...CORRECTION_TEXTS,
  ...CLOSING_TEXTS,
  ...TRIAGE_TEXTS,
}
