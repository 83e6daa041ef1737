import { isAutomatic, type Order } from '../../../src/index.js'
import type { NpSimulator } from '../../../src/simulator/index.js'
import type { SyncEntry, SyncReport } from '../../../src/sync/index.js'
import type { StoreFindings } from './observed-store.js'
import { liveOf } from './person.js'

/** What must not be, by kind, and for each the orders it was found of, with what was seen. */
export type Audit = Readonly<
  Record<'lost' | 'twice' | 'approved' | 'reported' | 'backwards' | 'unlisted', ReadonlyMap<string, string>>
>

/** Compares every order with NP's own books, and with what a person was told. */
export function audit(
  numbers: readonly string[],
  entries: ReadonlyMap<string, SyncEntry>,
  np: NpSimulator,
  last: SyncReport,
  seen: StoreFindings,
  shopIds: ReadonlyMap<string, string>,
): Audit {
  const approvedAtNp = approvals(np, shopIds)
  const listed = new Set(last.attention.map(({ orderNumber }) => orderNumber))
  const found = {
    lost: new Map(seen.lost),
    twice: new Map<string, string>(),
    approved: new Map(seen.approved),
    reported: seen.reported,
    backwards: seen.backwards,
    unlisted: new Map<string, string>(),
  }
  for (const orderNumber of numbers) {
    const order = entries.get(orderNumber)?.order
    if (order === undefined) {
      found.lost.set(orderNumber, 'not in the store')
      continue
    }
    const { registrations, reports } = np.books.counts(orderNumber)
    const told = listed.has(orderNumber)
    if (registrations > 1 || reports > 1)
      found.twice.set(orderNumber, `${registrations} registered, ${reports} reported`)
    if (order.everApproved === true && !approvedAtNp.has(orderNumber))
      found.approved.set(orderNumber, order.paymentStatus)
    if (order.closed === null && !told) {
      if (isAutomatic(order.paymentStatus) || order.syncTrust === 'suspect')
        found.unlisted.set(orderNumber, order.paymentStatus)
      // 要確認 is in a person's hands, with NP's codes.
      const gone = order.paymentStatus === 'needs_attention' ? null : whatIsLost(order, np)
      if (gone !== null) found.lost.set(orderNumber, gone)
    }
  }
  return found
}

/** What NP has of an open order and the shop doesn't, or the other way round, without anybody being told. */
function whatIsLost({ orderNumber, npTransaction, paymentStatus }: Order, np: NpSimulator): string | null {
  const records = np.books.of(orderNumber)
  const live = liveOf(records)
  // What NP ends by itself after the approval it tells nobody: the report will be refused with E0100114.
  if (live === null) {
    const ended = records.some(({ cancelled }) => cancelled?.by === 'np')
    return npTransaction.state === 'live' && !ended ? 'NP has nothing' : null
  }
  if (npTransaction.id !== live.npTransactionId) return `NP has ${live.npTransactionId}, the shop ${npTransaction.id}`
  if (paymentStatus === 'shipment_report_completed' && live.report === null) return 'reported in the shop only'
  if (live.report !== null && paymentStatus === 'screening_approved') return 'reported at NP only'
  if (paymentStatus === 'screening_on_hold' && live.result !== '10') return `on hold in the shop, ${live.result} at NP`
  if (paymentStatus === 'screening_rejected' && live.result !== '20')
    return `rejected in the shop, ${live.result} at NP`
  return null
}

/** The orders that NP ever approved, by its journal: what it answered before any fault was put in. */
function approvals(np: NpSimulator, shopIds: ReadonlyMap<string, string>): ReadonlySet<string> {
  const shopIdOf = new Map(
    np.books.all().map(({ npTransactionId, shopTransactionId }) => [npTransactionId, shopTransactionId]),
  )
  const approved = new Set<string>()
  for (const { ids, outcomes } of np.journal()) {
    for (const [index, id] of ids.entries())
      if (outcomes[index]?.startsWith('00')) approved.add(shopIdOf.get(id) ?? shopIds.get(id) ?? id)
  }
  return approved
}
