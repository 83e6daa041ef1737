import { describe, expect, it } from 'vitest'
import {
  checkCorrection,
  checkLink,
  checkPaymentMethodChange,
  checkShipment,
  type EditField,
  PAYMENT_METHODS,
  placeOrder,
  warnCancellation,
  warnCorrection,
  warnPaymentMethodChange,
  warnShipment,
  warnStatusOverride,
  warnSyncDoubt,
} from '../../src/index.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import { SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'

const malformed = (detail: string) => [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail }]
const delivery = { channel: 'order_detail', carrier: 'クロネコヤマト', slipNumber: SLIP } as const

describe('READ-24: a value that can be read once only', () => {
  const onHold = () => throwsWhenReadAgain(anOrder({ in: 'screening_on_hold' }), 'closed')

  it('is malformed as a whole, for whatever is checked', () => {
    expect(checkCorrection(onHold(), ['items'])).toStrictEqual(malformed('order'))
    expect(checkPaymentMethodChange(onHold(), PAYMENT_METHODS.bank_transfer)).toStrictEqual(malformed('order'))
    expect(checkShipment(onHold(), delivery)).toStrictEqual(malformed('order'))
  })

  it('is all that is read of a draft, whose shop is malformed as a whole, as where it is placed', () => {
    const draft = () => throwsWhenReadAgain({ ...LINKED_DRAFT, preorder: true }, 'preorder')
    const shop = () => throwsWhenReadAgain(LINKED_SHOP, 'spCode')
    const found = checkLink(draft(), LINKED_SHOP)
    expect(found).toMatchObject([{ rule: 'LINK-04' }])
    expect(placeOrder(draft(), LINKED_SHOP).val).toMatchObject({ violations: found })
    expect(checkLink(LINKED_DRAFT, shop())).toStrictEqual(malformed('shop'))
    expect(placeOrder(LINKED_DRAFT, shop()).val).toMatchObject({ violations: malformed('shop') })
  })

  it('is warned of by nothing', () => {
    expect(warnCancellation(onHold())).toStrictEqual([])
    expect(warnCorrection(onHold(), ['email'])).toStrictEqual([])
    expect(warnStatusOverride(onHold(), 'screening_approved')).toStrictEqual([])
  })
})

describe('READ-24: a value that cannot be read', () => {
  const onHold = anOrder({ in: 'screening_on_hold' })

  it('is malformed as a whole, for whatever is checked', () => {
    expect(checkCorrection(unreadable(onHold, 'closed'), ['items'])).toStrictEqual(malformed('order'))
    expect(checkLink(unreadable(LINKED_DRAFT, 'preorder'), LINKED_SHOP)).toStrictEqual(malformed('draft'))
    expect(checkLink(LINKED_DRAFT, unreadable(LINKED_SHOP, 'spCode'))).toStrictEqual(malformed('shop'))
    const method = unreadable(PAYMENT_METHODS.bank_transfer, 'id')
    expect(checkPaymentMethodChange(onHold, method)).toStrictEqual(malformed('event'))
  })

  it('is warned of by nothing', () => {
    expect(warnCancellation(unreadable(onHold, 'closed'))).toStrictEqual([])
    expect(warnPaymentMethodChange(onHold, unreadable(PAYMENT_METHODS.bank_transfer, 'id'))).toStrictEqual([])
  })
})

describe('READ-24: what is asked is malformed', () => {
  const order = anOrder({ in: 'needs_attention' })

  it('and the path says where', () => {
    expect(checkCorrection(order, ['colour' as EditField])).toStrictEqual(malformed('event.fields'))
    expect(checkPaymentMethodChange(order, { id: '', label: 'x', linked: false })).toStrictEqual(
      malformed('event.to.id'),
    )
    expect(checkShipment(order, { ...delivery, channel: 'api' as 'other' })).toStrictEqual(malformed('event.channel'))
  })
})

describe('READ-24: an order that is malformed in what the question never looks at', () => {
  const approved = { ...anOrder({ in: 'screening_approved' }), version: 0 }
  const attention = { ...anOrder({ in: 'needs_attention', receiptStatus: 'received' }), version: 0 }

  it('is malformed all the same, and the path says where', () => {
    expect(checkCorrection(attention, ['items'])).toStrictEqual(malformed('order.version'))
    expect(checkShipment(approved, delivery)).toStrictEqual(malformed('order.version'))
  })

  it('is warned of by nothing, though a good one would be', () => {
    expect(warnCancellation(approved)).toStrictEqual([])
    expect(warnCorrection(attention, ['email'])).toStrictEqual([])
    expect(warnPaymentMethodChange(attention, PAYMENT_METHODS.bank_transfer)).toStrictEqual([])
    expect(warnShipment(approved, { ...delivery, slipNumber: '123456789012' })).toStrictEqual([])
    expect(warnStatusOverride(approved, 'screening_on_hold')).toStrictEqual([])
    expect(warnSyncDoubt(approved, 'np_console_edited')).toStrictEqual([])
  })
})
