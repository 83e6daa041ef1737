import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { EDIT_FIELDS, type EditField } from '../../../vocabulary/edit-field.js'
import { findingOf } from '../../answer/finding-of.js'
import { GOODS_LEFT_BEFORE } from '../../answer/goods-left-before.js'
import type { Goods } from '../../kept/goods-of.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { isUnaccounted } from '../../order-state/is-unaccounted.js'
import { ACTS, type Act, settling } from '../../plan/act.js'
import { isEmailAlone } from '../../plan/is-email-alone.js'
import { carrierToCorrect } from '../advice/carrier-to-correct.js'
import type { CodeAdvice } from '../advice/code-advice.js'
import { correctionPath, reportPath } from '../correction-path.js'
import { carrierMatter } from './carrier-matter.js'
import { causeNotKnown } from './cause-not-known.js'
import { codeMatter } from './code-matter.js'
import { contentsToCorrect } from './contents-to-correct.js'
import type { Matter } from './matter.js'
import { paymentToChange } from './payment-to-change.js'
import { REPEAT_IF_NOT_TOLD } from './repeat-if-not-told.js'
import { TO_REPORTED } from './to-reported.js'

/** What the matter is with an order of which nobody has said what is to be edited. */
export function matterOf(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  const { paymentStatus, deliveryStatus, problem } = order
  if (paymentStatus === 'screening_rejected') return paymentToChange(order)
  if (paymentStatus === 'screening_approved') {
    if (deliveryStatus === 'not_shipped') return goods === 'gone' ? leftBefore(order) : nothingIsWrong(order, goods)
    return isReportedByHand(order) ? byHandFirst(order, reportPath(order, goods)) : reportToRepeat(order)
  }
  const carrier = carrierToCorrect(order)
  // NP takes no report of what it holds, whatever carrier that still names (READ-16, READ-17).
  if (carrier !== null && paymentStatus === 'needs_attention') return carrierMatter(order, carrier, goods)
  if (problem?.stage === 'operator') return nothingIsWrong(order, goods)
  const matter = matterByCodes(order, codes, goods)
  if (!isReportedByHand(order)) return matter
  return { ...byHandFirst(order, matter.acts), remarks: [matter.finding, ...(matter.remarks ?? NONE)] }
}

/**
 * What codes say is the matter: in 審査保留 none of those by which NP rejected the order before (READ-17), nor, where
 * others are left, once it was opened to be corrected.
 */
function matterByCodes(order: Order, codes: readonly CodeAdvice[], goods: Goods): Matter {
  const { paymentStatus, npTransaction, problem } = order
  const others = codes.filter(({ remedy }) => remedy !== 'change_payment')
  const isOpened = npTransaction.state === 'live' && problem?.stage === 'screening' && others.length > 0
  const current = paymentStatus === 'screening_on_hold' || isOpened ? others : codes
  return current.length === 0 ? causeNotKnown(order, goods) : codeMatter(order, current, goods)
}

/**
 * Of an order that names no carrier any more, a report that a person has to make comes first: 未配送 would forget it
 * (READ-09). What goes on from there is the other way, lest NP be told of one parcel twice.
 */
function byHandFirst(order: Order, instead: readonly Act[]): Matter {
  const acts = order.openFollowUps.includes('report_in_np_console')
    ? [settling('report_in_np_console'), ...TO_REPORTED]
    : [settling('ask_np_shipping_option')]
  return { finding: findingOf('report_left_to_hand', 'READ-06'), editCures: null, acts, instead }
}

/** What the matter is with an order of which somebody says what is to be edited. */
export function matterOfEdit(
  order: Order,
  asked: readonly EditField[],
  codes: readonly CodeAdvice[],
  goods: Goods,
): Matter {
  const fields = EDIT_FIELDS.filter((field) => asked.includes(field))
  const acts = correctionPath(order, fields, goods)
  const matter = { finding: contentsToCorrect(fields), fields, editCures: null, acts }
  if (isEmailAlone(fields)) return matter
  if (order.paymentStatus === 'screening_approved') return decidedByLook(order, matter)
  return lookingFirst(matter, matterOf(order, codes, goods), goods)
}

/**
 * What by itself leads to NP's console first, or to ask NP, which may have the report by now, does so before an edit,
 * too: where NP has it, or nothing any more, that way out takes the place of the edit (READ-06, CORR-06, CORR-07).
 */
function lookingFirst(matter: Matter, cause: Matter, goods: Goods): Matter {
  const [first] = cause.acts
  const isAsked = (cause.remarks ?? NONE).some(({ code }) => code === 'repeat_if_not_told')
  if (first?.step.step !== 'check_np_console' && !isAsked) return matter
  const mayBeTold = isAsked || cause.acts.some(({ step }) => step.step === 'set_reported')
  const isRepeated = mayBeTold && goods === 'gone'
  return {
    ...matter,
    acts: [ACTS.lookIntoNpConsole, ...matter.acts],
    remarks: [cause.finding, ...(isRepeated ? [REPEAT_IF_NOT_TOLD] : [])],
    instead: mayBeTold ? TO_REPORTED : insteadOfAny(cause),
  }
}

/** What takes the place of any edit: where one cures the cause, too, another edit doesn't. */
function insteadOfAny({ editCures, instead }: Matter): readonly Act[] {
  return editCures === false ? (instead ?? NONE) : NONE
}

/** Where the link doesn't take up 配送完了 again, either, a person reports it (SYNC-01). */
const IF_IN_VAIN = {
  remarks: [findingOf('repeated_in_vain', 'SYNC-01')],
  instead: [ACTS.reportAtNp, ...TO_REPORTED],
} as const satisfies Partial<Matter>

/** Goods of a kept order that left before 未配送: nothing is wrong with it, and no parcel leaves (READ-09). */
function leftBefore(order: Order): Matter {
  return { finding: GOODS_LEFT_BEFORE, editCures: false, acts: reportPath(order, 'gone'), ...IF_IN_VAIN }
}

function reportToRepeat(order: Order): Matter {
  return decidedByLook(order, {
    finding: findingOf('report_to_repeat', 'READ-05'),
    editCures: false,
    acts: reportPath(order, 'gone'),
    ...IF_IN_VAIN,
  })
}

/**
 * Of goods that left in 審査OK NP may have the report: by a way that may be linked, or where nothing is open for it
 * (SHIP-11, READ-06). Then they are reported anew only after a look that finds none.
 */
function decidedByLook(order: Order, matter: Matter): Matter {
  const isOnItsOwn = isUnaccounted(order)
  const isToBeLookedAt = order.deliveryStatus === 'shipped' && isToBeLookedUp(order)
  if (!isOnItsOwn && !isToBeLookedAt) return matter
  const acts = isOnItsOwn ? [ACTS.lookIntoNpConsole, ...matter.acts] : matter.acts
  return {
    ...matter,
    acts,
    remarks: [REPEAT_IF_NOT_TOLD, ...(matter.remarks ?? NONE)],
    instead: matter.instead ?? TO_REPORTED,
  }
}

function nothingIsWrong(order: Order, goods: Goods): Matter {
  return { finding: findingOf('nothing_is_wrong', 'READ-02'), editCures: null, acts: correctionPath(order, [], goods) }
}
