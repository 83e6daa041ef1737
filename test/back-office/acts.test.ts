import { describe, expect, it } from 'vitest'
import { ACTS, type Act, changingPaymentMethod, editing, settling } from '../../src/back-office/plan/act.js'
import { LINK_EVENT_TYPES, type OrderEventType, PAYMENT_METHODS } from '../../src/index.js'
import { isOneOf } from '../../src/shape/is-one-of.js'

const DETAIL = '注文詳細'
const STATUS = [DETAIL, '決済ステータスを変更する']
const CONTENTS = [DETAIL, '注文内容を変更する']
const BUYER = [DETAIL, '注文内容を変更する / 注文者情報']
const INFORMATION = [DETAIL, '決済情報']
const DELIVERY = [DETAIL, '配送情報', '配送ステータスを変更する']
const CONSOLE = ['NP管理画面']
const WIZ = ['wizプリントアプリ']

type Told = readonly [rule: string, step: string, event: string | null, who: string, where: readonly string[]]

const told = ({ step: { rule, step, event, who, where } }: Act): Told => [rule, step, event, who, where]

/** Where makeshop's page has a person do what is recorded by an event; nowhere for what it names no button for. */
const PLACE_OF: Partial<Readonly<Record<OrderEventType, readonly string[]>>> = {
  'delivery.completed': DELIVERY,
  'delivery.reverted': DELIVERY,
  'correction.opened': STATUS,
  'status.overridden': STATUS,
  'invoice.printed': WIZ,
}

describe('the acts that plans are made of', () => {
  const acts: readonly (readonly [string, Act])[] = Object.entries(ACTS)

  it.each(acts)('READ-15: %s is rehearsed by the event that records it, or else by the link alone', (_, act) => {
    const { step, events } = act
    if (step.event === null) expect(events.filter(({ type }) => !isOneOf(LINK_EVENT_TYPES, type))).toStrictEqual([])
    else expect(events.map(({ type }) => type)).toStrictEqual([step.event])
  })

  it.each(acts)('LINK-06: %s waits for NP if nobody acts, and only then', (_, { step, events }) => {
    expect(step.who === 'nobody').toBe(step.event === null && events.length > 0)
    expect(step.step.startsWith('wait')).toBe(step.who === 'nobody')
  })

  it.each(acts)(
    'CORR-06: %s is asked of whoever it names, or done by the shop',
    (_, { step: { step, who, event } }) => {
      const asked = { ask_buyer: 'buyer', ask_np: 'np_desk', ask_link_builder: 'link' }
      if (who !== 'nobody') expect(who).toBe(Object.entries(asked).find(([name]) => name === step)?.[1] ?? 'shop')
      if (who !== 'shop') expect(event).toBeNull()
    },
  )

  it.each(acts)('%s names the place that is on makeshop’s page, the console of NP, or none', (_, { step }) => {
    const { step: name, event, where } = step
    const isAtNp = name === 'check_np_console' || name === 'report_at_np'
    const inMakeshop = name === 'check_payment_information' ? INFORMATION : event === null ? [] : PLACE_OF[event]
    expect(where).toStrictEqual(isAtNp ? CONSOLE : (inMakeshop ?? []))
  })

  it.each([
    ['CORR-06', [ACTS.lookAtPaymentInformation, ACTS.askBuyer, ACTS.askNp]],
    ['READ-21', [ACTS.lookIntoNpConsole, ACTS.confirmReported]],
    ['CANC-01', [ACTS.findGoods, ACTS.cancelOrder]],
    ['LINK-06', [ACTS.waitForNp, ACTS.waitForApproval]],
    ['FLOW-04', [ACTS.askLinkBuilder]],
    ['SHIP-01', [ACTS.stopParcel]],
    ['SHIP-05', [ACTS.revertDelivery]],
    ['CORR-02', [ACTS.openCorrection]],
    ['SHIP-08', [ACTS.printInvoice, ACTS.recordPrintedInvoice]],
    ['SHIP-09', [ACTS.completeDelivery]],
    ['SYNC-01', [ACTS.setReported]],
    ['SYNC-02', [ACTS.reportAtNp]],
  ] as const)('%s is why they are done', (rule, those: readonly Act[]) => {
    expect(acts.filter(([, { step }]) => step.rule === rule).map(([, act]) => act)).toHaveLength(those.length)
    expect(those.map(({ step }) => step.rule)).toStrictEqual(those.map(() => rule))
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
