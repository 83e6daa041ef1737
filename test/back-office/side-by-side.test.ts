import { describe, expect, it } from 'vitest'
import {
  observe,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  planShipment,
  shippingGate,
} from '../../src/back-office/index.js'
import {
  adoptOrder,
  decide,
  FOLLOW_UP_KINDS,
  type Order,
  type OrderEvent,
  PAYMENT_METHODS,
  type StepName,
} from '../../src/index.js'
import {
  accepted,
  approved,
  at,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  done,
  doubted,
  edited,
  invoicePrinted,
  overridden,
  paymentChanged,
  rejected,
  reported,
  reportFailed,
  reportRequested,
  requested,
  reverted,
  SLIP,
  screeningFailed,
  screeningHeld,
} from '../support/an-event.js'
import { since } from '../support/an-order.js'
import { ALL_STATUSES, REPORT_STATUSES } from '../support/statuses.js'
import { days, itemOf } from './sorted.js'

/** READ-26: a code of each kind, as an order is met with it. */
const CAUSES: readonly (readonly string[])[] = [
  [],
  ['RE029'],
  ['RE029', 'RE009'],
  ...[
    'RE009',
    'RE022',
    'RE025',
    'RE026',
    'RE999',
    'NG001',
    'E0100110',
    'E0100114',
    'E0100121',
    'EPRO0105',
    '第一貨物',
    '自社配送',
  ].map((code) => [code]),
]

const met = (told: Partial<Order>, problemCodes: readonly string[]): Order =>
  adoptOrder(
    {
      orderNumber: 'P1',
      service: told.service ?? 'np_atobarai',
      source: 'storefront',
      multipleDestinations: false,
      preorder: false,
      paymentFee: 330,
      paymentStatus: told.paymentStatus ?? 'screening_preparing',
      deliveryStatus: told.deliveryStatus ?? 'not_shipped',
      receiptStatus: told.receiptStatus ?? 'not_received',
      everApproved: told.everApproved ?? null,
      problemCodes,
      at: since,
    },
    { linkMode: 'automatic', connect: 'pro', spCode: 'registered' },
  ).unwrap()

/** READ-26: whether it was 審査OK is known, or not; 入金完了 makes it likely. */
const PASTS = [
  { everApproved: true, receiptStatus: 'received' },
  { everApproved: false, receiptStatus: 'not_received' },
  { everApproved: null, receiptStatus: 'received' },
  { everApproved: null, receiptStatus: 'not_received' },
] as const

const STARTS: readonly Order[] = ALL_STATUSES.flatMap((paymentStatus) =>
  (['not_shipped', 'shipped'] as const).flatMap((deliveryStatus) =>
    PASTS.flatMap((past) => CAUSES.map((codes) => met({ paymentStatus, deliveryStatus, ...past }, codes))),
  ),
)

const EVENTS: readonly OrderEvent[] = [
  requested,
  accepted(),
  approved,
  screeningHeld(),
  screeningHeld('RE029'),
  rejected('NG001'),
  screeningFailed('E0100060'),
  reportRequested,
  reported,
  reportFailed('E0100114'),
  correctionOpened,
  edited('items'),
  completed(),
  completed({ channel: 'other' }),
  completed({ slipNumber: '' }),
  completed({ carrier: 'ネコポス' }),
  completed({ carrier: '第一貨物' }),
  completed({ carrier: '自社配送' }),
  reverted,
  invoicePrinted,
  doubted,
  cancelled,
  paymentChanged(),
  ...ALL_STATUSES.map(overridden),
  ...ALL_STATUSES.map(confirmed),
  ...FOLLOW_UP_KINDS.map(done),
]

/** What two orders have to share for the same to be next. */
const keyOf = (order: Order) =>
  JSON.stringify([
    ...[order.service, order.invoicePrintedAt === null, order.paymentStatus, order.deliveryStatus, order.syncTrust],
    ...[order.receiptStatus, order.problem, order.everApproved, order.closed?.reason, [...order.openFollowUps].sort()],
    order.npTransaction.state === 'rejected',
  ])

/** Every order that events lead to from any that is met, one of each kind. */
const reachable = (): readonly Order[] => {
  const wiz = met({ service: 'np_atobarai_wiz', paymentStatus: 'screening_approved' }, [])
  const known = new Map([...STARTS, wiz].map((order) => [keyOf(order), order]))
  // A map hands out what is put into it meanwhile, too.
  for (const order of known.values()) {
    for (const event of EVENTS) {
      const outcome = decide(order, event)
      if (!outcome.ok || !outcome.val.changed) continue
      const key = keyOf(outcome.val.order)
      if (!known.has(key)) known.set(key, outcome.val.order)
    }
  }
  return [...known.values()]
}

const ORDERS = reachable()

const codesOf = ({ problem }: Order): readonly string[] => problem?.codes ?? []
const isUnexplained = (order: Order) => order.problem?.stage !== 'operator' && codesOf(order).length === 0
const isInReview = (order: Order) => order.paymentStatus === 'screening_on_hold' && codesOf(order).join() === 'RE029'
const isGone = ({ deliveryStatus }: Order) => deliveryStatus === 'shipped'
const awaitsReport = ({ openFollowUps }: Order) =>
  openFollowUps.includes('report_in_np_console') || openFollowUps.includes('ask_np_shipping_option')
/** STAT-05: NP takes no report of what it rejected, by whomever. */
const isByHand = (order: Order) => awaitsReport(order) && order.npTransaction.state !== 'rejected'
/**
 * READ-06: of a shipment that was refused without ever being sent. What nobody knows is a carrier while it is left to a
 * person, and once 未配送 has settled that (READ-09); a name that is known is one also where it was met
 * after that (READ-26).
 */
const namesCarrier = (order: Order) => {
  if (order.shipment !== null) return false
  const text = codesOf(order).join()
  const isOfShipment = order.problem?.stage === 'shipment'
  if (['第一貨物', 'ネコポス'].includes(text)) return isOfShipment || !isGone(order)
  return text === '自社配送' && isOfShipment && (awaitsReport(order) || !isGone(order))
}

/**
 * READ-26, READ-10: 入金完了 tells of an approval, and nothing tells that NP rejected the order since: the display may
 * have been set, and NP hold it as before (SYNC-02).
 */
const mayHoldApproval = (order: Order) => {
  const isPerhapsLost = order.everApproved === null && order.receiptStatus === 'received'
  return isPerhapsLost && !codesOf(order).includes('NG001')
}

/**
 * READ-21, SYNC-01: 要確認 of goods that left, and no code tells what led there: somebody may have set it after their
 * report, unless one is known to be still to make, or NP never approved.
 */
const mayBeReported = (order: Order) => {
  const isToMake = awaitsReport(order) || order.openFollowUps.includes('complete_delivery_again')
  return isGone(order) && codesOf(order).length === 0 && order.everApproved !== false && !isToMake
}

/** What is next by the rules, of an order that is open, trusted, and that nobody has to look up. */
const byStatus = (order: Order): string => {
  switch (order.paymentStatus) {
    case 'screening_preparing':
    case 'screening_waiting':
    case 'screening_in_progress':
      return isGone(order) ? 'revert_delivery' : 'wait_for_link'
    case 'screening_on_hold':
      if (isGone(order)) return 'revert_delivery'
      if (isInReview(order)) return 'wait_for_link'
      return isUnexplained(order) ? 'check_payment_information' : 'open_correction'
    case 'screening_rejected':
      return mayHoldApproval(order) ? 'check_np_console' : 'change_payment_method'
    case 'screening_approved':
      if (isByHand(order) && isGone(order)) return 'settle_follow_ups'
      // READ-05: nothing is open to have them reported, so NP may have been told.
      if (isGone(order))
        return order.openFollowUps.includes('complete_delivery_again') ? 'revert_delivery' : 'check_np_console'
      return order.service === 'np_atobarai_wiz' && order.invoicePrintedAt === null
        ? 'print_invoice'
        : 'complete_delivery'
    case 'shipment_report_preparing':
    case 'shipment_report_in_progress':
      return 'wait_for_link'
    case 'shipment_report_completed':
      return order.openFollowUps.length > 0 ? 'settle_follow_ups' : 'nothing_to_do'
    case 'needs_attention':
      if (!isGone(order)) return isUnexplained(order) ? 'check_payment_information' : 'edit_order'
      if (isByHand(order)) return 'settle_follow_ups'
      if (mayBeReported(order)) return 'check_np_console'
      // READ-06: nobody knows whose text that is; if a carrier’s, NP may have been told by hand.
      if (!namesCarrier(order))
        return order.problem?.stage === 'shipment' && codesOf(order).includes('自社配送')
          ? 'check_payment_information'
          : 'revert_delivery'
      return order.openFollowUps.length > 0 ? 'settle_follow_ups' : 'check_np_console'
  }
}

/** CANC-01: who cancels at NP an order whose goods the buyer has got gives their payment up. */
const isCancelledAfterShipping = ({ closed, openFollowUps, npTransaction, paymentStatus, deliveryStatus }: Order) => {
  const isReported = REPORT_STATUSES.some((status) => status === paymentStatus)
  if (closed === null || closed.reason === 'payment_method_changed') return false
  if (deliveryStatus === 'not_shipped' && !isReported) return false
  const mayBeHeld = openFollowUps.includes('check_np_console') && npTransaction.state !== 'cancelled'
  return openFollowUps.includes('cancel_in_np_console') || mayBeHeld
}

const byRule = (order: Order): string => {
  if (isCancelledAfterShipping(order)) return 'find_goods'
  if (order.closed !== null) return order.openFollowUps.length > 0 ? 'settle_follow_ups' : 'nothing_to_do'
  if (order.syncTrust === 'suspect') return 'confirm_sync'
  return order.openFollowUps.includes('check_np_console') ? 'check_np_console' : byStatus(order)
}

/** Who is asked what is next; `null`: not asked of this order. */
const ASKED = {
  gate: (order: Order) => shippingGate(order).next[0]?.step,
  list: (order: Order) => itemOf(order).next[0]?.step,
  plan: (order: Order) => {
    const plan = planCorrection(order)
    const [first] = plan.ok ? plan.val.steps : []
    // The look into NP's console that a plan settles is the look that the others name.
    return first?.followUps[0] === 'check_np_console' ? 'check_np_console' : plan.val.next[0]?.step
  },
  observation: (order: Order) => {
    const { paymentStatus, deliveryStatus, statusSince } = order
    const seen = observe(order, { paymentStatus, deliveryStatus, at: statusSince }).unwrap()
    // READ-07: of a closed order that NP took on after all, it speaks of what the order is by that.
    return seen.order === order ? seen.next[0]?.step : null
  },
  shipment: (order: Order) => {
    const told = { deliveryId: '1', carrier: 'クロネコヤマト', slipNumber: SLIP, apiIsLinked: true, at }
    const plan = planShipment(order, told)
    // What a program sends now, nobody does by hand.
    return plan.ok && plan.val.calls !== null && !plan.val.isHeldBack ? null : plan.val.next[0]?.step
  },
  change: (order: Order) => {
    const plan = planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer)
    // What it plans is what was asked for.
    return plan.ok ? null : plan.val.next[0]?.step
  },
} as const satisfies Readonly<Record<string, (order: Order) => string | null | undefined>>

type Who = keyof typeof ASKED
interface Difference {
  readonly who: readonly Who[]
  /** What they say instead; `null`: here they say what all say. */
  readonly says: (order: Order) => string | null | undefined
}

/** CORR-06: what a single code calls for first, where the status alone doesn't say it. */
const BY_CODE: Readonly<Record<string, string>> = {
  RE022: 'check_payment_information',
  RE025: 'edit_email',
  RE026: 'check_payment_information',
  RE999: 'check_payment_information',
  EPRO0105: 'check_payment_information',
  第一貨物: 'check_payment_information',
  ネコポス: 'check_payment_information',
  自社配送: 'check_payment_information',
  NG001: 'change_payment_method',
  E0100114: 'check_np_console',
}

/** CORR-02, SHIP-05: in 要確認, what a single code has edited. */
const EDITED: Readonly<Record<string, string>> = {
  RE009: 'edit_buyer',
  'RE029,RE009': 'edit_buyer',
  E0100060: 'edit_buyer',
  E0100110: 'edit_shipment',
}

/** 審査保留 or 要確認, where nothing comes before what is wrong. */
const isToActOn = (order: Order) => {
  const { closed, syncTrust, openFollowUps, paymentStatus } = order
  if (closed !== null || syncTrust === 'suspect' || openFollowUps.includes('check_np_console')) return false
  if (paymentStatus === 'screening_on_hold') return true
  return paymentStatus === 'needs_attention' && byStatus(order) !== 'settle_follow_ups'
}

/** What is next where nobody has anything to do. */
const IDLE = ['wait_for_link', 'nothing_to_do']

/** What remains different, and why it may. */
const ON_PURPOSE: Readonly<Record<string, Difference>> = {
  'once a report is under way waiting is for the report: a change that was asked for is left to NP’s side (CORR-07)': {
    who: ['plan', 'change'],
    says: (order) => {
      const isReported = REPORT_STATUSES.some((status) => status === order.paymentStatus)
      return isReported && order.closed === null && IDLE.includes(byRule(order)) ? 'check_np_console' : null
    },
  },
  'a slip that is entered once a report is under way or done is wanted all the same, unless it is the one that NP has (FLOW-06)':
    {
      who: ['shipment'],
      says: (order) => {
        const { closed, deliveryStatus, shipment } = order
        if (closed !== null || !REPORT_STATUSES.some((status) => status === order.paymentStatus)) return null
        const isThatSlip =
          deliveryStatus === 'shipped' && shipment?.carrier === 'yamato' && shipment.slipNumber === SLIP
        return IDLE.includes(byRule(order)) && !isThatSlip ? 'check_np_console' : null
      },
    },
  'planCorrection and the work lists know NP’s codes; whoever else goes by the status alone, without the facts of more than a hundred codes':
    {
      who: ['list', 'plan'],
      says: (order) => {
        if (!isToActOn(order)) return null
        if (order.paymentStatus === 'needs_attention' && namesCarrier(order)) return null
        const code = codesOf(order).join()
        // READ-17: NP rejects nothing that it holds, so the reason of the hold isn't known.
        const isOfBefore = code === 'NG001' && order.paymentStatus === 'screening_on_hold'
        return isOfBefore ? 'check_payment_information' : BY_CODE[code]
      },
    },
  'planCorrection and the work lists know by NP’s codes which part of the order is edited': {
    who: ['list', 'plan'],
    says: (order) => {
      if (!isToActOn(order) || byStatus(order) !== 'edit_order') return null
      if (namesCarrier(order)) return 'edit_shipment'
      // READ-11, SHIP-08: only an edit of what stands on it has another invoice printed.
      const anew = order.invoicePrintedAt === null ? 'edit_shipment' : 'edit_buyer'
      return codesOf(order).join() === 'E0100121' ? anew : EDITED[codesOf(order).join()]
    },
  },
  'RE029 in 要確認 isn’t left by waiting, nor does it say what is wrong': {
    who: ['list', 'plan'],
    says: (order) =>
      isToActOn(order) && order.paymentStatus === 'needs_attention' && codesOf(order).join() === 'RE029'
        ? 'check_payment_information'
        : null,
  },
  'without a code a plan begins with the look at 決済情報 that it rests on, and goes on with 未配送 or a look into NP’s console; that look changes nothing':
    {
      who: ['list', 'plan'],
      says: (order) => {
        const goesOn = byStatus(order) === 'revert_delivery' || mayBeReported(order)
        return isToActOn(order) && isGone(order) && isUnexplained(order) && goesOn ? 'check_payment_information' : null
      },
    },
  'planCorrection of 審査OK is asked how to correct what nothing is wrong with (READ-02)': {
    who: ['plan'],
    says: (order) => {
      const { closed, syncTrust, paymentStatus, openFollowUps } = order
      const isAsked = closed === null && syncTrust === 'linked' && paymentStatus === 'screening_approved'
      return isAsked && !isGone(order) && !openFollowUps.includes('check_np_console') ? 'open_correction' : null
    },
  },
}

/** What somebody has to say, and the difference by which it isn't what the rules say of the status. */
const expected = (who: Who, order: Order): readonly [said: string, difference: string | null] => {
  for (const [reason, difference] of Object.entries(ON_PURPOSE)) {
    const said = difference.who.includes(who) ? difference.says(order) : null
    if (said != null && said !== byRule(order)) return [said, reason]
  }
  return [byRule(order), null]
}

const shown = (order: Order) => {
  const { paymentStatus, deliveryStatus, syncTrust, openFollowUps, problem, everApproved, closed } = order
  return { paymentStatus, deliveryStatus, syncTrust, openFollowUps, problem, everApproved, closed: closed?.reason }
}

describe('READ-03, READ-05, READ-16, STAT-04, STAT-05: what is next is one thing, whoever is asked', () => {
  it('goes by enough orders', () => {
    expect(ORDERS.length).toBeGreaterThan(10_000)
    expect(new Set(ORDERS.map(({ paymentStatus }) => paymentStatus)).size).toBe(10)
  })

  it.each(Object.keys(ASKED) as Who[])('%s', (who) => {
    const differences = new Set<string>()
    const others: unknown[] = []
    for (const order of ORDERS) {
      const said = ASKED[who](order)
      const [next, difference] = expected(who, order)
      if (difference !== null) differences.add(difference)
      if (said !== null && said !== next) others.push({ said, next, of: shown(order) })
    }
    expect(others.slice(0, 3)).toStrictEqual([])
    const named = Object.entries(ON_PURPOSE).filter(([, difference]) => difference.who.includes(who))
    expect([...differences].sort(), 'no difference that isn’t one').toStrictEqual(named.map(([why]) => why).sort())
  })

  it('PAY-05, READ-08: no way out of 審査NG goes past a look, where NP may hold an approval that nothing else would cancel', () => {
    const rejected = ORDERS.filter(
      (order) => byRule(order) === 'check_np_console' && order.paymentStatus === 'screening_rejected',
    )
    const looks = rejected.map((order) => {
      const { steps = [], instead = [] } = planCorrection(order).unwrap()
      const change = planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer).unwrap()
      const cancel = planCancellation(order).unwrap()
      return [steps, instead, change.steps, cancel.steps].every((each) =>
        each.some(({ step, followUps }) => step === 'check_np_console' || followUps.includes('check_np_console')),
      )
    })
    expect(looks.length).toBeGreaterThan(0)
    expect(looks).not.toContain(false)
  })

  it('READ-16: where one says 未配送, none says to wait, to confirm, to correct or to report by hand', () => {
    const against: readonly StepName[] = [
      'wait_for_link',
      'confirm_sync',
      'settle_follow_ups',
      'open_correction',
      'complete_delivery',
    ]
    const split = ORDERS.filter((order) => {
      const all = Object.values(ASKED).map((ask) => ask(order))
      // NP's code alone says that NP後払い can't be used.
      const others: readonly StepName[] =
        codesOf(order).join() === 'NG001' ? against : [...against, 'change_payment_method']
      return all.includes('revert_delivery') && others.some((step) => all.includes(step))
    })
    expect(split.map(shown).slice(0, 3)).toStrictEqual([])
  })

  it('LINK-06, LINK-08, SHIP-08: a month later the lists alone know that waiting, an approval or an invoice has become too old', () => {
    const others = ORDERS.filter((order) => {
      const [soon, later] = [itemOf(order), itemOf(order, days(30))].map(({ next }) => next[0]?.step)
      if (soon === 'wait_for_link') return later !== 'check_np_console'
      if (soon !== 'complete_delivery') return later !== soon
      return later !== (order.service === 'np_atobarai_wiz' ? 'print_invoice' : 'check_np_console')
    })
    expect(others.map(shown).slice(0, 3)).toStrictEqual([])
  })
})
