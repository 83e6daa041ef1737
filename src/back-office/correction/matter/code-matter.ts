import { AHEAD_CODES } from '../../../np-code/ahead-codes.js'
import type { NpCodeRemedy } from '../../../np-code/np-code-remedy.js'
import { ALREADY_CANCELLED } from '../../../np-code/state-codes.js'
import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { EDIT_FIELDS, type EditField } from '../../../vocabulary/edit-field.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Goods } from '../../kept/goods-of.js'
import { isOfShipment } from '../../order-state/is-of-shipment.js'
import { mayNameCarrier } from '../../order-state/may-name-carrier.js'
import { ACTS, type Act } from '../../plan/act.js'
import { isEmailAlone } from '../../plan/is-email-alone.js'
import type { CodeAdvice } from '../advice/code-advice.js'
import { correctionPath, reviewPath } from '../correction-path.js'
import { causeNotKnown } from './cause-not-known.js'
import { contentsToCorrect } from './contents-to-correct.js'
import { IF_NOT_COVERED } from './if-not-covered.js'
import type { Matter } from './matter.js'
import { paymentToChange } from './payment-to-change.js'
import { REPEAT_IF_NOT_TOLD } from './repeat-if-not-told.js'
import { toOtherMethod } from './to-other-method.js'
import { TO_REPORTED } from './to-reported.js'

/** What leaves open whether an edit cures the rest, too. */
const UNDECIDED: readonly NpCodeRemedy[] = ['ask_np', 'mend_link', 'screen_anew']

/** Nothing need be wrong with what is edited: nothing else leads to another screening. */
const EDITED_ANYHOW = findingOf('edited_to_be_screened', 'CORR-03')

/**
 * What the matter is with an order, going by its codes. What an edit can't cure comes first: it makes the rest
 * pointless. A look comes before another payment method: NP may be ahead of what is shown (READ-21).
 */
export function codeMatter(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  if (callFor(codes, 'look_up')) return editCannotCure(order, codes, goods)
  if (callFor(codes, 'change_payment')) return paymentToChange(order)
  if (codes.every(({ remedy }) => remedy === 'wait')) return npLooksCloser(order, goods)
  const fields = fieldsOf(order, codes)
  return fields.length === 0 ? questionsOnly(order, codes, goods) : toBeEdited(order, codes, fields, goods)
}

/** Whether any of the codes calls for a remedy. */
function callFor(codes: readonly CodeAdvice[], remedy: NpCodeRemedy): boolean {
  return codes.some((code) => code.remedy === remedy)
}

function fieldsOf(order: Order, codes: readonly CodeAdvice[]): readonly EditField[] {
  const named = EDIT_FIELDS.filter((field) => codes.some((code) => code.field === field))
  if (!callFor(codes, 'print_invoice')) return named
  const least = leastToPrint(order, named)
  return EDIT_FIELDS.filter((field) => field === least || named.includes(field))
}

/**
 * Nothing but an edit leads back to 審査OK for another report, none of the e-mail address alone does (READ-13), and one
 * of carrier and slip costs least. But a printing on record stays until an edit makes the invoice stale: NP would be
 * told of the same one again, and nobody to print another (READ-11, READ-22).
 */
function leastToPrint({ invoicePrintedAt }: Order, named: readonly EditField[]): EditField {
  const [onInvoice] = named.filter((field) => field !== 'shipping' && field !== 'email')
  return onInvoice ?? (invoicePrintedAt === null ? 'shipping' : 'buyer')
}

/** Once that is answered or mended, an edit leads on: of what NP names or, where nothing is wrong, of any (CORR-03). */
function questionsOnly(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  return isOfShipment(order) ? questionsOfReport(order, codes, goods) : questionsOfScreening(order, codes, goods)
}

function questionsOfScreening(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  const whom = whomToAsk(codes)
  const remarks = whom.editCures === null ? NONE : [EDITED_ANYHOW]
  return { ...whom, remarks, acts: [...questions(codes), ...correctionPath(order, NONE, goods)] }
}

function questionsOfReport(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  const whom = whomToAsk(codes)
  const isKnown = codes.every(({ known }) => known)
  const fields: readonly EditField[] = isKnown ? ['shipping'] : NONE
  // NP may say that it has the report by now.
  const isPerhapsTold = callFor(codes, 'ask_np') && goods === 'gone'
  return {
    ...whom,
    fields,
    remarks: [
      ...(isKnown ? [EDITED_ANYHOW] : NONE),
      ...(isPerhapsTold ? [REPEAT_IF_NOT_TOLD] : NONE),
      // What isn't known may be the name of a carrier of which NP was asked (READ-06).
      ...(isPerhapsTold && mayNameCarrier(order) ? [IF_NOT_COVERED] : NONE),
    ],
    acts: [...questions(codes), ...correctionPath(order, fields, goods)],
    instead: isPerhapsTold ? TO_REPORTED : NONE,
  }
}

function whomToAsk(codes: readonly CodeAdvice[]): Pick<Matter, 'finding' | 'editCures'> {
  if (callFor(codes, 'ask_np')) return { finding: findingOf('np_has_to_say', 'CORR-06'), editCures: null }
  return callFor(codes, 'mend_link')
    ? { finding: findingOf('link_to_be_mended', 'FLOW-04'), editCures: false }
    : { finding: findingOf('screening_to_repeat', 'CORR-03'), editCures: null }
}

function toBeEdited(order: Order, codes: readonly CodeAdvice[], fields: readonly EditField[], goods: Goods): Matter {
  const prints = callFor(codes, 'print_invoice')
  const isUndecided = UNDECIDED.some((remedy) => callFor(codes, remedy))
  const isEmail = isEmailAlone(fields)
  return {
    finding: matterFinding(codes, fields, prints),
    fields,
    remarks: [
      ...(codes.every(({ field }) => field === null) ? [EDITED_ANYHOW] : NONE),
      ...(isEmail ? [findingOf('edit_more_if_not_screened', 'CORR-03')] : NONE),
    ],
    editCures: isUndecided || isEmail ? null : true,
    acts: [...questions(codes), ...correctionPath(order, fields, goods)],
    instead: isEmail ? [...questions(codes), ...correctionPath(order, [...fields, 'buyer'], goods)] : NONE,
  }
}

function matterFinding(codes: readonly CodeAdvice[], fields: readonly EditField[], prints: boolean): Matter['finding'] {
  if (codes.some(({ field }) => field !== null && field !== 'shipping')) return contentsToCorrect(fields)
  return prints ? findingOf('invoice_to_print_again', 'SHIP-08') : findingOf('shipment_to_correct', 'SHIP-05')
}

/** What has to be looked up or asked before anything is edited. */
function questions(codes: readonly CodeAdvice[]): readonly Act[] {
  return [
    // NP may be reviewing it still, hold it or have rejected it: another screening isn't always what it lacks.
    ...(callFor(codes, 'screen_anew') ? [ACTS.lookIntoNpConsole] : NONE),
    ...(codes.some(({ known }) => !known) ? [ACTS.lookAtPaymentInformation] : NONE),
    ...(callFor(codes, 'ask_np') ? [ACTS.askNp] : NONE),
    ...(callFor(codes, 'mend_link') ? [ACTS.askLinkBuilder] : NONE),
    ...(codes.some(({ who }) => who === 'buyer') ? [ACTS.askBuyer] : NONE),
  ]
}

function editCannotCure(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  const isAhead = codes.some(({ npCode }) => AHEAD_CODES.includes(npCode))
  const isCancelled = codes.some(({ npCode }) => npCode === ALREADY_CANCELLED)
  const isGone = isCancelled && goods === 'gone'
  return {
    finding: findingOf('edit_cannot_cure', 'CORR-07'),
    editCures: false,
    // Goods for which NP was told to cancel may have come back (READ-25).
    remarks: isGone ? [findingOf('goods_to_be_paid', 'PAY-01')] : NONE,
    acts: [ACTS.lookIntoNpConsole, ...(isGone ? [ACTS.findGoods] : NONE), ...(isAhead ? TO_REPORTED : NONE)],
    instead: isCancelled ? toOtherMethod(order) : NONE,
  }
}

/** 要確認 isn't left by waiting. */
function npLooksCloser(order: Order, goods: Goods): Matter {
  if (order.paymentStatus !== 'screening_on_hold') return causeNotKnown(order, goods)
  return { finding: findingOf('np_looks_closer', 'STAT-04'), editCures: false, acts: reviewPath(order, goods) }
}
