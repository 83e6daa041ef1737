import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/np-connect-pro/answer/answers-in.js'
import { echoOf } from '../../src/np-connect-pro/answer/echo.js'
import { screeningMeaning } from '../../src/np-connect-pro/answer/screening-meaning.js'
import { replyOf } from '../../src/np-connect-pro/http/reply-of.js'
import { ID, OTHER_ID, REGISTRATION } from './fixtures.js'
import { npAnswers } from './stub.js'

const ORDERS = [
  { orderNumber: 'P1', npTransactionId: null },
  { orderNumber: 'P2', npTransactionId: OTHER_ID },
]
const ECHO = echoOf(['SECRET-SP-4711'], () => [REGISTRATION.details])
const READING = { namedBy: 'any', meaning: screeningMeaning } as const
const OUTCOMES: readonly string[] = ['settled', 'pending', 'refused', 'unknown']

/** The orders that the parser takes for approved, once it has answered for each order and in the port's words. */
function approvedBy(status: number, body: string): readonly string[] {
  const reply = replyOf({ kind: 'response', status, body }, ECHO)
  if (reply.kind !== 'answered') return []
  const read = answersIn(reply.answer, reply.status, ORDERS, READING)
  if (!('answers' in read)) return []
  if (read.answers.length !== ORDERS.length) throw new Error('An order has no answer.')
  return read.answers.flatMap((answer) => {
    if (!OUTCOMES.includes(answer.outcome)) throw new Error('An answer is none of the port.')
    return answer.outcome === 'settled' && answer.result === 'approved' ? [answer.orderNumber] : []
  })
}

function fromJson(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** By hand, and stricter than NP may be: an order that one entry approves and nothing else speaks of. */
function soundlyApproved(status: number, body: string): readonly string[] {
  if (![200, 201, 400].includes(status)) return []
  const { results, errors } = fromJson(body) ?? {}
  if (!Array.isArray(results)) return []
  const entries: readonly Record<string, unknown>[] = results.filter(
    (entry) => typeof entry === 'object' && entry !== null,
  )
  return ORDERS.filter(({ orderNumber, npTransactionId }) => {
    const own = entries.filter(
      (entry) =>
        entry['shop_transaction_id'] === orderNumber ||
        (npTransactionId !== null && entry['np_transaction_id'] === npTransactionId),
    )
    const approves = own.every(
      (entry) =>
        entry['authori_result'] === '00' &&
        typeof entry['np_transaction_id'] === 'string' &&
        /^[0-9A-Za-z-]+$/.test(entry['np_transaction_id']) &&
        (entry['authori_ng'] ?? '') === '' &&
        String(entry['authori_hold'] ?? '') === '',
    )
    const refused = Array.isArray(errors) && errors.some((entry) => [orderNumber, npTransactionId].includes(entry?.id))
    return own.length > 0 && approves && !refused
  }).map(({ orderNumber }) => orderNumber)
}

const result = (orderNumber: string, id: string, fields: object) => ({
  np_transaction_id: id,
  shop_transaction_id: orderNumber,
  authori_required_date: '2026-04-01T10:00:00+09:00',
  ...fields,
})
const BASES = [
  { results: [result('P1', ID, { authori_result: '00' }), result('P2', OTHER_ID, { authori_result: '00' })] },
  { results: [result('P1', ID, { authori_result: '10', authori_hold: ['RE009', 'RE029'] })] },
  {
    results: [result('P1', ID, { authori_result: '20', authori_ng: 'NG001' })],
    errors: [{ id: 'P2', codes: ['E0100060'] }],
  },
  { results: [result('P1', ID, { authori_result: '40' }), result('P2', OTHER_ID, { authori_result: '30' })] },
  { errors: [{ codes: ['EPRO0101'] }] },
  {
    errors: [
      { id: 'P1', codes: ['E0100048', 'E0100060'] },
      { id: OTHER_ID, codes: ['E0100115'] },
    ],
  },
].map((base) => JSON.stringify(base))

const PUT = [
  '',
  '"',
  ',',
  '{',
  '}',
  '[',
  ']',
  ':',
  '0',
  '00',
  'null',
  '"00"',
  '"P1"',
  '"id"',
  '\\',
  '\u0000',
  '山',
  '1e999',
  '__proto__',
]

/** One piece of a text cut out, replaced, doubled or moved. */
function mutate(text: string, [from, length, put, kind]: readonly [number, number, number, number]): string {
  const start = from % (text.length + 1)
  const end = Math.min(text.length, start + (length % 24))
  const piece = text.slice(start, end)
  const insert = [PUT[put % PUT.length] ?? '', piece + piece, '', [...piece].reverse().join('')][kind % 4] ?? ''
  return text.slice(0, start) + insert + text.slice(end)
}

/** With each of these the body is read; others are judged by the status alone. */
const STATUSES = [200, 200, 200, 400, 201, 404] as const
const SEED = { seed: 20260401 }
const natural = fc.nat({ max: 100_000 })

describe('READ-20 malformed answers', () => {
  it('never make the parser throw and never approve: more than 100,000 of them, none of them twice', () => {
    const malformed = new Set<string>()
    let sound = 0
    const judge = (status: number, body: string) => {
      const approved = approvedBy(status, body)
      const soundly = soundlyApproved(status, body)
      if (soundly.length > 0) sound += 1
      else if (!BASES.includes(body)) malformed.add(`${status} ${body}`)
      for (const order of approved) if (!soundly.includes(order)) throw new Error(`${order} was approved by ${body}`)
    }
    const edit = fc.tuple(natural, natural, natural, natural)
    fc.assert(
      fc.property(
        fc.constantFrom(...BASES),
        fc.constantFrom(...STATUSES),
        fc.array(edit, { minLength: 60, maxLength: 60, size: 'max' }),
        (base, status, edits) => {
          let deeper = base
          for (const each of edits) {
            judge(status, mutate(base, each))
            deeper = mutate(deeper, each)
            judge(status, deeper)
          }
        },
      ),
      { ...SEED, numRuns: 1100 },
    )
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(...STATUSES), (body, status) => judge(status, body)),
      { ...SEED, numRuns: 3000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...STATUSES), (bytes, status) =>
        judge(status, new TextDecoder().decode(bytes)),
      ),
      { ...SEED, numRuns: 3000 },
    )
    console.log(`${malformed.size} malformed answers, ${sound} that a mutation left sound: no exception, no approval.`)
    expect(malformed.size).toBeGreaterThan(100_000)
    expect(sound).toBeGreaterThan(100)
  })

  it('which is found where it does: sound approvals are', () => {
    expect(approvedBy(200, BASES[0] ?? '')).toEqual(['P1', 'P2'])
    expect(soundlyApproved(200, BASES[0] ?? '')).toEqual(['P1', 'P2'])
  })

  it('through the whole transport: a value of the port each time', async () => {
    const body = fc.oneof(
      fc.json(),
      fc
        .tuple(fc.constantFrom(...BASES), fc.tuple(natural, natural, natural, natural))
        .map(([base, edit]) => mutate(base, edit)),
      fc.string({ unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...STATUSES, 0, 302, 401, 403, 500, 503), async (text, status) => {
        const { np } = npAnswers(status, text)
        const outcome = await np.requestScreening([REGISTRATION])
        if (!outcome.ok) {
          expect(Object.keys(outcome.val)).toEqual(['code', 'acted', 'status', 'npCodes'])
          return
        }
        expect(outcome.val.map(({ orderNumber }) => orderNumber)).toEqual(['P1'])
        for (const answer of outcome.val) {
          if (answer.outcome === 'settled' && answer.result === 'approved') {
            expect(soundlyApproved(status, text)).toContain('P1')
          }
        }
      }),
      { ...SEED, numRuns: 2000 },
    )
  })
})
