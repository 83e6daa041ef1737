import type { OrderEventType } from '../order/event/order-event.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { Branch, Lifecycle, RefusingBranch, Rules } from './lifecycle.js'

/*
 * Branches and cells that stand in several places. Each carries its own `satisfies`: a misspelt key in a shared
 * piece isn't seen where it is used.
 */
const suspect = {
  guard: 'isSuspect',
  meta: { rules: ['READ-03'], code: 'sync_suspect' },
} as const satisfies RefusingBranch<OrderEventType>

const final = { meta: { rules: ['FLOW-06'], code: 'status_final' } } as const satisfies RefusingBranch<OrderEventType>

const notAsked = { meta: { rules: ['READ-15'], code: 'not_asked' } } as const satisfies RefusingBranch<OrderEventType>

const orderClosed = [
  { meta: { rules: ['READ-07'], code: 'order_closed' } },
] as const satisfies readonly RefusingBranch<OrderEventType>[]

const unaskedAnswer = [suspect, notAsked] as const satisfies readonly RefusingBranch<OrderEventType>[]

const finalCell = [suspect, final] as const satisfies readonly RefusingBranch<OrderEventType>[]

const alreadyRequested = [
  suspect,
  { meta: { rules: ['READ-15'], code: 'already_requested' } },
] as const satisfies readonly RefusingBranch<OrderEventType>[]

const knownAnswer = [suspect, { actions: 'keep', meta: { rules: ['READ-15'] } }] as const satisfies readonly Branch<
  OrderEventType,
  never
>[]

const contradiction = [suspect, { actions: 'doubt', meta: { rules: ['READ-15'] } }] as const satisfies readonly Branch<
  OrderEventType,
  never
>[]

const acceptedAgain = [
  suspect,
  { guard: 'hasNoNpTransactionId', actions: 'fillNpTransactionId', meta: { rules: ['READ-15'] } },
  { guard: 'namesKnownNpTransaction', actions: 'keep', meta: { rules: ['READ-15'] } },
  { actions: 'doubt', meta: { rules: ['READ-15'] } },
] as const satisfies readonly Branch<'screening.accepted', never>[]

const approve = [
  suspect,
  { target: 'screening_approved', actions: 'approve', meta: { rules: ['FLOW-03', 'FLOW-07', 'READ-17'] } },
] as const satisfies readonly Branch<'screening.approved', 'screening_approved'>[]

// NP sometimes decides 審査保留 after all: READ-15, since FLOW-03 is the step from 審査中.
const approveHeld = [
  suspect,
  { target: 'screening_approved', actions: 'approve', meta: { rules: ['READ-15', 'FLOW-07', 'READ-17'] } },
] as const satisfies readonly Branch<'screening.approved', 'screening_approved'>[]

const reject = [
  suspect,
  { target: 'screening_rejected', actions: 'reject', meta: { rules: ['FLOW-03', 'READ-10', 'READ-17', 'READ-20'] } },
] as const satisfies readonly Branch<'screening.rejected', 'screening_rejected'>[]

const rejectHeld = [
  suspect,
  {
    target: 'screening_rejected',
    actions: 'reject',
    meta: { rules: ['READ-15', 'READ-10', 'READ-17', 'READ-20'] },
  },
] as const satisfies readonly Branch<'screening.rejected', 'screening_rejected'>[]

const failScreening = [
  suspect,
  { target: 'needs_attention', actions: 'failScreening', meta: { rules: ['FLOW-04', 'READ-17', 'READ-20'] } },
] as const satisfies readonly Branch<'screening.failed', 'needs_attention'>[]

const failShipment = [
  suspect,
  { target: 'needs_attention', actions: 'failShipment', meta: { rules: ['FLOW-04', 'READ-17', 'READ-20'] } },
] as const satisfies readonly Branch<'shipment.failed', 'needs_attention'>[]

const editEmail = {
  guard: 'editsEmailOnly',
  actions: 'editEmail',
  meta: { rules: ['READ-13', 'CORR-04'] },
} as const satisfies Branch<'order.edited', never>

const openAfterShipping = {
  guard: 'isShipped',
  meta: { rules: ['READ-02'], code: 'correction_after_shipping' },
} as const satisfies Branch<'correction.opened', never>

const changePaymentMethod = [
  { guard: 'methodIsLinked', meta: { rules: ['PAY-02'], code: 'payment_method_linked' } },
  {
    target: 'closed',
    actions: 'changePaymentMethod',
    meta: { rules: ['PAY-03', 'PAY-01', 'PAY-04', 'PAY-06', 'READ-03', 'READ-07', 'READ-08', 'READ-10'] },
  },
] as const satisfies readonly Branch<'paymentMethod.changed', 'closed'>[]

const reportUnderWay = [
  { meta: { rules: ['READ-09'], code: 'report_under_way' } },
] as const satisfies readonly RefusingBranch<OrderEventType>[]

const cancelDuringReport = [
  { target: 'closed', actions: 'cancelDuringReport', meta: { rules: ['READ-07', 'CANC-01', 'READ-08'] } },
] as const satisfies readonly Branch<'order.cancelled', 'closed'>[]

const overridden = ['SYNC-01', 'SYNC-02', 'READ-01', 'READ-12', 'READ-17'] as const

/** The branch for one status that a payload may name: each is an edge of its own, as XState shows them. */
const toStatus = <G extends string, S extends PaymentStatus, A extends string, const R extends Rules>(
  type: G,
  status: S,
  actions: A,
  rules: R,
) => ({ guard: { type, params: { status } }, target: `.${status}`, actions, meta: { rules } }) as const

const lateAnswer = [
  { guard: 'npTransactionIsCancelled', ...orderClosed[0] },
  { guard: 'npCancelIsOpen', actions: 'keep', meta: { rules: ['READ-07'] } },
  { actions: 'reviveAtNp', meta: { rules: ['READ-07', 'READ-08'] } },
] as const satisfies readonly Branch<'screening.approved' | 'screening.held', never>[]

/**
 * The lifecycle of an NP後払い(自動連携) order: the one definition, read by `decide` and by XState alike. In each
 * cell the first branch whose guard holds decides (READ-18); `meta.rules` names the rules behind it.
 */
export const fullDefinition = {
  id: 'order',
  initial: 'screening_preparing',
  on: {
    'screening.requested': [suspect, { meta: { rules: ['FLOW-01'], code: 'step_out_of_order' } }],
    'screening.accepted': unaskedAnswer,
    'screening.approved': unaskedAnswer,
    'screening.held': unaskedAnswer,
    'screening.rejected': unaskedAnswer,
    'screening.failed': unaskedAnswer,
    'shipment.requested': [suspect, { meta: { rules: ['FLOW-05'], code: 'step_out_of_order' } }],
    'shipment.reported': unaskedAnswer,
    'shipment.failed': unaskedAnswer,
    'correction.opened': [suspect, { meta: { rules: ['CORR-01'], code: 'correction_status' } }],
    'order.edited': [
      { guard: 'editsEmailOnly', meta: { rules: ['CORR-01', 'READ-13'], code: 'correction_status' } },
      suspect,
      { meta: { rules: ['CORR-01'], code: 'correction_status' } },
    ],
    'delivery.completed': [suspect, { meta: { rules: ['SHIP-01', 'READ-16'], code: 'shipment_status' } }],
    'delivery.reverted': [
      { guard: 'isNotShipped', actions: 'keep', meta: { rules: ['READ-09'] } },
      { actions: 'revertDelivery', meta: { rules: ['READ-09', 'SHIP-05'] } },
    ],
    'invoice.printed': [{ meta: { rules: ['READ-22'], code: 'invoice_status' } }],
    'paymentMethod.changed': [{ meta: { rules: ['PAY-01'], code: 'payment_change_status' } }],
    'order.cancelled': [{ target: '.closed', actions: 'cancel', meta: { rules: ['READ-07', 'CANC-01', 'READ-08'] } }],
    'status.overridden': [
      { guard: 'overridesToShown', actions: 'keep', meta: { rules: ['READ-01'] } },
      toStatus('overridesTo', 'screening_preparing', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'screening_waiting', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'screening_in_progress', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'screening_on_hold', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'screening_rejected', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'screening_approved', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'shipment_report_preparing', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'shipment_report_in_progress', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'shipment_report_completed', 'overrideDisplay', overridden),
      toStatus('overridesTo', 'needs_attention', 'overrideDisplay', overridden),
    ],
    'followUp.done': [
      // Settled by the order alone, unlike the next: else this event would be offered where nothing is open.
      { guard: 'hasNoOpenFollowUp', actions: 'keep', meta: { rules: ['READ-23'] } },
      { guard: 'followUpIsNotOpen', actions: 'keep', meta: { rules: ['READ-23'] } },
      { guard: 'settlesNpCancel', actions: 'settleNpCancel', meta: { rules: ['READ-07'] } },
      { actions: 'settleFollowUp', meta: { rules: ['READ-07'] } },
    ],
    'sync.doubted': [
      { guard: 'doubtIsKnown', actions: 'keep', meta: { rules: ['READ-21'] } },
      { actions: 'doubt', meta: { rules: ['READ-21'] } },
    ],
    'sync.confirmed': [
      { guard: 'confirmsLinkedAsShown', actions: 'keep', meta: { rules: ['READ-21'] } },
      { guard: 'isNotSuspect', meta: { rules: ['READ-21'], code: 'confirm_without_doubt' } },
      toStatus('confirms', 'screening_preparing', 'confirmShown', ['READ-21', 'READ-17']),
      toStatus('confirms', 'screening_waiting', 'confirmRequested', ['READ-21', 'READ-17', 'READ-20']),
      toStatus('confirms', 'screening_in_progress', 'confirmLiveAtNp', ['READ-21', 'READ-17']),
      toStatus('confirms', 'screening_on_hold', 'confirmLiveAtNp', ['READ-21', 'READ-17']),
      toStatus('confirms', 'screening_rejected', 'confirmRejected', ['READ-21', 'READ-17']),
      toStatus('confirms', 'screening_approved', 'confirmApproved', ['READ-21', 'FLOW-07', 'READ-17']),
      toStatus('confirms', 'shipment_report_preparing', 'confirmReporting', ['READ-21', 'FLOW-07', 'READ-17']),
      toStatus('confirms', 'shipment_report_in_progress', 'confirmReporting', ['READ-21', 'FLOW-07', 'READ-17']),
      toStatus('confirms', 'shipment_report_completed', 'confirmReporting', ['READ-21', 'FLOW-07', 'READ-17']),
      toStatus('confirms', 'needs_attention', 'confirmShown', ['READ-21', 'READ-17']),
    ],
  },
  states: {
    screening_preparing: {
      meta: { rules: ['STAT-01'] },
      entry: { type: 'arrive', params: { status: 'screening_preparing' } },
      on: {
        'screening.requested': [
          suspect,
          { target: 'screening_waiting', actions: 'markRequested', meta: { rules: ['FLOW-01', 'READ-17', 'READ-20'] } },
        ],
        'screening.failed': failScreening,
      },
    },
    screening_waiting: {
      meta: { rules: ['STAT-02'] },
      entry: { type: 'arrive', params: { status: 'screening_waiting' } },
      on: {
        'screening.requested': alreadyRequested,
        'screening.accepted': [
          suspect,
          {
            target: 'screening_in_progress',
            actions: 'markAccepted',
            meta: { rules: ['FLOW-02', 'READ-17', 'READ-20'] },
          },
        ],
        'screening.failed': failScreening,
      },
    },
    screening_in_progress: {
      meta: { rules: ['STAT-03'] },
      entry: { type: 'arrive', params: { status: 'screening_in_progress' } },
      on: {
        'screening.accepted': acceptedAgain,
        'screening.approved': approve,
        'screening.held': [
          suspect,
          { target: 'screening_on_hold', actions: 'hold', meta: { rules: ['FLOW-03', 'READ-17'] } },
        ],
        'screening.rejected': reject,
        'screening.failed': failScreening,
      },
    },
    screening_on_hold: {
      meta: { rules: ['STAT-04'] },
      entry: { type: 'arrive', params: { status: 'screening_on_hold' } },
      on: {
        'screening.accepted': acceptedAgain,
        'screening.approved': approveHeld,
        'screening.held': [
          suspect,
          { guard: 'holdIsKnown', actions: 'keep', meta: { rules: ['READ-15', 'READ-17'] } },
          { actions: 'hold', meta: { rules: ['READ-15', 'READ-17'] } },
        ],
        'screening.rejected': rejectHeld,
        'correction.opened': [
          suspect,
          openAfterShipping,
          {
            target: 'needs_attention',
            actions: 'openCorrection',
            meta: { rules: ['CORR-02', 'CORR-01', 'READ-01', 'READ-17'] },
          },
        ],
        'order.edited': [editEmail, suspect, { meta: { rules: ['CORR-02'], code: 'correction_not_opened' } }],
      },
    },
    screening_rejected: {
      meta: { rules: ['STAT-05'] },
      entry: { type: 'arrive', params: { status: 'screening_rejected' } },
      on: {
        'screening.accepted': acceptedAgain,
        'screening.approved': contradiction,
        'screening.held': contradiction,
        'screening.rejected': knownAnswer,
        'paymentMethod.changed': changePaymentMethod,
      },
    },
    screening_approved: {
      meta: { rules: ['STAT-06'] },
      entry: { type: 'arrive', params: { status: 'screening_approved' } },
      on: {
        'screening.accepted': acceptedAgain,
        'screening.approved': knownAnswer,
        'screening.held': contradiction,
        'screening.rejected': contradiction,
        'correction.opened': [
          suspect,
          openAfterShipping,
          {
            target: 'needs_attention',
            actions: 'openCorrectionOfApproved',
            meta: { rules: ['READ-02', 'CORR-01', 'READ-01', 'READ-10', 'READ-17'] },
          },
        ],
        'order.edited': [editEmail, suspect, { meta: { rules: ['READ-02'], code: 'correction_not_opened' } }],
        'delivery.completed': [
          suspect,
          { guard: 'isShipped', meta: { rules: ['READ-14', 'SHIP-05'], code: 'already_shipped' } },
          { guard: 'lacksInvoice', meta: { rules: ['SHIP-08', 'READ-04'], code: 'invoice_not_printed' } },
          {
            guard: 'channelIsSanchoku',
            actions: 'shipUnreported',
            meta: { rules: ['SHIP-07', 'READ-05', 'READ-18'], code: 'channel_sanchoku' },
          },
          {
            guard: 'channelIsUnknown',
            actions: 'shipByUnknownChannel',
            meta: { rules: ['READ-05', 'SHIP-11', 'READ-18'], code: 'channel_unknown' },
          },
          {
            guard: 'lacksSlipNumber',
            actions: 'shipUnreported',
            meta: { rules: ['SHIP-02', 'READ-05', 'READ-18'], code: 'slip_missing' },
          },
          {
            guard: 'lacksCarrier',
            actions: 'shipUnreported',
            meta: { rules: ['SHIP-02', 'READ-05', 'READ-18'], code: 'carrier_missing' },
          },
          { guard: 'slipNumberIsMalformed', meta: { rules: ['READ-19'], code: 'slip_malformed' } },
          {
            guard: 'carrierIsMailService',
            target: 'needs_attention',
            actions: 'shipByMailService',
            meta: { rules: ['SHIP-06', 'SHIP-04', 'READ-06'], code: 'carrier_mail_service' },
          },
          {
            guard: 'carrierIsAmbiguous',
            target: 'needs_attention',
            actions: 'shipByUnsupportedCarrier',
            meta: { rules: ['SHIP-04', 'READ-06'], code: 'carrier_ambiguous' },
          },
          {
            guard: 'carrierIsUnsupported',
            target: 'needs_attention',
            actions: 'shipByUnsupportedCarrier',
            meta: { rules: ['SHIP-04', 'SHIP-03', 'READ-06'], code: 'carrier_unsupported' },
          },
          {
            target: 'shipment_report_preparing',
            actions: 'shipToReport',
            meta: { rules: ['SHIP-09', 'SHIP-01', 'READ-17', 'READ-18'] },
          },
        ],
        'invoice.printed': [
          { guard: 'isNotWiz', meta: { rules: ['READ-22'], code: 'invoice_not_wiz' } },
          { guard: 'isShipped', meta: { rules: ['READ-22'], code: 'invoice_after_shipping' } },
          { guard: 'invoiceIsPrinted', actions: 'keep', meta: { rules: ['READ-22'] } },
          { actions: 'markInvoicePrinted', meta: { rules: ['READ-22', 'SHIP-08'] } },
        ],
      },
    },
    shipment_report_preparing: {
      meta: { rules: ['STAT-07'] },
      entry: { type: 'arrive', params: { status: 'shipment_report_preparing' } },
      on: {
        'screening.accepted': acceptedAgain,
        'screening.approved': knownAnswer,
        'screening.held': contradiction,
        'screening.rejected': contradiction,
        'shipment.requested': [
          suspect,
          { target: 'shipment_report_in_progress', actions: 'advance', meta: { rules: ['FLOW-05', 'READ-17'] } },
        ],
        'shipment.failed': failShipment,
        'delivery.reverted': reportUnderWay,
        'order.cancelled': cancelDuringReport,
      },
    },
    shipment_report_in_progress: {
      meta: { rules: ['STAT-08'] },
      entry: { type: 'arrive', params: { status: 'shipment_report_in_progress' } },
      on: {
        'screening.accepted': acceptedAgain,
        'screening.approved': knownAnswer,
        'screening.held': contradiction,
        'screening.rejected': contradiction,
        'shipment.requested': alreadyRequested,
        'shipment.reported': [
          suspect,
          { target: 'shipment_report_completed', actions: 'advance', meta: { rules: ['FLOW-05', 'READ-17'] } },
        ],
        'shipment.failed': failShipment,
        'delivery.reverted': reportUnderWay,
        'order.cancelled': cancelDuringReport,
      },
    },
    shipment_report_completed: {
      meta: { rules: ['STAT-09'] },
      entry: { type: 'arrive', params: { status: 'shipment_report_completed' } },
      on: {
        'screening.requested': finalCell,
        'screening.accepted': acceptedAgain,
        'screening.approved': knownAnswer,
        'screening.held': contradiction,
        'screening.rejected': contradiction,
        'screening.failed': finalCell,
        'shipment.requested': finalCell,
        'shipment.reported': knownAnswer,
        'shipment.failed': finalCell,
        'correction.opened': finalCell,
        'order.edited': [
          { guard: 'editsEmailOnly', meta: { rules: ['FLOW-06', 'READ-13'], code: 'status_final' } },
          suspect,
          final,
        ],
        'delivery.completed': finalCell,
        'delivery.reverted': [final],
        'invoice.printed': [final],
        'paymentMethod.changed': [final],
      },
    },
    needs_attention: {
      meta: { rules: ['STAT-10'] },
      entry: { type: 'arrive', params: { status: 'needs_attention' } },
      on: {
        'screening.failed': [
          suspect,
          { guard: 'hasNoScreeningProblem', ...notAsked },
          { guard: 'namesKnownCodes', actions: 'keep', meta: { rules: ['READ-15'] } },
        ],
        'shipment.failed': [
          suspect,
          { guard: 'hasNoShipmentProblem', ...notAsked },
          { guard: 'namesKnownCodes', actions: 'keep', meta: { rules: ['READ-15'] } },
        ],
        'correction.opened': [suspect, { actions: 'keep', meta: { rules: ['READ-02', 'CORR-02'] } }],
        'order.edited': [
          editEmail,
          suspect,
          { guard: 'isShipped', meta: { rules: ['SHIP-05', 'READ-06'], code: 'correction_after_shipping' } },
          {
            target: 'screening_preparing',
            actions: 'edit',
            meta: { rules: ['CORR-03', 'CORR-01', 'READ-10', 'READ-11', 'READ-17'] },
          },
        ],
        'paymentMethod.changed': changePaymentMethod,
      },
    },
    // Settling a follow-up isn't refused here: the root's cell holds for a closed order too (READ-07).
    closed: {
      meta: { rules: ['READ-07'] },
      on: {
        'screening.requested': orderClosed,
        'screening.accepted': orderClosed,
        'screening.approved': lateAnswer,
        'screening.held': lateAnswer,
        'screening.rejected': orderClosed,
        'screening.failed': orderClosed,
        'shipment.requested': orderClosed,
        'shipment.reported': orderClosed,
        'shipment.failed': orderClosed,
        'correction.opened': orderClosed,
        'order.edited': orderClosed,
        'delivery.completed': orderClosed,
        'delivery.reverted': orderClosed,
        'invoice.printed': orderClosed,
        'paymentMethod.changed': orderClosed,
        'order.cancelled': orderClosed,
        'status.overridden': orderClosed,
        'sync.doubted': orderClosed,
        'sync.confirmed': orderClosed,
      },
    },
  },
} as const satisfies Lifecycle
