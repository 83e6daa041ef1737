import { VIOLATION_TEXTS } from '../../wording/violation-texts.js'
import type { Words } from '../../wording/words.js'
import { CLOSING_TEXTS } from '../closing/closing-texts.js'
import { CORRECTION_TEXTS } from '../correction/correction-texts.js'
import { GATE_TEXTS } from '../gate/gate-texts.js'
import { PARCEL_GATE_TEXTS } from '../kept/parcel/parcel-gate-texts.js'
import { LEFT_OVER_TEXTS } from '../np-list/left-over-texts.js'
import { UNREAD_TEXTS } from '../np-list/unread-texts.js'
import { OBSERVATION_TEXTS } from '../observation/observation-texts.js'
import { RECONCILIATION_TEXTS } from '../reconciliation/findings/reconciliation-texts.js'
import { SHIPMENT_TEXTS } from '../shipment/shipment-texts.js'
import { TAKE_OVER_TEXTS } from '../take-over/take-over-texts.js'
import { TRIAGE_TEXTS } from '../triage/triage-texts.js'

const { malformed } = VIOLATION_TEXTS

/**
 * What was found, by code, each table beside what finds it. Without the final full stop: the rule id comes before it.
 * The placeholder for the finding's detail says what that is: `{npStatus}` one of NP's states, `{detail}` a text as it
 * came.
 */
export const FINDING_TEXTS: Readonly<Record<string, Words>> = {
  ...VIOLATION_TEXTS,
  malformed: { ja: `${malformed.ja}: {detail}`, en: `${malformed.en}: {detail}` },
  ...GATE_TEXTS,
  ...OBSERVATION_TEXTS,
  ...PARCEL_GATE_TEXTS,
  ...RECONCILIATION_TEXTS,
  ...LEFT_OVER_TEXTS,
  ...UNREAD_TEXTS,
  ...SHIPMENT_TEXTS,
  ...CORRECTION_TEXTS,
  ...CLOSING_TEXTS,
  ...TRIAGE_TEXTS,
  ...TAKE_OVER_TEXTS,
}
