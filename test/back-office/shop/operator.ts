import {
  type ClosingPlan,
  type CorrectionPlan,
  type ParcelGate,
  type PlanStep,
  parcelGate,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  reconcile,
  type TriageItem,
  triage,
} from '../../../src/back-office/index.js'
import { adoptOrder, type Order, PAYMENT_METHODS } from '../../../src/index.js'
import { LINKED_SHOP } from '../../support/a-draft.js'
import { followSteps, printInvoice, revert, settle } from './follow-steps.js'
import { lookUp } from './look-up.js'
import { TYPED_CARRIERS } from './makeshop.js'
import { nowIn, npStateIn, type Office, record, say } from './office.js'

/** Where the order stands on the lists; of orders from an export `now` is the export's time. */
export function itemIn({ kept, sight }: Office): TriageItem | null {
  if (kept === null || sight === null) return null
  return (
    triage([kept.order], sight.at)
      .unwrap()
      .lists.flatMap(({ items }) => items)[0] ?? null
  )
}

export function gateIn({ kept, newest }: Office): ParcelGate | null {
  return kept === null || newest === null ? null : parcelGate(kept, newest)
}

/** Works the lists off, as they are this morning. */
export function workOff(office: Office, stepsAtMost: number | null): void {
  const item = itemIn(office)
  if (item === null || office.kept === null || stepsAtMost === 0) return
  const [next] = item.next
  say(office, `${item.list}: ${item.findings.map(({ code }) => code)}, next ${next?.step}`)
  if (isGoneFromMakeshop(office)) {
    record(office, { type: 'order.cancelled', deleted: true, at: nowIn(office) })
    return
  }
  switch (item.list) {
    case 'sync_suspect':
    case 'stalled':
      lookUp(office)
      return
    case 'approval_taken_back':
    case 'shipped_not_reported':
    case 'correct_now':
      if (next?.step === 'wait_for_link') return
      if (isToBeLookedUp(office, item)) lookUp(office)
      if (isToBePutBack(office)) {
        revert(office)
        return
      }
      if (office.kept.order.closed === null && office.kept.order.syncTrust === 'linked') correct(office, stepsAtMost)
      return
    case 'follow_ups_open':
      for (const kind of office.kept.order.openFollowUps) settle(office, kind)
      return
    case 'approved_not_shipped':
      if (next?.step === 'print_invoice') printInvoice(office)
      return
    case 'waiting_for_np':
    case 'done':
  }
}

/** An open order that no export has any more is looked for in makeshop. */
function isGoneFromMakeshop({ kept, sight, makeshop }: Office): boolean {
  return kept?.order.closed === null && sight?.row === null && makeshop.now().ending === 'deleted'
}

/** What the list says, or an observation of what no event records (READ-16). */
function isToBeLookedUp({ sight }: Office, { next }: TriageItem): boolean {
  const seen = sight?.observation?.findings.map(({ code }) => code) ?? []
  return next[0]?.step === 'check_np_console' || seen.includes('shipped_without_approval')
}

/** 配送完了 that no event records, and that NP's console didn't bear out: what was seen says to put it back (READ-16). */
function isToBePutBack({ sight, np }: Office): boolean {
  const { status } = np.now()
  const isBorneOut = status === 'approved' || status === 'reported'
  const next = sight?.observation?.next.filter(({ step }) => step !== 'check_np_console') ?? []
  return !isBorneOut && RECORDS_REVERTED.includes(next[0]?.step ?? '')
}

const RECORDS_REVERTED: readonly string[] = ['revert_delivery', 'record_reverted_delivery']

function correct(office: Office, stepsAtMost: number | null): void {
  const order = office.kept?.order
  if (order === undefined) return
  const planned = planCorrection(order)
  if (!planned.ok) {
    const [next] = planned.val.next
    say(office, `no plan: ${planned.val.rule}, next ${next?.step}`)
    if (next?.step === 'check_np_console' || next?.step === 'confirm_sync') lookUp(office)
    if (next?.step === 'revert_delivery') revert(office)
    return
  }
  const plan = withCodesOf(office, order, planned.val)
  const codes = plan.findings.map(({ code }) => code)
  say(office, `plan: ${codes}: ${plan.steps.map(({ step }) => step)} | ${plan.instead.map(({ step }) => step)}`)
  // What was done and comes again may be done: a sync that is lost shows nothing of it (SYNC-03).
  if (plan.instead.length === 0 && office.gone.has(keyOf(plan.steps))) lookUp(office)
  if (office.kept?.order !== order) return
  if (codes[0] === 'payment_to_change') end(office, order, stepsAtMost)
  else {
    const way = isOtherWayRight(office, codes, plan) ? plan.instead : plan.steps
    walk(office, way, stepsAtMost)
    if (way.every(({ step }) => step === 'check_np_console')) followLook(office, order, stepsAtMost)
  }
}

/** An export that shows no codes has somebody look into 決済情報 (CORR-06). */
function withCodesOf({ makeshop }: Office, order: Order, plan: CorrectionPlan): CorrectionPlan {
  const { codes } = makeshop.now()
  if (plan.findings[0]?.code !== 'cause_not_known' || codes.length === 0) return plan
  const { orderNumber, service, paymentStatus, deliveryStatus, receiptStatus, statusSince: at } = order
  const snapshot = { orderNumber, service, paymentStatus, deliveryStatus, receiptStatus, at, problemCodes: codes }
  const met = {
    ...snapshot,
    source: 'storefront' as const,
    multipleDestinations: false,
    preorder: false,
    paymentFee: 0,
  }
  return planCorrection(adoptOrder(met, LINKED_SHOP).unwrap()).unwrapOr(plan)
}

/** Whether `instead` is the way, which only who knows the shop and has seen NP's console can say. */
function isOtherWayRight({ np, life, gone }: Office, codes: readonly string[], plan: CorrectionPlan): boolean {
  if (plan.instead.length === 0) return false
  const { status } = np.now()
  if (codes.includes('repeated_in_vain') && gone.has(keyOf(plan.steps))) return true
  const isReported = status === 'reported' || status === 'paid'
  if (codes.includes('repeat_if_not_told')) return isReported
  if (codes.includes('edit_cannot_cure')) return isReported || status === 'cancelled' || status === 'not_found'
  // A carrier by its short name was typed by mistake; the others did take the goods.
  if (codes.includes('correct_if_mistaken')) return life.parcel.carrier === 'ヤマト' || isSupported(life.parcel.carrier)
  return gone.has(keyOf(plan.steps))
}

const isSupported = (carrier: string) => TYPED_CARRIERS[carrier] === true

const keyOf = (steps: readonly PlanStep[]): string => steps.map(({ step, fields }) => `${step} ${fields}`).join()

/** Where a plan only has NP's console looked into, what that says leads on: the shop edits what NP names (CORR-07). */
function followLook(office: Office, order: Order, stepsAtMost: number | null): void {
  const { next } = reconcile(order, npStateIn(office)).unwrap()
  const planned = planCorrection(order, ['buyer'])
  if (!planned.ok || !next.some(({ step }) => TO_AN_EDIT.includes(step))) return
  say(office, `as NP says: ${planned.val.steps.map(({ step }) => step)}`)
  walk(office, planned.val.steps, stepsAtMost)
}

const TO_AN_EDIT: readonly string[] = ['revert_delivery', 'open_correction', 'edit_order']

function walk(office: Office, steps: readonly PlanStep[], stepsAtMost: number | null): void {
  const isDone = followSteps(office, steps, stepsAtMost)
  if (isDone || steps.some(({ step, event }) => event === 'order.edited' || step === 'wait_for_link'))
    office.gone.add(keyOf(steps))
}

/** The shop gives the order up, or has it paid otherwise. */
function end(office: Office, order: Order, stepsAtMost: number | null): void {
  const byPayment = planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer)
  const isByPayment = office.life.endsBy === 'payment' && byPayment.ok
  const plan: ClosingPlan = isByPayment ? byPayment.val : planCancellation(order).unwrap()
  walk(office, plan.steps, stepsAtMost)
}
