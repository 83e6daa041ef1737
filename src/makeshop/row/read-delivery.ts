import { issue } from '../report/issue.js'
import type { DeliveryMeaning } from '../settings/import-settings.js'
import type { SaidDelivery } from './common-delivery.js'
import type { Meanings } from './meanings.js'
import type { Remarks } from './remarks.js'
import type { RowTexts } from './row-texts.js'

/**
 * What 配送ステータス and 処理状況 say together: a cancel or a return outweighs the other, anything else has to agree. `null`
 * where that isn't understood: one that isn't known may be a cancel, whatever the other says (CANC-01).
 */
export function readDelivery(
  { deliveryStatus, processing }: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  meanings: Meanings,
  { issues }: Pick<Remarks, 'issues'>,
): SaidDelivery | null {
  const shown = deliveryStatus === null ? null : meanings.deliveryStatus(deliveryStatus)
  const beside = processing === null ? null : meanings.deliveryStatus(processing)
  const meant = [shown, beside].filter(isSaid)
  const ending = meant.find(isEnding)
  if (ending !== undefined) return ending
  const isUnknown = deliveryStatus !== null && shown === null
  const isUnknownBeside = processing !== null && beside === null
  if (isUnknown) issues.push(issue('delivery_status_unknown', 'deliveryStatus', deliveryStatus))
  if (isUnknownBeside) issues.push(issue('delivery_status_unknown', 'processing', processing))
  if (isUnknown || isUnknownBeside) return null
  const [said, other] = meant
  if (said === undefined) {
    issues.push(issue('delivery_status_missing', 'deliveryStatus'))
    return null
  }
  if (other !== undefined && said !== other) {
    issues.push(issue('delivery_status_contradictory', 'deliveryStatus'))
    return null
  }
  return said
}

function isSaid(meaning: DeliveryMeaning | null): meaning is SaidDelivery {
  return meaning !== null && meaning !== 'says_nothing'
}

function isEnding(said: SaidDelivery): boolean {
  return said !== 'not_shipped' && said !== 'shipped'
}
