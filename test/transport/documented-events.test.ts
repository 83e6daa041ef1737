import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paymentStatusLabel } from '../../src/index.js'
import { decide } from '../../src/lifecycle/decide.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import { screeningEvents } from '../../src/transport/screening/screening-events.js'
import { at, NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const orderNumber = 'P202604010000000001'
const known = { orderNumber, npTransactionId: NP_ID }

/** An answer of each kind, by how the guides call it. */
const ANSWERS: Readonly<Record<string, ScreeningAnswer>> = {
  'settled approved': { ...known, outcome: 'settled', result: 'approved' },
  'settled held': { ...known, outcome: 'settled', result: 'held', codes: ['RE009'] },
  'settled rejected': { ...known, outcome: 'settled', result: 'rejected', codes: ['NG001'] },
  pending: { ...known, outcome: 'pending' },
  refused: { orderNumber, outcome: 'refused', codes: ['E0100060'] },
  unknown: { orderNumber, outcome: 'unknown', reason: 'timed_out' },
}

const codesIn = (cell: string) => [...cell.matchAll(/`([\w.]+)`/g)].map(([, code = '']) => code)

describe.each(['transport.md', 'transport.ja.md'])(
  'FLOW-02, FLOW-03, FLOW-04: what docs/%s says of a screening',
  (file) => {
    const guide = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
    const rows = [...guide.matchAll(/^\| (`[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].flatMap(
      ([, answer = '', events = '', order = '']) => {
        const kind = codesIn(answer).join(' ')
        return kind in ANSWERS && !kind.includes('.') ? [[kind, codesIn(events), order] as const] : []
      },
    )

    it('names each answer once', () => {
      expect(rows.map(([kind]) => kind)).toEqual(Object.keys(ANSWERS))
    })

    it.each(rows)('is so of %s', (kind, types, said) => {
      const answer = ANSWERS[kind]
      const events = answer === undefined ? [] : screeningEvents(answer, at)
      expect(events.map(({ type }) => type)).toEqual(types.filter((type) => type.startsWith('screening.')))
      const order = events.reduce(
        (each, event) => decide(each, event).unwrap().order,
        anOrder({ in: 'screening_waiting' }),
      )
      // Where nothing happens, the order stays where it is.
      if (events.length > 0) expect(said.startsWith(paymentStatusLabel(order.paymentStatus))).toBe(true)
      else expect(order.paymentStatus).toBe('screening_waiting')
    })
  },
)
