import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { isCarrier } from '../../src/vocabulary/is-carrier.js'
import { failures, fault } from './kit-failures.js'
import { type Mutant, reporting } from './spoilt-transport.js'

const KNOWN = Object.keys(CARRIERS).filter((each) => isCarrier(each) && CARRIERS[each].npCode !== null)

const refused = ({ orderNumber }: { readonly orderNumber: string }): ShipmentAnswer => ({
  orderNumber,
  outcome: 'refused',
  codes: ['X1'],
  alreadyReported: false,
})

const pending = ({ orderNumber }: { readonly orderNumber: string }): ShipmentAnswer => ({
  orderNumber,
  outcome: 'pending',
})

describe('the transport kit finds one that', () => {
  it.each(KNOWN)('SHIP-03: leaves out %s, of which NP’s code is known', async (carrier) => {
    const said = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const sent = reports.filter(({ shipment }) => shipment.carrier !== carrier)
        const outcome = await sound.reportShipments(sent, signal)
        return outcome.ok
          ? Ok([...outcome.val, ...reports.filter((each) => !sent.includes(each)).map(refused)])
          : outcome
      },
    }))
    expect(said).toHaveProperty('every-carrier', `NP was told of "${carrier}".`)
  })

  it('SHIP-03: says pending of a carrier of which it has no code, and sends nothing', async () => {
    const said = await failures((sound) => ({
      async reportShipments(reports, signal) {
        const sent = reports.filter(({ shipment }) => shipment.carrier !== 'click_post')
        const outcome = await sound.reportShipments(sent, signal)
        const left = reports.filter((each) => !sent.includes(each)).map(pending)
        return outcome.ok ? Ok([...outcome.val, ...left]) : outcome
      },
    }))
    expect(said).toStrictEqual({
      'every-carrier': 'NP was not told of "click_post", so nobody says that it was. Instead: "pending"',
    })
  })

  it('READ-20: makes a report once more of which nothing is known, and says refused since NP has it', async () => {
    const said = await failures((sound) => ({
      async reportShipments(...given) {
        const outcome = await sound.reportShipments(...given)
        const isOpen = (answer: ShipmentAnswer) => answer.outcome === 'unknown' && answer.reason !== 'aborted'
        return outcome.ok && outcome.val.some(isOpen) ? sound.reportShipments(...given) : outcome
      },
    }))
    const open = (order: string) =>
      expect.stringMatching(new RegExp(`: what became of ${order} is unknown .*"refused"`))
    expect(said).toStrictEqual({
      'report-contradictory': open('KIT-0001'),
      gateway: open('KIT-0002'),
      'report-unknown': open('KIT-0001'),
      trickles: open('KIT-0002'),
      'fails-in-form': open('KIT-0001-2'),
      'names-nobody': 'NP has KIT-0003, whomever it refuses. Instead: "refused"',
    })
  })

  it('READ-20: takes a report for done that NP did not answer in time', async () => {
    const { 'report-unknown': said } = await failures(
      reporting((answer) =>
        answer.outcome === 'unknown' && answer.reason === 'timed_out'
          ? { orderNumber: answer.orderNumber, outcome: 'settled' }
          : answer,
      ),
    )
    expect(said).toMatch(/^As NP does not answer in time: what became of KIT-0001 is unknown \(READ-20\)\. Instead: /)
  })
})

/** Makes each report in a call of its own, and says that nobody knows of those that came to nothing. */
const oneByOne =
  (done: 'settled' | 'pending'): Mutant =>
  (sound) => ({
    async reportShipments(reports, signal) {
      if (reports.length !== 3) return sound.reportShipments(reports, signal)
      const answers: ShipmentAnswer[] = []
      for (const report of reports) {
        const { orderNumber } = report
        const outcome = await sound.reportShipments([report], signal)
        if (!outcome.ok) answers.push({ orderNumber, outcome: 'unknown', reason: 'server_error' })
        else
          for (const each of outcome.val) answers.push(each.outcome === 'settled' ? { ...each, outcome: done } : each)
      }
      return Ok(answers)
    },
  })

describe('the transport kit leaves it to a transport', () => {
  it.each<[string, Mutant]>([
    ['to make each report of a batch by itself', oneByOne('settled')],
    ['to make each report of a batch by itself, and to say pending of what NP took', oneByOne('pending')],
    [
      'SHIP-03: to turn away a call as a whole with a carrier of which it has no code',
      (sound) => ({
        async reportShipments(reports, signal) {
          const isOdd = reports.some(({ shipment }) => shipment.carrier === 'click_post')
          return isOdd ? Err(fault('no')) : sound.reportShipments(reports, signal)
        },
      }),
    ],
    [
      'to refuse a report of another service than the order is of',
      (sound, np) => ({
        async reportShipments(reports, signal) {
          const isOther = reports.some(({ orderNumber, service }) => {
            const { registration } = np.held(orderNumber)
            return registration !== null && registration.service !== service
          })
          return isOther ? Ok(reports.map(refused)) : sound.reportShipments(reports, signal)
        },
      }),
    ],
  ])('%s', async (_, mutant) => {
    expect(await failures(mutant)).toStrictEqual({})
  })
})
