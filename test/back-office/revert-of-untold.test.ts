import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  keepOrder,
  observe,
  parcelGate,
  planShipment,
  shippingGate,
} from '../../src/back-office/index.js'
import { at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const untold = anOrder({
  in: 'screening_approved',
  deliveryStatus: 'shipped',
  openFollowUps: ['complete_delivery_again'],
})

describe('未配送 of goods that NP may not have been told of', () => {
  const kept = keepOrder(untold, at).unwrap()
  const byMail = planShipment(kept, { apiIsLinked: true, at, deliveryId: '1', carrier: 'ネコポス', slipNumber: '1234' })

  it.each([
    ['the gate', shippingGate(untold)],
    ['the gate of a kept order', parcelGate(kept, { seenSince: at })],
    ['a look', observe(untold, { paymentStatus: '審査OK', deliveryStatus: '配送完了', carrier: 'ネコポス', at }).val],
    ['a plan that is refused', byMail.val],
  ])('SHIP-06, READ-09: %s doesn’t send back a shipment by mail, of which the report is settled so', (_, answer) => {
    if (!('next' in answer)) return expect.fail('it says what is next')
    expect(answer.next).toMatchObject([{ step: 'revert_delivery', followUps: ['complete_delivery_again'] }])
    const [ja, en] = [explainAnswer(answer), explainAnswer(answer, 'en')]
    expect(ja).toMatch(/対応外のメール便や伝票番号のない出荷でなければ、配送ステータスを「未配送」に戻して/u)
    expect(en).toMatch(/Unless it left by an unsupported mail service or has no slip number, return/)
  })

  it('SHIP-05: of any other it is said plainly', () => {
    const refused = anOrder({
      in: 'needs_attention',
      deliveryStatus: 'shipped',
      problem: { stage: 'shipment', codes: ['E0100110'] },
    })
    expect(shippingGate(refused).next).toContainEqual(
      expect.objectContaining({ step: 'revert_delivery', followUps: [] }),
    )
  })
})
