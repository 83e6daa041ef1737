import { type NpStatus, type Reconciliation, reconcile } from '../../../src/back-office/index.js'
import { type Order, PAYMENT_METHODS, type PaymentStatus } from '../../../src/index.js'
import { SHOWN } from './labels.js'
import { nowIn, npStateIn, type Office, record, say } from './office.js'
import { takeOverAgain } from './take-over.js'

/**
 * Looks the order up in NP's console, and does what the guide says about it: by the newest row first, then by
 * `repairKind` and `next`. Whether the order was in step.
 */
export function lookUp(office: Office): boolean {
  const { kept } = office
  if (kept === null) return false
  const { order } = kept
  const npState = npStateIn(office)
  const found = reconcile(order, npState).unwrap()
  const codes = found.findings.map(({ code }) => code)
  say(
    office,
    `NP ${npState.status}: ${found.verdict} ${found.repairKind} ${codes}, next ${found.next.map((n) => n.step)}`,
  )
  if (order.closed !== null) return settleClosed(office, found)
  if (isToBeAdopted(office, codes)) return adoptAnew(office)
  if (order.syncTrust === 'suspect' && settleByRow(office, order, npState.status, found)) return true
  if (order.syncTrust === 'suspect' && codes.includes('contents_to_compare')) return compareContents(office)
  if (order.syncTrust === 'suspect' && npState.status === 'paid') return setStatus(office, 'shipment_report_completed')
  // What is cancelled at NP is cancelled in makeshop, too, whatever id is known here.
  const isCancelledAtNp =
    npState.status === 'cancelled' && npState.npTransactionId === office.sight?.shown.npTransactionId
  if (order.syncTrust === 'suspect' && codes.includes('np_transaction_differs') && isCancelledAtNp)
    return giveUp(office)
  // Whose transaction that is, no event says: the true status is set and confirmed.
  if (order.syncTrust === 'suspect' && codes.includes('np_transaction_differs') && found.truth !== null)
    return setStatus(office, found.truth)
  if (!repair(office, found)) return false
  if (office.kept?.order.syncTrust === 'linked')
    record(office, { type: 'followUp.done', kind: 'check_np_console', at: nowIn(office) })
  return goOn(office, found, order)
}

/** Applies what `reconcile` proposes, when it may be; whether nothing stood against it. */
function repair(office: Office, found: Reconciliation): boolean {
  if (found.repairKind === 'link' || found.repairKind === 'none') return true
  const set = found.repair.find((event) => event.type === 'status.overridden')
  if (found.repairKind === 'display' && set !== undefined) {
    if (office.makeshop.do({ act: 'set_status', to: SHOWN[set.to] }) !== null) return false
  }
  for (const event of found.repair) record(office, event)
  if (found.repairKind === 'confirm') takeOverAgain(office)
  return true
}

/**
 * What `next` leads on by: a doubt, at once or where waiting for a day has brought nothing, a cancel, or, of goods that
 * are gone, another payment method.
 */
function goOn(office: Office, { next, verdict, findings }: Reconciliation, order: Order): boolean {
  const at = nowIn(office)
  const [first] = next
  const waited = `${order.paymentStatus} since ${order.statusSince}: waited for the link`
  const hasWaited = first?.step !== 'wait_for_link' || office.gone.has(waited)
  office.gone.add(waited)
  if (hasWaited && next.some(({ step }) => step === 'doubt_sync'))
    record(office, { type: 'sync.doubted', reason: 'other', at })
  else if (next.some(({ step }) => step === 'cancel_order') && office.makeshop.do({ act: 'cancel' }) === null)
    record(office, { type: 'order.cancelled', deleted: false, at })
  else if (findings.some(({ code }) => code === 'goods_to_be_paid')) payOtherwise(office, order)
  return verdict === 'in_step'
}

/** The buyer pays in another way for goods that are gone, to which 要確認 leads (PAY-01). */
function payOtherwise(office: Office, { paymentStatus, syncTrust }: Order): void {
  const isShown = syncTrust === 'linked' && paymentStatus === 'needs_attention'
  if (!isShown && !setStatus(office, 'needs_attention')) return
  if (office.makeshop.do({ act: 'change_method', to: '銀行振込' }) !== null) return
  record(office, { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at: nowIn(office) })
}

/** The status that NP's word implies. */
const SAID: Readonly<Record<string, PaymentStatus>> = {
  in_review: 'screening_in_progress',
  held: 'screening_on_hold',
  approved: 'screening_approved',
  rejected: 'screening_rejected',
}

function giveUp(office: Office): boolean {
  if (office.makeshop.do({ act: 'cancel' }) !== null) return false
  return record(office, { type: 'order.cancelled', deleted: false, at: nowIn(office) })
}

/** NP's console shows whether NP speaks of what was ordered last (CORR-03). */
function compareContents(office: Office): boolean {
  const { status, contents } = office.np.now()
  if (!office.makeshop.isLastOrdered(contents)) return setStatus(office, 'needs_attention')
  const said = SAID[status]
  return said !== undefined && setStatus(office, said)
}

/** Sets a status by hand, and confirms it (SYNC-01, READ-21). */
function setStatus(office: Office, status: PaymentStatus): boolean {
  const at = nowIn(office)
  if (office.makeshop.do({ act: 'set_status', to: SHOWN[status] }) !== null) return false
  record(office, { type: 'status.overridden', to: status, reason: 'by what NP says', at })
  return record(office, { type: 'sync.confirmed', status, at })
}

/** Where the buyer has paid after all, the shop refunds; whether that is so, and what the look says (CANC-01). */
export function refundIfPaid(office: Office): boolean {
  if (office.kept === null || office.np.now().status !== 'paid') return false
  const { next } = reconcile(office.kept.order, npStateIn(office)).unwrap()
  if (!next.some(({ followUps }) => followUps.includes('cancel_in_np_console'))) return false
  return record(office, { type: 'followUp.done', kind: 'cancel_in_np_console', at: nowIn(office) })
}

function settleClosed(office: Office, { repair }: Reconciliation): boolean {
  for (const event of repair) record(office, event)
  return record(office, { type: 'followUp.done', kind: 'check_np_console', at: nowIn(office) })
}

/** What makeshop shows of an order in doubt is looked at before NP's word is applied; whether that settled it. */
function settleByRow(office: Office, order: Order, np: NpStatus, found: Reconciliation): boolean {
  const { sight } = office
  const row = sight?.row ?? null
  const at = nowIn(office)
  const seen = sight?.observation ?? null
  if (sight === null || row === null) return false
  if (row.outcome === 'refused') {
    // 返送 has no event: the order is cancelled in makeshop and at NP (READ-25).
    if (row.code === 'goods_returned') {
      office.makeshop.do({ act: 'cancel' })
      return record(office, { type: 'order.cancelled', deleted: false, at })
    }
    if (seen?.toConfirm == null) return false
    record(office, { type: 'sync.confirmed', status: seen.toConfirm, at })
    takeOverAgain(office)
    return true
  }
  if (row.outcome !== 'imported') return false
  const shown = nameOf(sight.shown.paymentStatus)
  const isBorneOut = bears(office, np, shown)
  const isFreeAgain = seen?.findings.some(({ code }) => code === 'goods_free_again') === true
  if (isBorneOut && isFreeAgain && office.makeshop.now().deliveryStatus === '未配送') {
    // It was done on purpose, in the order that `next` has.
    for (const { event } of seen.next) {
      if (event === 'delivery.reverted') record(office, { type: event, at })
      if (event === 'sync.confirmed') record(office, { type: event, status: shown, at })
    }
    return true
  }
  // A report beside 未配送 of which NP has none: what NP says is set.
  const isReport = sight.shown.deliveryStatus === '未配送' && sight.shown.paymentStatus.startsWith('出荷報告')
  const said = np === 'not_found' ? 'needs_attention' : SAID[np]
  if (isReport && said !== undefined) return setStatus(office, said)
  if (shown === order.paymentStatus && found.repairKind !== 'none') return false
  if (!isBorneOut) {
    // makeshop shows what isn't so; what NP says is, or what is known here.
    const truth = found.truth ?? (bears(office, np, order.paymentStatus) ? order.paymentStatus : null)
    return shown !== order.paymentStatus && truth !== null && setStatus(office, truth)
  }
  record(office, { type: 'sync.confirmed', status: shown, at })
  takeOverAgain(office)
  return true
}

/** What no event records, though NP bears it out (READ-26). */
function isToBeAdopted(office: Office, said: readonly string[]): boolean {
  const { sight, kept, np: console } = office
  const np = console.now()
  if (kept === null || kept.order.closed !== null || sight?.row?.outcome !== 'imported') return false
  const codes = [...said, ...(sight.observation?.findings.map(({ code }) => code) ?? [])]
  // Adopted in 審査NG, it would count as rejected by NP.
  if (codes.includes('shipped_without_approval') && sight.shown.paymentStatus !== '審査NG')
    return np.status === 'approved' || np.status === 'reported'
  const isNewest = np.id === sight.shown.npTransactionId && bears(office, np.status, nameOf(sight.shown.paymentStatus))
  return codes.includes('np_transaction_differs') && isNewest
}

function adoptAnew(office: Office): boolean {
  const { sight, kept } = office
  if (kept === null || sight?.row?.outcome !== 'imported') return false
  say(office, 'adopts it anew')
  office.kept = { ...kept, order: sight.row.order }
  if (office.makeshop.isInvoicePrinted()) record(office, { type: 'invoice.printed', at: nowIn(office) })
  return false
}

/** Whether NP's word lets a person believe what makeshop shows. */
function bears({ makeshop }: Office, np: NpStatus, shown: PaymentStatus): boolean {
  const BEARING: Readonly<Record<PaymentStatus, readonly NpStatus[]>> = {
    screening_preparing: ['not_found', 'rejected', 'cancelled'],
    screening_waiting: ['not_found', 'rejected', 'cancelled'],
    screening_in_progress: ['in_review'],
    screening_on_hold: ['held'],
    screening_rejected: ['rejected', 'cancelled', 'not_found'],
    screening_approved: ['approved'],
    shipment_report_preparing: ['approved', 'reported'],
    shipment_report_in_progress: ['approved', 'reported'],
    shipment_report_completed: ['reported', 'paid'],
    needs_attention: ['not_found', 'in_review', 'held', 'approved', 'rejected'],
  }
  const isUnderWay = shown === 'screening_preparing' || shown === 'screening_waiting'
  const isUpdate = np === 'in_review' || np === 'held' || np === 'approved'
  return BEARING[shown].includes(np) || (isUnderWay && isUpdate && makeshop.isAtWork())
}

function nameOf(label: string): PaymentStatus {
  const names = Object.keys(SHOWN) as (keyof typeof SHOWN)[]
  return names.find((name) => SHOWN[name] === label) ?? 'needs_attention'
}
