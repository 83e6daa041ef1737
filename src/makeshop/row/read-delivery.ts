import { issue } from '../report/issue.js'
import type { DeliveryMeaning } from '../settings/import-settings.js'
import type { Meanings } from './meanings.js'
import type { Remarks } from './remarks.js'
import type { RowTexts } from './row-texts.js'

/**
 * What 配送ステータス and 処理状況 say together: a cancel or a return outweighs the other, anything else has to agree. `null`
 * where that isn't understood.
 */
export function readDelivery(
  { deliveryStatus, processing }: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  meanings: Meanings,
  { issues, notes }: Remarks,
): DeliveryMeaning | null {
  const shown = deliveryStatus === null ? null : meanings.deliveryStatus(deliveryStatus)
  const beside = processing === null ? null : meanings.deliveryStatus(processing)
  const ending = [shown, beside].find((meaning) => meaning !== null && isEnding(meaning))
  if (ending !== undefined) return ending
  if (deliveryStatus !== null && shown === null) {
    issues.push(issue('delivery_status_unknown', 'deliveryStatus', deliveryStatus))
    return null
  }
  if (shown === null && beside === null) {
    issues.push(
      processing === null
        ? issue('delivery_status_missing', 'deliveryStatus')
        : issue('delivery_status_unknown', 'processing', processing),
    )
    return null
  }
  if (shown !== null && beside !== null && shown !== beside) {
    issues.push(issue('delivery_status_contradictory', 'deliveryStatus'))
    return null
  }
  if (processing !== null && beside === null) notes.push(issue('delivery_note_unknown', 'processing', processing))
  return shown ?? beside
}

function isEnding(meaning: DeliveryMeaning): boolean {
  return meaning !== 'not_shipped' && meaning !== 'shipped'
}
