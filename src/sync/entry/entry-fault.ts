import { isShipment } from '../../order/form/is-shipment.js'
import { orderFault } from '../../order/order-fault.js'
import { isBoolean } from '../../shape/is-boolean.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { safely } from '../../shape/safely.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { ATTENTION_REASONS } from './attention-reason.js'

/** The path of the first value by which something isn't a `SyncEntry` (READ-24), or `null` when it is one. */
export const entryFault = safely(find, 'entry')

function find(value: unknown): string | null {
  if (!isRecord(value)) return 'entry'
  return orderFault(value['order']) ?? recordFault(value['sync'])
}

function recordFault(value: unknown): string | null {
  if (!isRecord(value)) return 'sync'
  for (const field of ['revision', 'callCount', 'attempts']) if (!isWholeNumber(value[field], 0)) return `sync.${field}`
  if (value['about'] !== null && !isStatusShown(value['about'])) return 'sync.about'
  if (!isOneOf(['none', 'open', 'unanswered'], value['call'])) return 'sync.call'
  if (!isTimeOrNull(value['dueAtMs'])) return 'sync.dueAtMs'
  if (value['together'] !== null && !isWholeNumber(value['together'], 1)) return 'sync.together'
  if (value['attention'] !== null && !isOneOf(ATTENTION_REASONS, value['attention'])) return 'sync.attention'
  if (!isBoolean(value['unansweredRegistration'])) return 'sync.unansweredRegistration'
  if (value['unansweredReport'] !== null && !isReport(value['unansweredReport'])) return 'sync.unansweredReport'
  if (!isBoolean(value['goodsHaveLeft'])) return 'sync.goodsHaveLeft'
  if (value['updateSentAtMs'] !== 'never' && !isTimeOrNull(value['updateSentAtMs'])) return 'sync.updateSentAtMs'
  if (!isTimeOrNull(value['underWayUntilMs'])) return 'sync.underWayUntilMs'
  return null
}

function isTimeOrNull(value: unknown): boolean {
  return value === null || Number.isFinite(value)
}

function isStatusShown(value: unknown): boolean {
  return isRecord(value) && isOneOf(PAYMENT_STATUSES, value['status']) && isText(value['since'])
}

function isReport(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['npTransactionId'])) return false
  return value['shipment'] === null || isShipment(value['shipment'])
}
