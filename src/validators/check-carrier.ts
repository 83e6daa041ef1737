import { type CarrierFault, readCarrier } from '../parsing/read-carrier.js'
import { malformed } from '../refusal/malformed.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import { isOptionalText } from '../shape/is-optional-text.js'

/**
 * Checks a carrier's text on its own, whatever the order. Never throws. These violations route, and none of them
 * refuses:
 *
 * - SHIP-02: the carrier is missing.
 * - SHIP-06: it is a mail service.
 * - SHIP-04: it is ambiguous or unsupported.
 *
 * @param text - 配送業者 as typed or exported; `null` or left out: missing
 * @returns at most one violation; empty for a supported carrier (SHIP-03); `malformed` (READ-24) for anything other
 * than text
 *
 * @example
 * ```ts
 * checkCarrier('ネコポス') // [{ rule: 'SHIP-06', code: 'carrier_mail_service', effect: 'route', detail: null }]
 * ```
 *
 * @category Validators
 */
export function checkCarrier(text?: string | null): readonly Violation<RefusalCode, 'refuse' | 'route'>[] {
  if (!isOptionalText(text)) return [malformed('carrier')]
  const { fault } = readCarrier(text)
  return fault === null ? [] : [VIOLATIONS[fault]]
}

const VIOLATIONS = {
  missing: { rule: 'SHIP-02', code: 'carrier_missing', effect: 'route', detail: null },
  mail_service: { rule: 'SHIP-06', code: 'carrier_mail_service', effect: 'route', detail: null },
  ambiguous: { rule: 'SHIP-04', code: 'carrier_ambiguous', effect: 'route', detail: null },
  unknown: { rule: 'SHIP-04', code: 'carrier_unsupported', effect: 'route', detail: null },
} as const satisfies Record<CarrierFault, Violation<RefusalCode, 'route'>>
