import { describe, expect, it } from 'vitest'
import { at, confirmed, NP_ID, screeningHeld } from '../support/an-event.js'
import { anOrder, aSuspectOrder } from '../support/an-order.js'
import { compared } from './compared.js'

const onHold = anOrder({ in: 'screening_on_hold' })

describe('reconcile: the codes of a hold', () => {
  it.each([undefined, null, []])('READ-17: where NP gives none (%j), there is nothing to catch up with', (codes) => {
    expect(compared(onHold, { status: 'held', codes })).toMatchObject({ verdict: 'in_step', repair: [] })
  })

  it('READ-24: their order doesn’t matter', () => {
    const order = anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: ['RE009', 'RE014'] } })
    const said = compared(order, { status: 'held', codes: ['RE014', 'RE009'] })
    expect(said).toMatchObject({ verdict: 'in_step', repair: [] })
  })

  it.each([
    ['that has none', null],
    ['that came from 要確認 with the same codes of a report', { stage: 'shipment', codes: ['RE009'] }],
  ] as const)('READ-17: NP’s codes fill in those of a 審査保留 %s', (_, problem) => {
    const order = anOrder({ in: 'screening_on_hold', problem })
    const said = compared(order, { status: 'held', codes: ['RE009'] })
    expect(said).toMatchObject({ verdict: 'in_step', repair: [screeningHeld('RE009')], repairKind: 'codes' })
  })

  it('READ-17: where the display has to be set, they come after the confirmation', () => {
    const { repair } = compared(anOrder({ in: 'screening_approved' }), { status: 'held', codes: ['RE009'] })
    expect(repair).toStrictEqual([
      { type: 'status.overridden', to: 'screening_on_hold', reason: 'reconciliation', at },
      confirmed('screening_on_hold'),
      screeningHeld('RE009'),
    ])
  })

  it('READ-17: a display set to 審査保留 keeps the codes that it has, so that the same ones aren’t news', () => {
    const order = anOrder({ in: 'screening_rejected', problem: { stage: 'screening', codes: ['RE009'] } })
    const { repair } = compared(order, { status: 'held', codes: ['RE009'] })
    expect(repair.map(({ type }) => type)).toStrictEqual(['status.overridden', 'sync.confirmed'])
  })

  it('READ-21: a doubted 審査保留 is confirmed first, then gets the codes that it doesn’t know', () => {
    const said = compared(aSuspectOrder({ in: 'screening_on_hold' }), { status: 'held', codes: ['RE014'] })
    expect(said).toMatchObject({
      verdict: 'shop_behind',
      findings: [{ code: 'sync_to_confirm', rule: 'READ-21' }],
      next: [{ step: 'confirm_sync' }],
    })
    expect(said.repair).toStrictEqual([confirmed('screening_on_hold'), screeningHeld('RE014')])
  })

  it('READ-20: codes with another word of NP’s than a hold are no news of the hold', () => {
    expect(compared(onHold, { status: 'in_review', codes: ['RE014'] }).verdict).toBe('cannot_tell')
    expect(compared(onHold, { status: 'cancelled', codes: ['RE014'] }).verdict).toBe('contradiction')
  })

  it('READ-07: codes of a refusal say nothing more of an order that was closed in 審査保留', () => {
    const order = anOrder({
      in: 'screening_on_hold',
      closed: { reason: 'cancelled', at },
      npTransaction: { state: 'cancelled', id: NP_ID },
    })
    const said = compared(order, { status: 'rejected', codes: ['NG001'] })
    expect(said).toMatchObject({ verdict: 'in_step', findings: [{ code: 'both_agree' }], repair: [] })
  })
})
