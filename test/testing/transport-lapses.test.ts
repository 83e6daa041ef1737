import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/result.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import { failures } from './kit-failures.js'
import { answeringUpdates, type Mutant, reportingWhileAsked, requesting, screening } from './spoilt-transport.js'

type Numbered = { readonly orderNumber: string }

const unknown = (reason: 'missing' | 'timed_out') => (order: Numbered) =>
  ({ orderNumber: order.orderNumber, outcome: 'unknown', reason }) as const

describe('the transport kit finds one that', () => {
  it.each<[string, Mutant, string]>([
    [
      'registers',
      (sound) => ({
        async requestScreening(requests, signal) {
          const outcome = await sound.requestScreening(requests.slice(0, 200), signal)
          return outcome.ok ? Ok([...outcome.val, ...requests.slice(200).map(unknown('missing'))]) : outcome
        },
      }),
      'NP has KIT-0201. Instead: {"orderNumber":"KIT-0201","outcome":"unknown","reason":"missing"}',
    ],
    [
      'reports',
      (sound) => ({
        async reportShipments(reports, signal) {
          const outcome = await sound.reportShipments(reports.slice(0, 200), signal)
          return outcome.ok ? Ok([...outcome.val, ...reports.slice(200).map(unknown('missing'))]) : outcome
        },
      }),
      'NP has the report of KIT-0101. Instead: "unknown"',
    ],
  ])('%s two hundred of a batch, and says unknown of those that are left', async (_, mutant, message) => {
    expect(await failures(mutant)).toStrictEqual({ 'long-batch': message })
  })

  it('leaves a report open while it asks for a result', async () => {
    const said = await failures(reportingWhileAsked(async (reports) => Ok(reports.map(unknown('timed_out')))))
    expect(said).toStrictEqual({ 'calls-at-once': 'NP has the report of KIT-0003. Instead: "unknown"' })
  })

  it.each([
    ['registrations', 'NP registered KIT-0001, once. Expected: [1,0]. Instead: [2,0]'],
    ['updates', 'NP updated KIT-0002, once. Expected: [1,1]. Instead: [1,2]'],
  ] as const)('sends the %s of a mixed batch twice', async (sort, message) => {
    const said = await failures((sound, np) => ({
      requestScreening(requests, signal) {
        const isUpdate = requests.map(({ npTransactionId }) => npTransactionId !== null)
        const isMixed = isUpdate.includes(true) && isUpdate.includes(false)
        for (const [index, { orderNumber }] of requests.entries())
          if (isMixed && isUpdate[index] === (sort === 'updates')) np.held(orderNumber).times[sort] += 1
        return sound.requestScreening(requests, signal)
      },
    }))
    expect(said).toStrictEqual({ 'mixed-batch': message })
  })

  it('READ-20: says pending of what it had not sent when the caller gave up', async () => {
    const said = await failures((sound) => ({
      async requestScreening(requests, signal) {
        if (requests.length < 3 || signal === undefined) return sound.requestScreening(requests, signal)
        const outcome = await sound.requestScreening(requests.slice(0, 1), signal)
        const left = requests.slice(1).map(({ orderNumber }): ScreeningAnswer => {
          return { orderNumber, outcome: 'pending', npTransactionId: 'NP000000099' }
        })
        return outcome.ok ? Ok([...outcome.val, ...left]) : outcome
      },
    }))
    expect(said).toStrictEqual({
      'aborted-between': expect.stringMatching(
        /^What NP had not done when the caller gave up is unknown or was not done: KIT-0002\. Instead: /,
      ),
    })
  })

  it.each([
    ['in UTC', /Z$/, '14:59:59Z'],
    ['in Tokyo', /\+09:00$/, '23:59:59+09:00'],
  ])('adds the hours of Tokyo once more to a time of the evening %s', async (_, isMeant, time) => {
    const said = await failures(
      requesting((request) => {
        const { orderedAt } = request.details
        const later = new Date(Date.parse(orderedAt) + 9 * 3_600_000).toISOString()
        return { ...request, details: { ...request.details, orderedAt: isMeant.test(orderedAt) ? later : orderedAt } }
      }),
    )
    expect(said).toStrictEqual({
      'order-day-in-the-evening': `At ${time} the day is not yet over in Tokyo. Expected: "2026-04-06". Instead: "2026-04-07"`,
    })
  })

  it('READ-20: says unknown of the update beside one that NP left out', async () => {
    const { 'update-missing': said } = await failures(
      answeringUpdates((answer) => (answer.orderNumber === 'KIT-0002' ? unknown('missing')(answer) : answer)),
    )
    expect(said).toBe('The other update has its answer. Expected: true. Instead: false')
  })

  it('shows the orders that it sent last to whoever prints it', async () => {
    const said = await failures((sound) => {
      const shown: { last: unknown } = { last: null }
      const requestScreening: typeof sound.requestScreening = (requests, signal) => {
        shown.last = requests
        return sound.requestScreening(requests, signal)
      }
      return Object.assign({ requestScreening }, { shown })
    })
    expect(said).toStrictEqual({ 'no-secrets-shown': 'The transport itself holds nothing that may not be shown.' })
  })

  it('FLOW-03: says of an update, for which NP gives no code, what NP had said with codes before', async () => {
    const said = await failures((sound, np) => {
      const before = new Map<string, ScreeningAnswer>()
      const keeping = screening((answer) => {
        if (!('codes' in answer)) return answer
        if (answer.codes.length === 0) return before.get(answer.orderNumber) ?? answer
        before.set(answer.orderNumber, answer)
        return answer
      })
      return keeping(sound, np)
    })
    expect(said).toStrictEqual({ 'without-codes': expect.stringMatching(/^NP says "rejected" of KIT-0002-2, /) })
  })
})

describe('the transport kit finds one without the optional calls that, as it polls for', () => {
  const NONE = { capabilities: [] } as const
  const once = (count: 'cancellations' | 'reregistrations', isMeant: (length: number) => boolean): Mutant => {
    return (sound, np) => ({
      pollScreening(transactions, signal) {
        if (isMeant(transactions.length))
          for (const { orderNumber } of transactions) np.held(orderNumber).times[count] += 1
        return sound.pollScreening(transactions, signal)
      },
    })
  }

  it('CANC-01: two orders, cancels them', async () => {
    expect(
      await failures(
        once('cancellations', (length) => length === 2),
        NONE,
      ),
    ).toStrictEqual({
      'cancels-apart': 'Nothing was cancelled. Expected: [0,0]. Instead: [1,1]',
    })
  })

  it('two orders, registers them anew', async () => {
    expect(
      await failures(
        once('reregistrations', (length) => length === 2),
        NONE,
      ),
    ).toStrictEqual({
      'reregistrations-apart': 'Nothing was registered anew. Expected: [0,0]. Instead: [1,1]',
    })
  })

  it('one order, registers it anew', async () => {
    const message = 'Nothing was registered anew. Expected: 0. Instead: 1'
    expect(
      await failures(
        once('reregistrations', (length) => length === 1),
        NONE,
      ),
    ).toStrictEqual({
      'reregisters-what-it-is-given': message,
      'reregistration-results': message,
      'reregistration-refused': message,
    })
  })
})
