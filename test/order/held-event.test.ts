import { describe, expect, it } from 'vitest'
import { type OrderEvent, PAYMENT_METHODS } from '../../src/index.js'
import { heldEvent } from '../../src/order/event/held-event.js'
import { completed, EVENT_OF_EACH_TYPE, edited, paymentChanged, screeningHeld } from '../support/an-event.js'
import { unreadable } from '../support/unreadable.js'

const EVENTS = Object.entries<OrderEvent>(EVENT_OF_EACH_TYPE)
const heldOf = (given: unknown) => heldEvent(given as OrderEvent)

describe('READ-24: a copy of an event', () => {
  it.each(EVENTS)('has all that %s says', (_, event) => {
    const held = heldEvent(event)
    expect(held).not.toBe(event)
    expect(held).toEqual(event)
  })

  it.each(EVENTS)('stays as it was when %s is changed into another one', (_, event) => {
    const given = { ...event }
    const held = heldEvent(given)
    for (const field of Object.keys(given)) Object.assign(given, { [field]: null })
    expect(held).toEqual(event)
  })

  it('stays as it was when the lists of a form go on', () => {
    const [codes, fields] = [['RE009'], ['items' as const]]
    const held = [heldEvent(screeningHeld(...codes)), heldEvent({ ...edited(), fields }), heldOf({ codes })]
    codes.push('RE029')
    fields.pop()
    expect(held).toEqual([screeningHeld('RE009'), edited('items'), { codes: ['RE009'] }])
  })

  it('stays as it was when the payment method of a form is renamed', () => {
    const to = { ...PAYMENT_METHODS.bank_transfer }
    const held = heldEvent(paymentChanged(to))
    Object.assign(to, { id: 'shop', label: '店頭払い', linked: true })
    expect(held).toEqual(paymentChanged(PAYMENT_METHODS.bank_transfer))
  })

  it('has of the event and of its payment method the documented fields alone', () => {
    const given = { ...paymentChanged({ ...PAYMENT_METHODS.bank_transfer, buyer: '山田' } as never), buyer: '山田' }
    expect(heldEvent(given)).toEqual(paymentChanged(PAYMENT_METHODS.bank_transfer))
  })

  it.each([
    ['an event without any field of its own', Object.create(completed())],
    [
      'an object whose class has them',
      new (class {
        get type() {
          return 'invoice.printed'
        }
      })(),
    ],
  ])('has none that is inherited: %s', (_, given) => {
    expect(heldOf(given)).toEqual({})
  })

  it.each(EVENTS)('can’t be read where %s can’t, and says the same then', (_, event) => {
    for (const field of Object.keys(event) as (keyof OrderEvent)[]) {
      const held = heldEvent(unreadable(event, field))
      expect(() => held[field]).toThrow('boom')
      const { [field]: lost, ...others } = event
      for (const [other, value] of Object.entries(others)) expect(held).toHaveProperty([other], value)
    }
  })
})

describe('READ-24: a copy of a malformed event is as malformed', () => {
  it.each([
    ['ends with the first that is no text', ['items', 5, 'email'], ['items', 5]],
    ['ends with a hole', Array(2 ** 32 - 1), [undefined]],
    ['is empty where there is none', [], []],
    [
      'goes by place, not by what the list gives',
      Object.assign(['items'], { [Symbol.iterator]: undefined }),
      ['items'],
    ],
  ])('a list %s', (_, fields, held) => {
    expect(heldOf({ ...edited(), fields }).at).toBe(edited().at)
    expect(heldOf({ ...edited(), fields })).toHaveProperty('fields', held)
  })

  it.each([
    ['a text', 'items'],
    ['a number', 5],
    ['nothing', null],
  ])('%s in place of a list or a payment method stays that', (_, value) => {
    expect(heldOf({ fields: value, codes: value, to: value })).toEqual({ fields: value, codes: value, to: value })
  })

  it('a record in place of a list has no length either', () => {
    const held = heldOf({ ...edited(), fields: { 0: 'items', length: 1 } })
    expect(held).toHaveProperty('fields', { id: undefined, label: undefined, linked: undefined })
  })

  const { proxy: gone, revoke } = Proxy.revocable({}, {})
  revoke()
  it.each([
    ['nothing', null],
    ['a text', 'order.cancelled'],
    ['a list', [completed()]],
    ['what can’t be looked at', gone],
  ])('%s stays what it is', (_, given) => {
    expect(Object.is(heldOf(given), given)).toBe(true)
  })
})
