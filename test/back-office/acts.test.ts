import { describe, expect, it } from 'vitest'
import { ACTS, type Act, changingPaymentMethod, editing, settling } from '../../src/back-office/plan/act.js'
import { PAYMENT_METHODS } from '../../src/index.js'

const DETAIL = '注文詳細'
const STATUS = [DETAIL, '決済ステータスを変更する']
const CONTENTS = [DETAIL, '注文内容を変更する']
const BUYER = [DETAIL, '注文内容を変更する / 注文者情報']
const INFORMATION = [DETAIL, '決済情報']
const DELIVERY = [DETAIL, '配送情報', '配送ステータスを変更する']
const CONSOLE = ['NP管理画面']
const WIZ = ['wizプリントアプリ']

type Told = readonly [rule: string, step: string, event: string | null, who: string, where: readonly string[]]

/** What a plan says of each act: what to do, by which rule, who does it, and where. */
const SAID: Readonly<Record<keyof typeof ACTS, Told>> = {
  lookAtPaymentInformation: ['CORR-06', 'check_payment_information', null, 'shop', INFORMATION],
  lookIntoNpConsole: ['READ-21', 'check_np_console', null, 'shop', CONSOLE],
  stopParcel: ['SHIP-01', 'stop_parcel', null, 'shop', []],
  findGoods: ['CANC-01', 'find_goods', null, 'shop', []],
  waitForNp: ['LINK-06', 'wait_for_link', null, 'nobody', []],
  askBuyer: ['CORR-06', 'ask_buyer', null, 'buyer', []],
  askNp: ['CORR-06', 'ask_np', null, 'np_desk', []],
  askLinkBuilder: ['FLOW-04', 'ask_link_builder', null, 'link', []],
  revertDelivery: ['SHIP-05', 'revert_delivery', 'delivery.reverted', 'shop', DELIVERY],
  openCorrection: ['CORR-02', 'open_correction', 'correction.opened', 'shop', STATUS],
  waitForApproval: ['LINK-06', 'wait_for_approval', null, 'nobody', []],
  printInvoice: ['SHIP-08', 'print_invoice', 'invoice.printed', 'shop', WIZ],
  recordPrintedInvoice: ['SHIP-08', 'record_printed_invoice', 'invoice.printed', 'shop', WIZ],
  completeDelivery: ['SHIP-09', 'complete_delivery_again', 'delivery.completed', 'shop', DELIVERY],
  reportAtNp: ['SYNC-02', 'report_at_np', null, 'shop', CONSOLE],
  setReported: ['SYNC-01', 'set_reported', 'status.overridden', 'shop', STATUS],
  // makeshop's page names no button for it.
  cancelOrder: ['CANC-01', 'cancel_order', 'order.cancelled', 'shop', []],
  confirmReported: ['READ-21', 'confirm_sync', 'sync.confirmed', 'shop', []],
}

const told = ({ step: { rule, step, event, who, where } }: Act): Told => [rule, step, event, who, where]

describe('the acts that plans are made of', () => {
  it.each(Object.entries(SAID))('%s', (name, said) => {
    const act: Act | undefined = Object.entries(ACTS).find(([each]) => each === name)?.[1]
    expect(act === undefined ? null : told(act)).toStrictEqual(said)
  })

  it('CORR-03, READ-13, SHIP-05, PAY-01: an edit, another payment method', () => {
    expect(told(editing(['items']))).toStrictEqual(['CORR-03', 'edit_order', 'order.edited', 'shop', CONTENTS])
    // CORR-02: or the buyer's details.
    for (const fields of [['buyer'], ['email', 'buyer'], ['buyer', 'items']] as const) {
      expect(told(editing(fields))).toStrictEqual(['CORR-03', 'edit_buyer', 'order.edited', 'shop', BUYER])
    }
    expect(told(editing(['buyer', 'shipping'])).at(-1)).toStrictEqual([DETAIL])
    // READ-13, CORR-04: none of the e-mail address alone is known to be screened again, nor by which button it is made.
    expect(told(editing(['email']))).toStrictEqual(['READ-13', 'edit_email', 'order.edited', 'shop', [DETAIL]])
    for (const fields of [['email', 'items'], []] as const) {
      expect(told(editing(fields))).toStrictEqual(['CORR-03', 'edit_order', 'order.edited', 'shop', CONTENTS])
    }
    // SHIP-05: carrier and slip are to be corrected, and no screen is named for it, whatever else is edited.
    expect(told(editing(['shipping']))).toStrictEqual(['SHIP-05', 'edit_shipment', 'order.edited', 'shop', [DETAIL]])
    for (const fields of [
      ['items', 'shipping'],
      ['email', 'shipping'],
    ] as const) {
      expect(told(editing(fields))).toStrictEqual(['CORR-03', 'edit_shipment', 'order.edited', 'shop', [DETAIL]])
    }
    expect(told(changingPaymentMethod(PAYMENT_METHODS.bank_transfer))).toStrictEqual([
      ...['PAY-01', 'change_payment_method', 'paymentMethod.changed', 'shop'],
      [...STATUS, '決済方法変更'],
    ])
  })

  it.each([
    ['cancel_in_np_console', 'shop', CONSOLE],
    ['reset_receipt_status', 'shop', []],
    ['report_in_np_console', 'shop', CONSOLE],
    ['complete_delivery_again', 'shop', DELIVERY],
    ['check_np_console', 'shop', CONSOLE],
    ['ask_np_shipping_option', 'np_desk', []],
  ] as const)('READ-07: %s is settled by the %s, in %j', (kind, who, where) => {
    const act = settling(kind)
    expect(told(act)).toStrictEqual(['READ-07', 'settle_follow_ups', 'followUp.done', who, where])
    expect(act.step.followUps).toStrictEqual([kind])
  })
})
