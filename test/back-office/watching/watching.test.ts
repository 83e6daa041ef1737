import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippingGate, triage } from '../../../src/back-office/index.js'
import type { Order } from '../../../src/index.js'
import { steps } from './life.js'
import { type Look, watch } from './watch.js'

const RUN = { seed: 20261126, numRuns: 1_200 }

const service = fc.constantFrom('np_atobarai', 'np_atobarai_wiz')
/** Somebody looks at nearly every step, at every second, or once in a while. */
const life = fc.constantFrom(90, 50, 15).chain((percentLooks) => steps(30, percentLooks))

const law = (title: string, holds: (look: Look) => void) =>
  it(`${title} (seed ${RUN.seed})`, () => {
    let looks = 0
    fc.assert(
      fc.property(service, life, (which, lived) => {
        for (const look of watch(which, lived)) {
          looks += 1
          holds(look)
        }
      }),
      RUN,
    )
    expect(looks).toBeGreaterThan(RUN.numRuns)
  })

const obstaclesOf = (order: Order) => shippingGate(order).findings.map(({ code }) => code)
const listOf = (order: Order, at: string) =>
  triage([order], at)
    .unwrap()
    .lists.find(({ count }) => count > 0)?.list
const aYearLater = '2027-04-01T09:00:00+09:00'

/** What no screen of makeshop shows: that somebody has to look NP up, and whether an invoice was printed. */
const UNSEEN = ['console_check_open', 'invoice_not_printed']

describe('an order that is watched beside makeshop, a whole life long', () => {
  law('STAT-01 to STAT-10: is known as it is shown, or is in doubt', ({ truth, known, log }) => {
    if (known.syncTrust === 'linked') expect(known.paymentStatus, log.join('\n')).toBe(truth.paymentStatus)
  })

  law('READ-16: ships only where it would ship by what is so', ({ truth, known, hadDoubts, log }) => {
    if (shippingGate(known).verdict !== 'ship') return
    const unseen = hadDoubts ? UNSEEN : ['console_check_open']
    expect(
      obstaclesOf(truth).filter((code) => code !== 'may_ship' && !unseen.includes(code)),
      log.join('\n'),
    ).toEqual([])
  })

  law('is held back only by what isn’t shown, once nothing is in doubt', ({ truth, known, log }) => {
    if (shippingGate(truth).verdict !== 'ship' || known.syncTrust === 'suspect') return
    const held = shippingGate(known).verdict === 'ship' ? [] : obstaclesOf(known)
    expect(
      held.filter((code) => !UNSEEN.includes(code)),
      log.join('\n'),
    ).toEqual([])
  })

  law('SHIP-02: goods of which NP isn’t told are on the list, or what is shown of them is said', (look) => {
    const { truth, known, observation, log } = look
    if (listOf(truth, aYearLater) !== 'shipped_not_reported' || known.syncTrust === 'suspect') return
    if (observation.findings.some(({ code }) => code === 'shipped_without_approval' || code === 'shipped_not_recorded'))
      return
    expect(['shipped_not_reported', 'sync_suspect'], log.join('\n')).toContain(listOf(known, aYearLater))
  })

  law('FLOW-06: is done only where its report is', ({ truth, known, log }) => {
    if (listOf(known, aYearLater) === 'done')
      expect(truth.paymentStatus, log.join('\n')).toBe('shipment_report_completed')
  })
})
