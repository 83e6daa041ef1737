import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { perhapsMeant } from '../../answer/perhaps-meant.js'
import type { Goods } from '../../kept/goods-of.js'
import { isMailService } from '../../order-state/is-mail-service.js'
import { ACTS, settling } from '../../plan/act.js'
import type { CorrectionCode } from '../correction-code.js'
import { correctionPath } from '../correction-path.js'
import { IF_NOT_COVERED } from './if-not-covered.js'
import type { Matter } from './matter.js'
import { TO_REPORTED } from './to-reported.js'

/** When the other way is right: the carrier was chosen by mistake. */
const IF_MISTAKEN = findingOf('correct_if_mistaken', 'SHIP-05')
/** Nobody is to tell NP any more, as far as is on record, or nothing is known of that. */
const LEFT_TO_HAND = findingOf('report_left_to_hand', 'READ-06')
/** Which way is right: the carrier did take the goods, or that. */
const BY_CASE = [findingOf('ask_if_taken', 'SHIP-10'), IF_NOT_COVERED, IF_MISTAKEN]

/**
 * What the matter is with an order whose carrier isn't supported (READ-06). Of goods that left by mail 未配送 changes
 * nothing: they did (READ-09), and another screening would only lead back to that. Of any other carrier nobody knows
 * behind 未配送 whether NP was asked, or has the report, which that settles: after a look, all that may be is said.
 */
export function carrierMatter(order: Order, carrier: string, goods: Goods): Matter {
  const { openFollowUps } = order
  const isMail = isMailService(carrier)
  const isGone = isMail ? goods === 'gone' : order.deliveryStatus === 'shipped'
  const anew = correctionPath(order, ['shipping'], goods)
  // 未配送 settles this follow-up (READ-09). The step stays all the same: goods that left by mail have to be reported
  // by hand.
  const byHand = [{ ...settling('report_in_np_console'), isKept: true }, ...TO_REPORTED]
  if (openFollowUps.includes('report_in_np_console')) {
    return { finding: mailService(carrier), remarks: [IF_MISTAKEN], editCures: false, acts: byHand, instead: anew }
  }
  if (isGone && !openFollowUps.includes('ask_np_shipping_option')) {
    // NP may have the report by now: what is edited then is screened anew, with a report of it at NP.
    const instead = [ACTS.lookIntoNpConsole, ...anew]
    return {
      ...(isMail
        ? { finding: mailService(carrier), remarks: [LEFT_TO_HAND, IF_MISTAKEN] }
        : { finding: LEFT_TO_HAND, remarks: [IF_NOT_COVERED, IF_MISTAKEN] }),
      editCures: false,
      acts: [ACTS.lookIntoNpConsole, ACTS.reportAtNp, ...TO_REPORTED],
      instead,
    }
  }
  const about = isMail
    ? { finding: mailService(carrier) }
    : { finding: findingOf('carrier_beyond_link', 'SHIP-04', carrier), remarks: [...perhapsMeant(carrier), ...BY_CASE] }
  // Ask first: a correction starts with 未配送, which settles the question, and perhaps none is needed (READ-09, SHIP-10).
  if (isGone) {
    return { ...about, editCures: null, acts: [settling('ask_np_shipping_option')], instead: anew }
  }
  if (goods === 'gone') {
    const acts = [ACTS.lookIntoNpConsole, ...anew]
    return { ...about, editCures: null, fields: ['shipping'], acts, instead: [ACTS.reportAtNp, ...TO_REPORTED] }
  }
  const byKind = isMail ? { editCures: true, instead: byHand } : { editCures: null }
  return { ...about, ...byKind, fields: ['shipping'], acts: anew }
}

function mailService(carrier: string): Finding<CorrectionCode> {
  return findingOf('mail_service_beyond_link', 'SHIP-06', carrier)
}
