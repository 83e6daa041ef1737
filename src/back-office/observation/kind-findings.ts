import type { RuleId } from '../../rules/rule-id.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import type { ObservationKind } from './observation.js'
import type { ObservationCode } from './observation-code.js'

const FINDINGS: { readonly [K in ObservationKind]?: readonly [ObservationCode, RuleId] } = {
  approval_taken_back: ['approval_taken_back', 'READ-10'],
  unchanged: ['as_known', 'LINK-06'],
  expected: ['link_moved_on', 'LINK-07'],
  unexplained: ['unexplained', 'READ-21'],
  outdated: ['older_than_known', 'LINK-06'],
}

/** What is to be said of how a 決済ステータス came to be shown; of an operator's acts each says it itself. */
export function kindFindings(kind: ObservationKind, status: PaymentStatus): readonly Finding<ObservationCode>[] {
  const finding = FINDINGS[kind]
  return finding === undefined ? [] : [findingOf(...finding, status)]
}
