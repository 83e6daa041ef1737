import { describe, expect, it } from 'vitest'
import { readPaymentMethod } from '../../src/order/event/read-payment-method.js'

const method = { id: 'bank_transfer', label: '銀行振込', linked: false }

describe('a payment method that was given', () => {
  it('READ-24: is read field by field', () => {
    expect(readPaymentMethod({ ...method, more: 1 })).toStrictEqual(method)
  })

  it.each([
    ['', null],
    ['', 'bank_transfer'],
    ['.id', { ...method, id: '' }],
    ['.id', { ...method, id: 1 }],
    ['.label', { ...method, label: '' }],
    ['.label', { id: 'x', linked: true }],
    ['.linked', { ...method, linked: 'false' }],
  ])('READ-24: is at fault at %j: %j', (path, given) => {
    expect(readPaymentMethod(given)).toBe(path)
  })
})
