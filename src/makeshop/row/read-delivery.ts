import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { DeliveryState } from './common-delivery.js'
import type { Meanings } from './meanings.js'
import type { RowTexts } from './row-texts.js'

const COLUMNS = ['deliveryStatus', 'processing'] as const

/**
 * What 配送ステータス and 処理状況 say together: a cancel or a return outweighs the other, and a cancel a return; anything
 * else has to agree. Or why that isn't understood: a text that isn't known may be a cancel, whatever the other says
 * (CANC-01).
 */
export function readDelivery(
  row: Pick<RowTexts, (typeof COLUMNS)[number]>,
  meanings: Meanings,
): DeliveryState | readonly ImportIssue[] {
  const meant: DeliveryState[] = []
  const unknown: ImportIssue[] = []
  const silent: ImportIssue[] = []
  for (const column of COLUMNS) {
    const text = row[column]
    if (text === null) continue
    const meaning = meanings.deliveryStatus(text)
    if (meaning === null) unknown.push(issue('delivery_status_unknown', column, text))
    else if (meaning === 'says_nothing') silent.push(issue('delivery_status_says_nothing', column, text))
    else meant.push(meaning)
  }
  const ending = meant.find(isEnding)
  if (ending === 'returned' && meant.includes('cancelled')) return 'cancelled'
  if (ending !== undefined) return ending
  if (unknown.length > 0) return unknown
  const [first, other] = meant
  if (first === undefined) return silent.length > 0 ? silent : [issue('delivery_status_missing', 'deliveryStatus')]
  if (other !== undefined && first !== other) return [issue('delivery_status_contradictory', 'deliveryStatus')]
  return first
}

function isEnding(meaning: DeliveryState): boolean {
  return meaning !== 'not_shipped' && meaning !== 'shipped'
}
