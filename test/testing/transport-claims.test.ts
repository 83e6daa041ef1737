import { describe, expect, it } from 'vitest'
import { Err, Ok, type Result } from '../../src/result.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import type { TransportFault } from '../../src/transport/transport-fault.js'
import { failures, pending } from './kit-failures.js'
import { type Full, type Mutant, screening } from './spoilt-transport.js'

const idOfAnother = (answer: ScreeningAnswer): ScreeningAnswer =>
  answer.outcome === 'settled' ? { ...answer, npTransactionId: 'NP000000099' } : answer
const refusedAs = (answer: ScreeningAnswer): ScreeningAnswer =>
  answer.outcome === 'settled' ? { ...answer, outcome: 'refused', codes: ['X1'] } : answer

/** Spoils certain batches alone: what is sent, or each answer. */
const inBatch = (
  isMeant: (requests: readonly ScreeningRequest[]) => boolean,
  { sent, said }: Partial<{ sent: (request: ScreeningRequest) => ScreeningRequest; said: typeof idOfAnother }>,
): Mutant => {
  return (sound, np) => ({
    requestScreening: (requests, signal) => {
      if (!isMeant(requests)) return sound.requestScreening(requests, signal)
      const given = sent === undefined ? requests : requests.map(sent)
      const spoilt = said === undefined ? sound : { ...sound, ...screening(said)(sound, np) }
      return spoilt.requestScreening(given, signal)
    },
  })
}

const MIXED = (requests: readonly ScreeningRequest[]) =>
  requests.length > 1 && requests.some(({ npTransactionId }) => npTransactionId !== null)
const ALIKE = ([first]: readonly ScreeningRequest[]) => first?.orderNumber.startsWith('KIT-aaa') === true

describe('the transport kit finds one that answers a batch, of which NP took each order,', () => {
  it.each([
    ['mixed-batch', 'with ids of others', MIXED, idOfAnother],
    ['mixed-batch', 'with a refusal', MIXED, refusedAs],
    ['numbers-in-full', 'with ids of others', ALIKE, idOfAnother],
    ['numbers-in-full', 'with a refusal', ALIKE, refusedAs],
  ] as const)('%s: %s', async (id, _, isMeant, said) => {
    expect(await failures(inBatch(isMeant, { said }))).toStrictEqual({
      [id]: expect.stringMatching(/^The answer for KIT-\w+ is its own\. Instead: /),
    })
  })

  it.each([1, 2])('and one that bills %i other lines, which come to the same', async (count) => {
    const sent = (request: ScreeningRequest): ScreeningRequest => {
      const { details } = request
      const rest = { name: '送料', price: 100, quantity: 1 }
      const first = { name: '一式', price: details.amount - 100 * (count - 1), quantity: 1 }
      const goods = count === 1 ? [first] : [first, rest]
      return { ...request, details: { ...details, goods } }
    }
    expect(await failures(inBatch(MIXED, { sent }))).toStrictEqual({
      'mixed-batch': expect.stringMatching(/^NP has the goods of KIT-\w+ as given\. /),
    })
  })
})

type Numbered = { readonly orderNumber: string }
type Answers = Result<readonly Numbered[], TransportFault>

const FAULT: TransportFault = { code: 'maintenance', acted: 'no', status: 503, npCodes: [] }

/** Once NP was closed to an order, such a call about it is answered otherwise for ever. */
const sinceClosed =
  (
    call: keyof Full,
    other: (answers: () => Promise<Answers>, numbers: readonly Numbered[]) => Promise<Answers>,
  ): Mutant =>
  (sound) => {
    const closed = new Set<string>()
    const spoilt = async (batch: readonly Numbered[], signal: unknown): Promise<Answers> => {
      const answers = (): Promise<Answers> => Reflect.apply(sound[call], sound, [batch, signal])
      if (batch.some(({ orderNumber }) => closed.has(orderNumber))) return other(answers, batch)
      const outcome = await answers()
      if (!outcome.ok && outcome.val.code === 'maintenance')
        for (const { orderNumber } of batch) closed.add(orderNumber)
      return outcome
    }
    const wrong: Partial<Full> = Object.fromEntries([[call, spoilt]])
    return wrong
  }

/** Says so of each order, and asks nobody. */
const claims = (said: object) => async (_: () => Promise<Answers>, batch: readonly Numbered[]) =>
  Ok(batch.map(({ orderNumber }) => ({ orderNumber, ...said })))
/** Has it done, and says otherwise. */
const denies = (said: object) => async (answers: () => Promise<Answers>) => {
  const outcome = await answers()
  return outcome.ok ? Ok(outcome.val.map((answer) => ({ ...answer, ...said }))) : outcome
}

describe('the transport kit finds one that, once NP was closed,', () => {
  const REFUSED = { outcome: 'refused', codes: ['X1'], alreadyReported: false, alreadyCancelled: false }
  const APPROVED = { outcome: 'settled', npTransactionId: 'NP000000099', result: 'approved' }

  it.each([
    ['says registered, and registers nothing', 'requestScreening', claims(APPROVED)],
    ['says reported, and reports nothing', 'reportShipments', claims({ outcome: 'settled' })],
    ['says cancelled, and cancels nothing', 'cancel', claims({ outcome: 'settled' })],
    ['registers, and says refused', 'requestScreening', denies(REFUSED)],
    ['reports, and says refused', 'reportShipments', denies(REFUSED)],
    ['asks, and says rejected', 'pollScreening', denies({ result: 'rejected', codes: ['NG001'] })],
    ['asks, and says paid', 'pollPayments', denies({ payment: 'paid', paidOn: '2026-04-01' })],
    ['never asks again', 'pollScreening', async () => Err(FAULT)],
  ] as const)('%s', async (_, call, other) => {
    const { maintenance } = await failures(sinceClosed(call, other))
    expect(maintenance).toMatch(/^What went wrong once keeps no later call about KIT-\w+ from being made\./)
  })

  it('and lets one pass that isn’t done yet', async () => {
    expect(
      await failures(sinceClosed('pollScreening', denies({ outcome: 'pending', result: undefined }))),
    ).toStrictEqual({})
  })
})

describe('the transport kit finds one that keeps NP’s codes and', () => {
  it('says rejected of what NP holds', async () => {
    const rejected = screening((answer) =>
      answer.outcome === 'settled' && answer.result === 'held' ? { ...answer, result: 'rejected' } : answer,
    )
    expect(Object.values(await failures(rejected))).toContainEqual(
      expect.stringMatching(/^NP decided "held" on KIT-\w+ \(see "decides"\)\. Instead: /),
    )
  })

  it('lets one pass that says pending of what it was just told', async () => {
    expect(await failures(screening(pending))).toStrictEqual({})
  })
})
