import { describe, expect, it } from 'vitest'
import {
  type EditField,
  type FollowUpKind,
  type NpTransactionState,
  ORDER_EVENT_TYPES,
  type PaymentStatus,
  PROBLEM_STAGES,
} from '../../src/index.js'
import {
  accepted,
  approved,
  at,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  deleted,
  done,
  doubted,
  EVENT_OF_EACH_TYPE,
  edited,
  invoicePrinted,
  NP_ID,
  npConsoleEdited,
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
import {
  aCancelledOrder,
  anOrder,
  anUnsupportedShipment,
  aSuspectOrder,
  aWizOrder,
  since,
} from '../support/an-order.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, allBut, labelled, REPORT_STATUSES } from '../support/statuses.js'

const APPROVED = anOrder({ in: 'screening_approved' })
const CONTENT: readonly EditField[] = ['buyer', 'destination', 'items', 'amount', 'shipping']

describe('READ-01: opening a correction and overriding the display are two events', () => {
  it('READ-01: opening a correction leads to 要確認 and keeps the trust in the sync', () => {
    given(anOrder({ in: 'screening_on_hold' }))
      .when(correctionOpened)
      .then('needs_attention')
      .opening()
      .warning()
      .citing('READ-01')
      .having({ syncTrust: 'linked' })
  })

  it('READ-01: overriding to 要確認 makes the order suspect and asks for a look into the NP console', () => {
    given(anOrder({ in: 'screening_on_hold' }))
      .when(overridden('needs_attention'))
      .then('needs_attention')
      .opening('check_np_console')
      .citing('READ-01')
      .having({ syncTrust: 'suspect' })
  })

  it.each(labelled(...ALL_STATUSES))('READ-01: overriding %s to itself changes nothing', (_, status) => {
    given(anOrder({ in: status }))
      .when(overridden(status))
      .thenUnchanged()
    given(aSuspectOrder({ in: status, openFollowUps: [] }))
      .when(overridden(status))
      .thenUnchanged()
  })
})

describe('READ-02: 審査OK is corrected through 要確認', () => {
  it('READ-02: opening the correction of 審査OK leads to 要確認, like 審査保留', () => {
    given(APPROVED).when(correctionOpened).then('needs_attention').citing('READ-02').opening()
  })

  it.each(labelled('screening_approved', 'screening_on_hold'))(
    'READ-02: while 配送完了 the correction of %s is not opened: 未配送 first',
    (_, status) => {
      given(anOrder({ in: status, deliveryStatus: 'shipped' }))
        .when(correctionOpened)
        .thenRefused('READ-02', { next: 'revert_delivery' })
      given(anOrder({ in: status, deliveryStatus: 'shipped' }))
        .when(reverted)
        .then(status)
        .when(correctionOpened)
        .then('needs_attention')
    },
  )

  it.each(CONTENT)('READ-02: an edit (%s) tried in 審査OK is refused, and opening the correction is named', (field) => {
    given(APPROVED).when(edited(field)).thenRefused('READ-02', { next: 'open_correction' })
  })

  it('READ-02: while 配送完了 an edit tried in 審査OK is refused, and 未配送 is named', () => {
    given(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }))
      .when(edited('items'))
      .thenRefused('READ-02', { next: 'revert_delivery' })
  })

  it('READ-02: in 要確認 opening is fine and changes nothing, 配送完了 or not', () => {
    given(anOrder({ in: 'needs_attention' }))
      .when(correctionOpened)
      .thenUnchanged()
    given(anUnsupportedShipment()).when(correctionOpened).thenUnchanged().citing('READ-02')
  })
})

describe('READ-03: a suspect order is left alone', () => {
  const LINK_EVENTS = [
    requested,
    accepted(),
    approved,
    screeningHeld('RE009'),
    rejected('NG001'),
    screeningFailed('E0100060'),
    reportRequested,
    reported,
    reportFailed('E0100114'),
  ]

  it.each(labelled(...ALL_STATUSES))('READ-03: in %s every link event is refused', (_, status) => {
    for (const event of LINK_EVENTS) {
      given(aSuspectOrder({ in: status }))
        .when(event)
        .thenRefused('READ-03', { next: 'confirm_sync' })
    }
  })

  it.each(labelled(...ALL_STATUSES))(
    'READ-03: in %s 配送完了, opening a correction and editing are refused',
    (_, status) => {
      for (const event of [completed(), correctionOpened, edited('items'), edited('email', 'shipping')]) {
        given(aSuspectOrder({ in: status }))
          .when(event)
          .thenRefused('READ-03', { next: 'confirm_sync' })
      }
    },
  )

  it('READ-03: until the sync is confirmed', () => {
    given(aSuspectOrder({ in: 'screening_waiting' }))
      .when(confirmed('screening_approved'))
      .then('screening_approved')
      .when(completed())
      .then('shipment_report_preparing')
  })

  it('READ-03: 未配送 still works', () => {
    given(aSuspectOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }))
      .when(reverted)
      .then('screening_approved')
      .having({ deliveryStatus: 'not_shipped', syncTrust: 'suspect' })
  })

  it('READ-03: the wiz invoice still works', () => {
    given(aSuspectOrder({ in: 'screening_approved', service: 'np_atobarai_wiz' }))
      .when(invoicePrinted)
      .then('screening_approved')
      .having({ invoicePrintedAt: at })
  })

  it.each(labelled('screening_on_hold', 'screening_approved', 'needs_attention'))(
    'READ-03: an edit of the e-mail alone still works in %s',
    (_, status) => {
      given(aSuspectOrder({ in: status }))
        .when(edited('email'))
        .then(status)
        .having({ syncTrust: 'suspect' })
    },
  )

  it.each(labelled('needs_attention', 'screening_rejected'))(
    'READ-03: a payment change still works in %s, with check_np_console',
    (_, status) => {
      given(aSuspectOrder({ in: status, openFollowUps: [] }))
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
        .opening('check_np_console')
      given(aSuspectOrder({ in: status }))
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
        .opening()
        .having({ openFollowUps: ['check_np_console'] })
    },
  )

  it('READ-03: a payment change of a linked order asks for no look into the NP console', () => {
    given(anOrder({ in: 'screening_rejected' }))
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .opening()
  })

  it.each(labelled(...ALL_STATUSES))('READ-03: a cancel still works in %s', (_, status) => {
    given(aSuspectOrder({ in: status }))
      .when(cancelled)
      .thenClosed('cancelled')
    given(aSuspectOrder({ in: status }))
      .when(deleted)
      .thenClosed('deleted')
  })

  it.each(labelled(...ALL_STATUSES))('READ-03: another override or doubt still works in %s', (_, status) => {
    for (const to of allBut(status))
      given(aSuspectOrder({ in: status }))
        .when(overridden(to))
        .then(to)
    given(aSuspectOrder({ in: status }))
      .when(doubted)
      .thenUnchanged()
    given(aSuspectOrder({ in: status, openFollowUps: [] }))
      .when(npConsoleEdited)
      .then(status)
  })

  it.each(labelled(...ALL_STATUSES))('READ-03: settling a follow-up still works in %s', (_, status) => {
    given(aSuspectOrder({ in: status }))
      .when(done('check_np_console'))
      .then(status)
      .settling('check_np_console')
      .having({ syncTrust: 'suspect' })
  })
})

describe('READ-04: no channel gets around the wiz invoice', () => {
  it.each(['order_detail', 'sanchoku', 'other'] as const)(
    'READ-04: a wiz order whose invoice is not printed is refused 配送完了 on the channel %s',
    (channel) => {
      const unprinted = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
      given(unprinted).when(completed({ channel })).thenRefused('SHIP-08', { next: 'print_invoice' })
      given(unprinted)
        .when(completed({ channel, carrier: null, slipNumber: null }))
        .thenRefused('SHIP-08')
    },
  )
})

describe('READ-05: the goods shipped, but NP is not told', () => {
  it.each([null, undefined, '', ' ', '　'])(
    'READ-05: a missing slip (%j) is accepted and stays in 審査OK',
    (slipNumber) => {
      given(APPROVED)
        .when(completed({ slipNumber }))
        .then('screening_approved')
        .routing('SHIP-02')
        .opening('complete_delivery_again')
        .citing('READ-05')
        .changingOnly({ deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] })
    },
  )

  it.each([null, undefined, '', ' ', '000', '０００'])(
    "READ-05: a missing carrier (%j), makeshop's code 000 too, is accepted and stays in 審査OK",
    (carrier) => {
      given(APPROVED)
        .when(completed({ carrier }))
        .then('screening_approved')
        .routing('SHIP-02')
        .opening('complete_delivery_again')
        .citing('READ-05')
        .changingOnly({ deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] })
    },
  )

  it('READ-05: 産直 is accepted and stays in 審査OK', () => {
    given(APPROVED)
      .when(completed({ channel: 'sanchoku' }))
      .then('screening_approved')
      .routing('SHIP-07')
      .opening('complete_delivery_again')
      .citing('READ-05')
      .changingOnly({ deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] })
  })

  it("READ-05: a channel whose linking isn't known also asks for a look into the NP console", () => {
    given(APPROVED)
      .when(completed({ channel: 'other' }))
      .then('screening_approved')
      .routing('READ-05')
      .opening('complete_delivery_again', 'check_np_console')
      .citing('READ-05')
      .changingOnly({ deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again', 'check_np_console'] })
  })

  it('READ-05: afterwards 未配送 and a complete 配送完了 tell NP after all', () => {
    given(APPROVED)
      .when(completed({ slipNumber: null }))
      .then('screening_approved')
      .when(reverted)
      .then('screening_approved')
      .settling('complete_delivery_again')
      .when(completed())
      .then('shipment_report_preparing')
  })
})

describe('READ-06: an unsupported carrier', () => {
  it('READ-06: while 配送完了 an edit in 要確認 is refused, whatever the cause of 要確認', () => {
    for (const stage of PROBLEM_STAGES) {
      const order = anUnsupportedShipment({ problem: { stage, codes: ['E0100114'] } })
      for (const field of CONTENT) {
        given(order).when(edited(field)).thenRefused('SHIP-05', { next: 'revert_delivery' })
      }
    }
    given(anUnsupportedShipment({ problem: null }))
      .when(edited('email', 'items'))
      .thenRefused('SHIP-05')
  })

  it('READ-06: while 配送完了 an edit of the e-mail alone is accepted in 要確認', () => {
    given(anUnsupportedShipment()).when(edited('email')).then('needs_attention')
  })

  it('READ-06: the order is left 配送完了 in 要確認 without a shipment, the text as typed in the problem', () => {
    given(APPROVED)
      .when(completed({ carrier: ' 赤帽　急送 ' }))
      .then('needs_attention')
      .citing('READ-06')
      .changingOnly({
        deliveryStatus: 'shipped',
        shipment: null,
        problem: { stage: 'shipment', codes: [' 赤帽　急送 '] },
        openFollowUps: ['ask_np_shipping_option'],
      })
  })

  it('READ-06: control characters are left out of the text', () => {
    given(APPROVED)
      .when(completed({ carrier: '赤\u0000帽\r\n急\u0085送\u001b' }))
      .then('needs_attention')
      .having({ problem: { stage: 'shipment', codes: ['赤帽急送'] } })
  })

  it.each([
    ['reads from right to left', '\u202e'],
    ['reads from left to right', '\u202d'],
    ['closes such a turn', '\u2069'],
    ['sets a direction, unseen', '\u200f'],
    ['ends a line', '\u2028'],
    ['ends a paragraph', '\u2029'],
  ])('READ-06: what %s is left out of the text: it would change the words around it', (_, sign) => {
    given(APPROVED)
      .when(completed({ carrier: `赤${sign}帽 急${sign}送` }))
      .then('needs_attention')
      .having({ problem: { stage: 'shipment', codes: ['赤帽 急送'] } })
  })

  it('READ-06: signs of which a word is made stay in the text, though nobody sees them', () => {
    const carrier = '葛\u{e0100}城便👩\u200d🚒'
    given(APPROVED)
      .when(completed({ carrier }))
      .then('needs_attention')
      .having({ problem: { stage: 'shipment', codes: [carrier] } })
  })

  it('READ-06: halves of a character that was cut are left out of the text, and whole ones are kept', () => {
    given(APPROVED)
      .when(completed({ carrier: `\udc00地元\ud83dの𠮷便${'🚚'.slice(0, 1)}` }))
      .then('needs_attention')
      .having({ problem: { stage: 'shipment', codes: ['地元の𠮷便'] } })
  })

  it('READ-06: of the text the first 64 characters are kept', () => {
    const codesOf = (carrier: string) =>
      given(APPROVED).when(completed({ carrier })).then('needs_attention').order.problem?.codes
    expect(codesOf('あ'.repeat(64))).toStrictEqual(['あ'.repeat(64)])
    expect(codesOf(`${'い'.repeat(64)}う`)).toStrictEqual(['い'.repeat(64)])
    expect(codesOf(`\u0007${'x'.repeat(64)}y`)).toStrictEqual(['x'.repeat(64)])
    expect(codesOf('z'.repeat(1_000_000))).toStrictEqual(['z'.repeat(64)])
  })

  it.each([
    'クロネコDM便',
    'クロネコゆうメール',
    'ゆうメール',
    'ネコポス',
    'クロネコゆうパケット',
    '飛脚ゆうパケット便',
    'ゆうパケットポスト',
    'ゆうパケットプラス',
    'レターパック',
    'ポスパケット',
    'スマートレター',
    '普通郵便',
  ])('READ-06: %s is a mail service: report_in_np_console', (carrier) => {
    given(APPROVED)
      .when(completed({ carrier }))
      .then('needs_attention')
      .opening('report_in_np_console')
      .citing('READ-06')
      .changingOnly({
        deliveryStatus: 'shipped',
        problem: { stage: 'shipment', codes: [carrier] },
        openFollowUps: ['report_in_np_console'],
      })
  })

  it.each(['第一貨物', 'ゆうパック代引', '宅急便コンパクト', 'セイノースーパーエクスプレス', 'はじめて聞く運送'])(
    'READ-06: %s is any other carrier: ask_np_shipping_option',
    (carrier) => {
      given(APPROVED).when(completed({ carrier })).then('needs_attention').opening('ask_np_shipping_option')
    },
  )

  it.each(['日本郵便', '郵便局', 'JP'])(
    'READ-06: an ambiguous %s is routed like an unsupported one: ask_np_shipping_option',
    (carrier) => {
      given(APPROVED)
        .when(completed({ carrier }))
        .then('needs_attention')
        .routing('SHIP-04')
        .opening('ask_np_shipping_option')
        .having({ shipment: null, problem: { stage: 'shipment', codes: [carrier] } })
    },
  )
})

describe('READ-07: a closed order', () => {
  const CLOSED = [
    aCancelledOrder(),
    aCancelledOrder({ closed: { reason: 'deleted', at: since } }),
    aCancelledOrder({ in: 'needs_attention', closed: { reason: 'payment_method_changed', at: since } }),
  ]

  it.each(
    ORDER_EVENT_TYPES.filter((type) => !['screening.approved', 'screening.held', 'followUp.done'].includes(type)),
  )('READ-07: %s is refused on a cancelled, a deleted and a changed order', (type) => {
    for (const order of CLOSED) given(order).when(EVENT_OF_EACH_TYPE[type]).thenRefused('READ-07')
  })

  it.each(labelled(...ALL_STATUSES))(
    'READ-07: closed in %s, the order is closed, and the status stays readable',
    (_, status) => {
      const { order } = given(anOrder({ in: status }))
        .when(cancelled)
        .thenClosed('cancelled')
      expect(order.paymentStatus).toBe(status)
      given(order).when(confirmed('screening_approved')).thenRefused('READ-07')
    },
  )

  it('READ-07: what is left is to settle the follow-ups, then nothing', () => {
    given(aCancelledOrder()).when(edited('items')).thenRefused('READ-07', { next: 'settle_follow_ups' })
    given(aCancelledOrder({ openFollowUps: [] }))
      .when(edited('items'))
      .thenRefused('READ-07', { next: 'nothing_to_do' })
  })

  it.each(['none', 'requested', 'live', 'rejected', 'unknown'] as const satisfies readonly NpTransactionState[])(
    'READ-07: a late approval or hold is accepted while NP has %s: it is live and has to be cancelled there',
    (state) => {
      for (const event of [approved, screeningHeld('RE009')]) {
        const order = aCancelledOrder({ npTransaction: { state, id: NP_ID }, openFollowUps: [] })
        given(order)
          .when(event)
          .then('screening_approved')
          .opening('cancel_in_np_console')
          .by('READ-07')
          .changingOnly({ npTransaction: { state: 'live', id: NP_ID }, openFollowUps: ['cancel_in_np_console'] })
      }
    },
  )

  it('READ-07: a late answer makes it live too where cancel_in_np_console is open already', () => {
    given(aCancelledOrder({ npTransaction: { state: 'requested', id: null } }))
      .when(approved)
      .then('screening_approved')
      .opening()
      .changingOnly({ npTransaction: { state: 'live', id: null } })
  })

  it('READ-07: a late answer changes nothing where it is live and cancel_in_np_console open already', () => {
    given(aCancelledOrder()).when(approved).thenUnchanged().by('READ-07')
    given(aCancelledOrder()).when(screeningHeld('RE009')).thenUnchanged().by('READ-07')
  })

  it("READ-07: a late answer is refused once NP's side is cancelled", () => {
    const order = aCancelledOrder({ npTransaction: { state: 'cancelled', id: NP_ID }, openFollowUps: [] })
    given(order).when(approved).thenRefused('READ-07')
    given(order).when(screeningHeld()).thenRefused('READ-07')
  })

  it('READ-07: settling cancel_in_np_console makes it cancelled', () => {
    given(aCancelledOrder())
      .when(done('cancel_in_np_console'))
      .then('screening_approved')
      .settling('cancel_in_np_console')
      .citing('READ-07')
      .changingOnly({ npTransaction: { state: 'cancelled', id: NP_ID }, openFollowUps: [] })
  })

  it.each(['reset_receipt_status', 'check_np_console'] as const)(
    'READ-07: settling %s changes nothing else',
    (kind) => {
      given(aCancelledOrder({ openFollowUps: ['cancel_in_np_console', kind] }))
        .when(done(kind))
        .then('screening_approved')
        .settling(kind)
        .citing('READ-07')
        .changingOnly({ openFollowUps: ['cancel_in_np_console'] })
    },
  )

  it.each(['complete_delivery_again', 'report_in_np_console', 'ask_np_shipping_option'] as const)(
    'READ-07: closing settles %s and no other',
    (kind: FollowUpKind) => {
      const order = anUnsupportedShipment({ openFollowUps: ['check_np_console', kind] })
      const openFollowUps: readonly FollowUpKind[] = ['check_np_console', 'cancel_in_np_console']
      given(order).when(cancelled).thenClosed('cancelled').settling(kind).having({ openFollowUps })
      given(order).when(paymentChanged()).thenClosed('payment_method_changed').settling(kind)
    },
  )
})

describe('READ-08: cancel_in_np_console', () => {
  const STATES: readonly (readonly [NpTransactionState, boolean])[] = [
    ['requested', true],
    ['live', true],
    ['unknown', true],
    ['none', false],
    ['rejected', false],
    ['cancelled', false],
  ]

  it.each(STATES)(
    "READ-08: with NP's side %s a cancel, a deletion or a payment change opens it: %s",
    (state, opens) => {
      const order = anOrder({ in: 'needs_attention', npTransaction: { state, id: null } })
      const kinds: readonly FollowUpKind[] = opens ? ['cancel_in_np_console'] : []
      given(order)
        .when(cancelled)
        .thenClosed('cancelled')
        .opening(...kinds)
      given(order)
        .when(deleted)
        .thenClosed('deleted')
        .opening(...kinds)
      given(order)
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
        .opening(...kinds)
    },
  )

  it.each(labelled('shipment_report_preparing', 'shipment_report_in_progress'))(
    'READ-08: a cancel during %s opens check_np_console as well',
    (_, status) => {
      for (const event of [cancelled, deleted]) {
        given(anOrder({ in: status }))
          .when(event)
          .thenClosed(event.deleted ? 'deleted' : 'cancelled')
          .opening('cancel_in_np_console', 'check_np_console')
          .warning('CANC-01')
      }
    },
  )

  it.each(labelled(...allBut('shipment_report_preparing', 'shipment_report_in_progress')))(
    'READ-08: a cancel in %s does not',
    (_, status) => {
      const { decision } = given(anOrder({ in: status }))
        .when(cancelled)
        .thenClosed('cancelled')
      expect(decision.opened).not.toContain('check_np_console')
    },
  )
})

describe('READ-09: 未配送', () => {
  const RESTORABLE: readonly PaymentStatus[] = allBut(...REPORT_STATUSES)

  it.each(labelled(...RESTORABLE))('READ-09: 未配送 can be restored in %s', (_, status) => {
    const shipment = { carrier: 'yamato', slipNumber: SLIP } as const
    given(anOrder({ in: status, deliveryStatus: 'shipped', shipment }))
      .when(reverted)
      .then(status)
      .by('READ-09')
      .changingOnly({ deliveryStatus: 'not_shipped', shipment: null })
  })

  it.each(labelled(...RESTORABLE))('READ-09: on 未配送, in %s, it changes nothing', (_, status) => {
    given(anOrder({ in: status, deliveryStatus: 'not_shipped' }))
      .when(reverted)
      .thenUnchanged()
  })

  it.each(labelled('shipment_report_preparing', 'shipment_report_in_progress'))(
    'READ-09: 未配送 can not be restored in %s',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(reverted)
        .thenRefused('READ-09', { next: 'wait_for_link' })
    },
  )

  it('READ-09: nor in 出荷報告完了', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(reverted)
      .thenRefused('FLOW-06')
  })

  it('READ-09: it settles the three follow-ups of the shipment and no other', () => {
    given(
      anUnsupportedShipment({
        openFollowUps: [
          'complete_delivery_again',
          'check_np_console',
          'report_in_np_console',
          'ask_np_shipping_option',
        ],
      }),
    )
      .when(reverted)
      .then('needs_attention')
      .settling('complete_delivery_again', 'report_in_np_console', 'ask_np_shipping_option')
      .having({ openFollowUps: ['check_np_console'] })
  })
})

describe('READ-10: 入金完了', () => {
  it('READ-10: an order that leaves 審査OK keeps 入金完了, also through a re-screening that ends in 審査NG', () => {
    given(APPROVED)
      .when(correctionOpened)
      .then('needs_attention')
      .having({ receiptStatus: 'received' })
      .when(edited('amount'))
      .then('screening_preparing')
      .having({ receiptStatus: 'received' })
      .when(requested)
      .then('screening_waiting')
      .when(accepted())
      .then('screening_in_progress')
      .having({ receiptStatus: 'received' })
      .when(rejected('NG001'))
      .then('screening_rejected')
      .having({ receiptStatus: 'received' })
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .opening('reset_receipt_status')
      .having({ receiptStatus: 'received' })
  })

  it.each(labelled('screening_rejected', 'needs_attention'))(
    'READ-10: at a payment change in %s reset_receipt_status is opened whenever it is 入金完了',
    (_, status) => {
      for (const everApproved of [true, false, null]) {
        const { decision } = given(anOrder({ in: status, receiptStatus: 'received', everApproved }))
          .when(paymentChanged())
          .thenClosed('payment_method_changed')
        expect(decision.opened).toContain('reset_receipt_status')
      }
    },
  )

  it.each(labelled('screening_rejected', 'needs_attention'))(
    'READ-10: at a payment change in %s it is not opened while it is 未入金',
    (_, status) => {
      given(anOrder({ in: status, receiptStatus: 'not_received' }))
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
        .opening()
    },
  )

  it.each(labelled(...allBut('screening_approved', 'shipment_report_completed')))(
    'READ-10: 入金完了 is no evidence that an order in %s may ship',
    (_, status) => {
      given(anOrder({ in: status, receiptStatus: 'received', everApproved: true }))
        .when(completed())
        .thenRefused('SHIP-01')
    },
  )
})

describe('READ-11: a printed wiz invoice', () => {
  const PRINTED = aWizOrder({ in: 'needs_attention', invoicePrintedAt: since })

  it.each(['buyer', 'destination', 'items', 'amount'] as const)(
    'READ-11: an edit of the %s makes it stale',
    (field) => {
      given(PRINTED)
        .when(edited(field))
        .then('screening_preparing')
        .citing('READ-11')
        .having({ invoicePrintedAt: null })
      given(PRINTED).when(edited('shipping', field)).then('screening_preparing').having({ invoicePrintedAt: null })
    },
  )

  it('READ-11: an edit of the shipping does not', () => {
    given(PRINTED).when(edited('shipping')).then('screening_preparing').having({ invoicePrintedAt: since })
    given(PRINTED).when(edited('shipping', 'email')).then('screening_preparing').having({ invoicePrintedAt: since })
  })

  it('READ-11: an edit of the e-mail does not', () => {
    given(PRINTED).when(edited('email')).then('needs_attention').having({ invoicePrintedAt: since })
  })

  it('READ-11: a stale invoice is printed again before 配送完了', () => {
    const { order } = given(PRINTED).when(edited('items')).then('screening_preparing')
    given({ ...order, paymentStatus: 'screening_approved' })
      .when(completed())
      .thenRefused('SHIP-08')
  })
})

describe('READ-12: overriding the display', () => {
  it.each(labelled(...ALL_STATUSES))('READ-12: overriding %s moves 決済ステータス only', (_, status) => {
    for (const to of allBut(status)) {
      const order = anOrder({ in: status, problem: null })
      given(order)
        .when(overridden(to))
        .then(to)
        .citing('READ-12')
        .changingOnly({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    }
  })

  it('READ-12: a display set to 審査OK is no approval', () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(overridden('screening_approved'))
      .then('screening_approved')
      .having({ receiptStatus: 'not_received', everApproved: false })
  })

  it('READ-12: a display set to 出荷報告完了 is no shipment', () => {
    given(APPROVED)
      .when(overridden('shipment_report_completed'))
      .then('shipment_report_completed')
      .having({ deliveryStatus: 'not_shipped', shipment: null })
  })
})

describe('READ-13: an edit of the e-mail alone', () => {
  it.each(labelled('screening_on_hold', 'screening_approved', 'needs_attention'))(
    'READ-13: it is accepted in %s, moves no status, and is said not to be screened again',
    (_, status) => {
      for (const event of [edited('email'), edited('email', 'email')]) {
        given(anOrder({ in: status }))
          .when(event)
          .then(status)
          .citing('READ-13')
          .warning('READ-13')
          .changingOnly({})
      }
    },
  )

  it.each(
    labelled(
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'screening_rejected',
      'shipment_report_preparing',
      'shipment_report_in_progress',
    ),
  )('READ-13: it is refused in %s', (_, status) => {
    given(anOrder({ in: status }))
      .when(edited('email'))
      .thenRefused('CORR-01')
  })

  it('READ-13: together with anything else it is an edit of contents', () => {
    given(anOrder({ in: 'screening_on_hold' }))
      .when(edited('email', 'items'))
      .thenRefused('CORR-02')
    given(anOrder({ in: 'needs_attention' }))
      .when(edited('email', 'shipping'))
      .then('screening_preparing')
      .warning()
  })

  it('READ-13: while 配送完了 it is accepted all the same', () => {
    given(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }))
      .when(edited('email'))
      .then('screening_approved')
      .warning('READ-13')
    given(anUnsupportedShipment()).when(edited('email')).then('needs_attention').warning('READ-13').changingOnly({})
  })
})
