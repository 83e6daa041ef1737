import type { RequestFault, RequestFaultCode } from '../../../transport/request-fault.js'
import { attemptsOf } from '../../entry/attempts-of.js'
import type { AttentionReason } from '../../entry/attention-reason.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Run } from '../run/run.js'
import { putOff } from './put-off.js'
import { settleUnchanged } from './settle-unchanged.js'

/**
 * Leaves an order that nothing can be sent for to a person, and tries it again now and then: it may have been mended.
 */
export async function leaveUnsendable(run: Run, entry: SyncEntry, fault: RequestFault): Promise<void> {
  const attention = REASONS[fault.code]
  const { orderNumber } = entry.order
  if (fault.code === 'malformed') run.book.fault({ code: 'request_malformed', orderNumber, path: fault.path })
  await settleUnchanged(run, entry, (current) => {
    const { clock, schedule } = run.settings
    const attempts = attemptsOf(current) + 1
    return { next: putOff(current, { attempts, attention }, clock.now(), schedule), outcome: 'impossible' }
  })
}

/** Those without a reason don't come up in an order that is due. */
const REASONS: Readonly<Record<RequestFaultCode, AttentionReason | null>> = {
  malformed: 'malformed',
  order_closed: null,
  sync_suspect: null,
  already_requested: null,
  not_due: null,
  np_transaction_unknown: 'np_transaction_unknown',
  shipment_unknown: 'shipment_unknown',
  invoice_not_printed: 'invoice_not_printed',
}
