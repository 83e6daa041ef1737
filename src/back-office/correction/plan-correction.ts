import { decide } from '../../lifecycle/decide.js'
import { ANY_INSTANT } from '../../order/form/any-instant.js'
import type { Order } from '../../order/order.js'
import type { Refusal } from '../../refusal/refusal.js'
import type { ViolationCode } from '../../refusal/violation-code.js'
import { Err, type Result } from '../../result.js'
import { NONE } from '../../shape/none.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import { EDIT_FIELDS } from '../../vocabulary/edit-field.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { denialSaid } from '../kept/denial/denial-said.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { makePlan } from '../kept/plan/make-plan.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import { refusedPlan } from '../kept/plan/refused-plan.js'
import { withParcelStopped } from '../kept/plan/with-parcel-stopped.js'
import { firstStep } from '../plan/first-step.js'
import { isEmailAlone } from '../plan/is-email-alone.js'
import { rehearse } from '../plan/rehearse.js'
import { advise } from './advice/advise.js'
import type { CodeAdvice } from './advice/code-advice.js'
import type { CorrectionCode } from './correction-code.js'
import type { CorrectionPlan } from './correction-plan.js'
import { costsOf } from './costs-of.js'
import { lookUpFirst } from './look-up-first.js'
import { matterOf, matterOfEdit } from './matter/matter-of.js'

/** What the procedure of a correction leads past (CORR-02, READ-02, SHIP-05). */
const LED_PAST: readonly ViolationCode[] = ['correction_not_opened', 'correction_after_shipping']

/**
 * How to put an order right: what each of NP's codes calls for, which fields to edit, where, in which steps, who has to
 * act, and what it costs once the goods have left (CORR-01 to CORR-07, SHIP-05, READ-02, READ-11, READ-13). What isn't
 * known is said to be unknown. Never throws.
 *
 * Of a kept order it goes by where its goods are. If they have left, it ends in 配送完了 again, even after 未配送; if they
 * are here, in 審査OK, and the gate says whether they may leave (READ-09). A claimed parcel is stopped first (SHIP-01),
 * and an approval or a report that somebody denied is to be doubted first: then the plan is refused (READ-21),
 * but for an edit of the e-mail address alone (READ-03).
 *
 * @param order - the order as it is, or as it is kept
 * @param fields - what to edit, if that is known better than by NP's codes; left out: what these call for. An empty
 * list is refused, as in an edit (READ-24): if no box of a form is ticked, ask for one, or leave the list out
 * @returns `Ok` with the plan, or `Err` with the refusal that `decide` gives to an edit and that no procedure leads
 * past. Its `next` is that of the gate or, once a report is under way, what NP's side allows; of a kept order it says
 * what is kept beside it, too. 審査NG can't be edited, but without `fields` the plan says what helps there.
 *
 * @example
 * ```ts
 * const plan = planCorrection(onHold) // RE009: the buyer's address is incomplete
 * if (plan.ok) plan.val.steps.map(({ step }) => step) // ['open_correction', 'edit_buyer', 'wait_for_approval']
 * ```
 *
 * @category Plans
 */
export function planCorrection(
  order: Order | KeptOrder,
  fields?: readonly EditField[] | null,
): Result<CorrectionPlan, PlanRefusal> {
  const plan = (given: GivenOrder): Result<CorrectionPlan, PlanRefusal> => {
    const { order: read } = given
    const goods = goodsOf(given)
    const edit = decide(read, { type: 'order.edited', fields: fields ?? EDIT_FIELDS, at: ANY_INSTANT })
    if (!edit.ok && !isLedPast(edit.val, fields == null)) return Err(refusedPlan(given, edit.val))
    const codes = advise(read)
    const matter = fields == null ? matterOf(read, codes, goods) : matterOfEdit(read, fields, codes, goods)
    const planned = rehearse(read, lookUpFirst(read, matter.acts)).andThen((rehearsed) =>
      rehearse(read, lookUpFirst(read, matter.instead ?? NONE)).map((other) => {
        const { rehearsal, toStop } = withParcelStopped(given, rehearsed)
        const instead = withParcelStopped(given, other)
        const { steps } = rehearsal
        // Where the other way alone needs the stop, its steps say so.
        const stops = toStop === null ? NONE : [toStop]
        const costs = costsOf(given, rehearsal)
        return {
          findings: [
            matter.finding,
            ...(matter.remarks ?? NONE),
            ...remarksOn(codes),
            ...stops,
            ...denialSaid(given),
            ...costs,
          ],
          ...firstStep(steps),
          codes,
          fields: matter.fields ?? NONE,
          editCures: matter.editCures,
          steps,
          instead: instead.rehearsal.steps,
          costs,
        }
      }),
    )
    return planned.mapErr((refusal) => refusedPlan(given, refusal))
  }
  // An edit of the e-mail address alone moves no status, whatever is in doubt or denied.
  return makePlan(order, 'order.edited', plan, () => fields != null && isEmailAlone(fields))
}

function isLedPast({ code, status }: Refusal, isOpen: boolean): boolean {
  return LED_PAST.includes(code) || (isOpen && code === 'correction_status' && status === 'screening_rejected')
}

function remarksOn(codes: readonly CodeAdvice[]): readonly Finding<CorrectionCode>[] {
  const unknown = new Set(codes.filter(({ known }) => !known).map(({ npCode }) => npCode))
  return [
    ...(codes.some(({ who }) => who === 'buyer') ? [findingOf('buyer_has_to_say', 'CORR-06')] : []),
    ...[...unknown].map((code) => findingOf('code_not_known', 'CORR-06', code)),
  ]
}
