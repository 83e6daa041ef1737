import type { Refusal } from '../refusal/refusal.js'

/**
 * Why an event wasn't recorded. From 1.0.0 on, codes change in a major version only.
 *
 * - `refused`: the lifecycle refused it; `refusal` says why and what next.
 * - `not_found`: the store has no such order.
 * - `under_way` (READ-20): a call for the order is under way, and the event is the link's to tell (`screening.…`,
 *   `shipment.…`). Record it once the driver has noted what came of the call, or has left the order to a person; or, of
 *   a 審査依頼 whose driver was stopped, once 審査待ち is confirmed after its lease. Or the event says that
 *   `cancel_in_np_console` is done (READ-08) while the registration of the order is under way: NP may take it after a
 *   person looked there and found nothing. Look again once the driver has noted what came of it, or its lease has been
 *   over for a minute by the `at` of the event. So look again before `screening.failed` and `shipment.failed`, too.
 * - `outdated` (LINK-06): the event is the link's to tell, would move the order on, and is dated before the order came
 *   to its status: it is of earlier contents, was told once more, or its clock is behind. Or it says that NP took
 *   nothing (`screening.failed`, `shipment.failed`) or, if its NP取引ID isn't known, that `cancel_in_np_console` is
 *   done, by a look from before the last call was over, or within a minute of that, since clocks differ: NP may have
 *   taken that later (READ-20). Look at NP again, and record what is seen with the time of that look. What contradicts
 *   the order is a doubt, whenever said.
 * - `busy`: others kept changing the order meanwhile. Try again.
 * - `not_read`: surely nothing was recorded. The store threw when it was asked for the order, or gave what is no entry
 *   or another order's.
 * - `not_saved`: it isn't known whether the event was recorded. The store threw when it was to save, or didn't say
 *   whether it saved.
 *
 * @category Sync
 */
export type RecordFailure =
  | {
      /** Why not. */
      readonly code: 'refused'
      /** 注文番号 of the order. */
      readonly orderNumber: string
      /** Why the lifecycle refused it. */
      readonly refusal: Refusal
    }
  | {
      /** Why not. */
      readonly code: 'under_way' | 'outdated' | 'not_found' | 'not_read' | 'busy' | 'not_saved'
      /** 注文番号 of the order. */
      readonly orderNumber: string
    }
