import { isInstant } from '../../order/form/is-instant.js'
import { isOrderNumber } from '../../order/form/is-order-number.js'
import { STEPS } from '../../refusal/steps.js'
import { attempt } from '../../shape/attempt.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isRecord } from '../../shape/is-record.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { keepOrder } from '../kept/keep-order.js'
import type { KeptOrder } from '../kept/kept-order.js'
import type { KnownOrUnreadable } from '../kept/known-order.js'
import { observeKeptRow } from '../kept/look/observe-kept-row.js'
import { showsGone } from '../kept/look/shows-gone.js'
import { WHY_NOT_KEPT, type WhyNotKept } from '../kept/why-not-kept.js'
import { anyOf } from '../next/any-of.js'
import { FIND_GOODS } from '../next/find-goods.js'
import { inTurn } from '../next/in-turn.js'
import type { Next } from '../next/next.js'
import { nextOf } from '../next/next-of.js'
import { takeDoubt } from '../observation/look/take-doubt.js'
import { REPORT_WITHOUT_DELIVERY } from '../observation/report-without-delivery.js'
import { isReturned } from '../observation/row/is-returned.js'
import { readShownBesideEnd } from '../observation/row/read-shown-beside-end.js'
import { ROW_ENDINGS } from '../observation/row/row-ending.js'
import { readShown } from '../observation/shown/read-shown.js'
import { lacksDelivery } from '../order-state/lacks-delivery.js'
import type { ExportOrderRow, ExportRow } from './export-row.js'
import { isNews } from './is-news.js'
import { isRoutine } from './is-routine.js'
import { lastingFact } from './lasting-fact.js'
import { metBefore } from './met-before.js'
import type { NumberForms } from './number-forms.js'
import type { TakenRowCode } from './take-over-code.js'
import type { TakeOverOptions } from './take-over-options.js'
import type { TakenRow } from './taken-row.js'

/** A row of which nothing is to be stored. */
type Unsettled = Extract<TakenRow, { readonly outcome: 'unsettled'; readonly toKeep: null }>

type ImportedRow = Extract<ExportOrderRow, { readonly outcome: 'imported' }>
type FileRow = Extract<ExportRow, { readonly outcome: 'file' }>
type Remarks = Pick<FileRow, 'notes'>
type RefusedRow = Extract<ExportOrderRow, { readonly outcome: 'refused' }>

/** A row that says all there is to say itself. */
const SILENT = {
  orderNumber: null,
  toKeep: null,
  findings: [],
  ...anyOf(),
  isNews: false,
  isRoutine: false,
  observation: null,
} as const

/** What the rows before it say of a row. */
interface RowsBefore {
  /** The numbers of their orders. */
  readonly met: ReadonlySet<string | null>
  readonly forms: NumberForms
}

/** What becomes of a row (READ-26). */
export function takeRow(
  row: ExportRow,
  known: KnownOrUnreadable | null,
  { met, forms }: RowsBefore,
  options: TakeOverOptions,
): TakenRow {
  return attempt(
    () => {
      if (!isRecord(row)) return malformedAt('row')
      switch (row.outcome) {
        case 'header':
          return passed(row)
        case 'file':
          return ofFile(row)
        case 'continued':
          return { ...SILENT, outcome: 'passed' }
        default: {
          const taken = takeOrder(row, known, forms, options)
          return met.has(taken.orderNumber) ? apart(taken) : taken
        }
      }
    },
    () => malformedAt('row'),
  )
}

function takeOrder(
  row: ExportOrderRow,
  known: KnownOrUnreadable | null,
  forms: NumberForms,
  options: TakeOverOptions,
): TakenRow {
  const { orderNumber } = row
  if (orderNumber === null) return unsettled(findingOf('row_names_no_order', 'READ-24'))
  if (!isOrderNumber(orderNumber)) return malformedAt('row.orderNumber')
  if (isOfOtherTime(row, options)) return { ...malformedAt('row.shown.at'), orderNumber }
  if (known === 'unreadable') return unreadable(orderNumber)
  const isKept = known !== null && !isOneOf(WHY_NOT_KEPT, known)
  if (isKept) return observed(row, orderNumber, known, options)
  if (row.outcome !== 'imported') return leftOut(row, orderNumber, known, options)
  if (known === null) return ofNewForm(orderNumber, forms) ?? begun(row, orderNumber, options)
  return { ...SILENT, outcome: 'left_out', orderNumber, ...metBefore(known), isNews: true }
}

/** What tells nothing of an order, and may have a note. */
function passed({ notes }: Remarks): TakenRow {
  return { ...SILENT, outcome: 'passed', isNews: notes.length > 0 }
}

/** An order, a cancel or a further destination may go unseen in a file that can't be relied on (CANC-01, LINK-03). */
function ofFile(row: FileRow): TakenRow {
  if (!Array.isArray(row.issues)) return malformedAt('row.issues')
  if (row.issues.length === 0) return passed(row)
  return { ...unsettled(findingOf('file_unfit', 'READ-24')), ...anyOf(STEPS.fix_input) }
}

/**
 * Whether a row was imported as of another time than that of the take-over. Dated later than it was seen, an approval
 * would outlive what was recorded meanwhile, such as a correction, and ship (LINK-06).
 */
function isOfOtherTime(row: ExportOrderRow, { at }: TakeOverOptions): boolean {
  if (row.outcome !== 'imported' || !isRecord(row.shown)) return false
  const { at: seenAt } = row.shown
  return isInstant(seenAt) && Date.parse(seenAt) !== Date.parse(at)
}

function observed(row: ExportOrderRow, orderNumber: string, known: KeptOrder, options: TakeOverOptions): TakenRow {
  const observation = observeKeptRow(known, row, options)
  if (!observation.ok) return { ...malformedAt(observation.val.detail), orderNumber }
  const { kept, findings, next, inTurn } = observation.val
  return {
    outcome: 'observed',
    orderNumber,
    toKeep: kept,
    findings,
    next,
    inTurn,
    isNews: isNews(observation.val),
    isRoutine: isRoutine(observation.val),
    observation: observation.val,
  }
}

/** Its order may be kept under another number: if it were begun anew, goods that have left would leave again. */
function ofNewForm(orderNumber: string, forms: NumberForms): TakenRow | null {
  if (!forms.isNew(orderNumber)) return null
  return { ...unsettled(findingOf('number_form_new', 'READ-26', orderNumber)), orderNumber }
}

function begun({ order, shown }: ImportedRow, orderNumber: string, { at }: TakeOverOptions): TakenRow {
  if (order == null) return { ...malformedAt('row.order'), orderNumber }
  const begins = keepOrder(order, at)
  if (!begins.ok) return { ...malformedAt(`row.${begins.val.detail}`), orderNumber }
  if (begins.val.order.orderNumber !== orderNumber) return { ...malformedAt('row.order.orderNumber'), orderNumber }
  const reading = readShown(shown)
  if (typeof reading === 'string') return { ...malformedAt(`row.${reading}`), orderNumber }
  // The order drops what NP says of a report wherever its status shows no problem (READ-17); the row shows it.
  const kept = { ...begins.val, goodsHaveLeft: begins.val.goodsHaveLeft || showsGone(shown) }
  const taken = { ...SILENT, outcome: 'begun', orderNumber } as const
  return lacksDelivery(kept.order) ? { ...taken, ...inDoubt(kept, at) } : { ...taken, toKeep: kept }
}

/** A report beside 未配送 isn't believed of an order that is met so, as `observe` has it of one that is known. */
function inDoubt(kept: KeptOrder, at: string) {
  const { order } = takeDoubt(kept.order, at)
  const findings = [findingOf('unexplained', 'READ-21', order.paymentStatus), REPORT_WITHOUT_DELIVERY]
  return { toKeep: { ...kept, order }, findings, ...nextOf(order), isNews: true }
}

/** What is stored can't be restored, so it stays: who began the order anew would forget that its goods left. */
function unreadable(orderNumber: string): TakenRow {
  const findings = [findingOf('kept_unreadable', 'READ-24')]
  return { ...SILENT, outcome: 'left_out', orderNumber, findings, ...anyOf(STEPS.fix_input), isNews: true }
}

/**
 * A row says itself why its order isn't kept. It is news where the order is on no other list. What is a fact of that
 * order for good is kept in its place, the first that was met; what the settings cause, or may be over one day, isn't.
 */
function leftOut(
  row: Exclude<ExportOrderRow, { readonly outcome: 'imported' }>,
  orderNumber: string,
  known: WhyNotKept | null,
  { at }: TakeOverOptions,
): TakenRow {
  const shown = row.outcome === 'refused' ? (row.shown ?? null) : null
  const reading = shown === null ? null : readShownBesideEnd(shown, at)
  if (typeof reading === 'string') return { ...malformedAt(`row.${reading}`), orderNumber }
  const toKeep = known === null && row.outcome === 'refused' ? lastingFact(row) : null
  const left = { ...SILENT, outcome: 'left_out', orderNumber, toKeep } as const
  if (row.outcome === 'not_understood' || row.refusal != null) return { ...left, isNews: true }
  // It was over before it was ever met, and NP may hold it (CANC-01, READ-25).
  if (isOneOf(ROW_ENDINGS, row.code)) return { ...left, ...lookAfter(row), isNews: true }
  return left
}

/** Where goods are that are shown as gone comes before whatever NP holds of an order that was cancelled (CANC-01). */
function lookAfter({ code, ending, shown }: RefusedRow): Next {
  const isToFind = !isReturned(code, ending) && shown != null && showsGone(shown)
  return isToFind ? inTurn(FIND_GOODS, STEPS.check_np_console) : anyOf(STEPS.check_np_console)
}

/**
 * What follows from the row holds all the same; but nobody knows whether it is all there is of its order (LINK-03), so
 * that it names no shipment.
 */
function apart(taken: TakenRow): TakenRow {
  const findings = [findingOf('rows_apart', 'LINK-03'), ...taken.findings]
  const ships = taken.next.some(({ step }) => step === 'complete_delivery' || step === 'complete_claimed_delivery')
  return {
    ...taken,
    ...(ships ? anyOf(STEPS.fix_input) : null),
    outcome: 'unsettled',
    findings,
    isNews: true,
    isRoutine: false,
  }
}

function malformedAt(path: string | null): Unsettled {
  return { ...unsettled(findingOf('malformed', 'READ-24', path)), ...anyOf(STEPS.fix_input) }
}

function unsettled(finding: Finding<TakenRowCode>): Unsettled {
  return { ...SILENT, outcome: 'unsettled', findings: [finding], isNews: true }
}
