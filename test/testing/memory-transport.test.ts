import { describe, expect, it } from 'vitest'
import { Err } from '../../src/index.js'
import { createMemoryTransport, type NpDecision, type TransportCapability } from '../../src/testing/index.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import { CountingController } from '../clock/counting-controller.js'
import { DETAILS } from '../transport/some-details.js'

const request: ScreeningRequest = {
  orderNumber: 'P1',
  service: 'np_atobarai',
  npTransactionId: null,
  details: DETAILS,
}
const shipment = { carrier: 'yamato', slipNumber: '123456789013' } as const

describe('the transport in memory', () => {
  it('approves what it is given, unless it is told otherwise', async () => {
    const { transport, np } = createMemoryTransport()
    np.decides('P2', { as: 'held', codes: ['RE009'] })
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(outcome).toMatchObject({
      ok: true,
      val: [
        { orderNumber: 'P1', outcome: 'settled', result: 'approved' },
        { orderNumber: 'P2', outcome: 'settled', result: 'held', codes: ['RE009'] },
      ],
    })
  })

  it.each([undefined, null, 'P1', [null], [undefined], [[]], [{}], [request, { orderNumber: 1 }]])(
    'says of a batch that is none that it is malformed, by value, and does nothing: %j',
    async (batch) => {
      const { transport, np } = createMemoryTransport()
      const calls = [
        transport.requestScreening,
        transport.pollScreening,
        transport.reportShipments,
        transport.cancel,
        transport.pollPayments,
        transport.reregister,
      ]
      for (const call of calls) {
        // @ts-expect-error what only plain JavaScript can do
        const outcome = await call?.(batch)
        expect(outcome).toStrictEqual(Err({ code: 'malformed', acted: 'no', status: null, npCodes: [] }))
      }
      expect(np.registrations('P1')).toBe(0)
    },
  )

  it('refuses a second registration, as NP does', async () => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    expect(await transport.requestScreening([request])).toMatchObject({ val: [{ outcome: 'refused', codes: [] }] })
    expect(np.registrations('P1')).toBe(1)
  })

  it('knows an order by its id, and by no other', async () => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    const other = { orderNumber: 'P1', npTransactionId: 'NP999999999' }
    const notFound = { val: [{ outcome: 'refused', codes: ['E0100113'] }] }
    expect(await transport.pollScreening([other])).toMatchObject(notFound)
    expect(await transport.requestScreening([{ ...request, ...other }])).toMatchObject(notFound)
    expect(
      await transport.reportShipments([{ ...other, service: 'np_atobarai', shipment, invoicePrintedAt: null }]),
    ).toMatchObject(notFound)
    expect(await transport.cancel?.([other])).toMatchObject(notFound)
    expect(await transport.pollPayments?.([other])).toMatchObject(notFound)
    expect([np.updates('P1'), np.reports('P1'), np.cancellations('P1')]).toEqual([0, 0, 0])
  })

  it('takes neither an update nor a report of a cancelled order', async () => {
    const { transport } = createMemoryTransport()
    const outcome = await transport.requestScreening([request])
    const [answer] = outcome.ok ? outcome.val : []
    const npTransactionId = answer?.outcome === 'settled' ? answer.npTransactionId : ''
    const known = { orderNumber: 'P1', npTransactionId }
    await transport.cancel?.([known])
    const cancelled = { val: [{ outcome: 'refused', codes: ['E0100114'] }] }
    expect(await transport.requestScreening([{ ...request, npTransactionId }])).toMatchObject(cancelled)
    expect(
      await transport.reportShipments([{ ...known, service: 'np_atobarai', shipment, invoicePrintedAt: null }]),
    ).toMatchObject(cancelled)
  })

  it('lets a call go wrong once, and does in it what the disturbance says', async () => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', 'times_out_after')
    expect(await transport.requestScreening([request])).toMatchObject({
      val: [{ outcome: 'unknown', reason: 'timed_out' }],
    })
    expect([np.calls(), np.registrations('P1')]).toEqual([1, 1])
    np.disturbs('P2', 'times_out_before')
    const second = { ...request, orderNumber: 'P2' }
    await transport.requestScreening([second])
    expect(np.registrations('P2')).toBe(0)
    expect(await transport.requestScreening([second])).toMatchObject({ val: [{ outcome: 'settled' }] })
  })
})

/** A transport in memory that has registered P1, and how to refer to it. */
async function knowing(decision: NpDecision = { as: 'approved' }) {
  const { transport, np } = createMemoryTransport()
  np.decides('P1', decision)
  await transport.requestScreening([request])
  const known = { orderNumber: 'P1', npTransactionId: 'NP000000001' }
  const report = { ...known, service: 'np_atobarai', shipment, invoicePrintedAt: null } as const
  const update = { ...request, npTransactionId: known.npTransactionId }
  return { transport, np, known, report, update }
}

const answers = (outcome: { readonly ok: boolean; readonly val: unknown } | undefined) => {
  if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome))
  return outcome.val
}
const refused = (...codes: readonly string[]) => ({ orderNumber: 'P1', outcome: 'refused', codes })

describe('what goes wrong with a call', () => {
  const unknown = (reason: string) => [{ orderNumber: 'P1', outcome: 'unknown', reason }]

  it.each([
    ['times_out_before', 'timed_out', 0],
    ['times_out_after', 'timed_out', 1],
    ['breaks', 'connection_lost', 1],
    ['fails', 'server_error', 0],
    ['garbles', 'not_understood', 1],
    ['stalls', 'timed_out', 0],
    ['omits', 'missing', 1],
    ['contradicts', 'contradictory', 1],
  ] as const)('READ-20: %s is unknown (%s)', async (disturbance, reason, registrations) => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', disturbance)
    expect(answers(await transport.requestScreening([request]))).toStrictEqual(unknown(reason))
    expect([np.registrations('P1'), np.calls()]).toStrictEqual([registrations, 1])
  })

  it.each([
    ['maintenance', 503, 1],
    ['credentials_refused', 401, 1],
    ['offline', null, 0],
  ] as const)('%s is a fault of the whole call', async (disturbance, status, calls) => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', disturbance)
    const outcome = await transport.requestScreening([{ ...request, orderNumber: 'P0' }, request])
    expect([outcome.ok, outcome.val]).toStrictEqual([false, { code: disturbance, acted: 'no', status, npCodes: [] }])
    expect([np.registrations('P0'), np.registrations('P1'), np.calls()]).toStrictEqual([0, 0, calls])
  })

  it.each(['omits', 'contradicts'] as const)('%s is about the one order, not about the others', async (disturbance) => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', disturbance)
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(answers(outcome)).toMatchObject([{ outcome: 'unknown' }, { orderNumber: 'P2', outcome: 'settled' }])
  })

  it.each([
    ['omits', 'missing'],
    ['contradicts', 'contradictory'],
  ] as const)('%s is about every order that was to meet it', async (disturbance, reason) => {
    const { transport, np } = createMemoryTransport()
    const requests = ['P1', 'P2', 'P3'].map((orderNumber) => ({ ...request, orderNumber }))
    np.disturbs('P1', disturbance)
    np.disturbs('P2', disturbance)
    expect(answers(await transport.requestScreening(requests))).toMatchObject([
      { orderNumber: 'P1', outcome: 'unknown', reason },
      { orderNumber: 'P2', outcome: 'unknown', reason },
      { orderNumber: 'P3', outcome: 'settled' },
    ])
  })

  it('orders of one call go wrong in different ways, each in its own', async () => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', 'omits')
    np.disturbs('P2', 'contradicts')
    const requests = [request, { ...request, orderNumber: 'P2' }]
    expect(answers(await transport.requestScreening(requests))).toMatchObject([
      { orderNumber: 'P1', reason: 'missing' },
      { orderNumber: 'P2', reason: 'contradictory' },
    ])
  })

  it('reorders: turns the answers round, and no others', async () => {
    const { transport, np } = createMemoryTransport()
    const requests = [request, { ...request, orderNumber: 'P2' }]
    np.disturbs('P2', 'reorders')
    expect(answers(await transport.requestScreening(requests))).toMatchObject(
      [{ orderNumber: 'P2' }, request].map(({ orderNumber }) => ({ orderNumber })),
    )
    expect(answers(await transport.requestScreening(requests))).toMatchObject([
      { orderNumber: 'P1' },
      { orderNumber: 'P2' },
    ])
  })

  it('renames: gives the updated order another id, once, and no other order', async () => {
    const { transport, np, known, update } = await knowing()
    np.disturbs('P1', 'renames')
    expect(answers(await transport.requestScreening([update]))).toMatchObject([{ npTransactionId: 'NP000000002' }])
    expect(answers(await transport.pollScreening([known]))).toStrictEqual([refused('E0100113')])
    const renamed = { ...update, npTransactionId: 'NP000000002' }
    expect(answers(await transport.requestScreening([renamed]))).toMatchObject([{ npTransactionId: 'NP000000002' }])
  })

  it('renames: every updated order that was to be', async () => {
    const { transport, np } = createMemoryTransport()
    const requests = [request, { ...request, orderNumber: 'P2' }]
    const ids = ['NP000000001', 'NP000000002']
    await transport.requestScreening(requests)
    np.disturbs('P1', 'renames')
    np.disturbs('P2', 'renames')
    const updates = requests.map((each, index) => ({ ...each, npTransactionId: ids[index] ?? null }))
    expect(answers(await transport.requestScreening(updates))).toMatchObject([
      { npTransactionId: 'NP000000003' },
      { npTransactionId: 'NP000000004' },
    ])
  })

  it('stalls: waits for the caller to give up, and leaves no listener', async () => {
    const { transport, np } = createMemoryTransport()
    const controller = new CountingController()
    np.disturbs('P1', 'stalls')
    const arrived = np.nextCall()
    let answered = false
    const outcome = transport.requestScreening([request], controller.signal).finally(() => {
      answered = true
    })
    await arrived
    expect([controller.listeners, answered]).toStrictEqual([1, false])
    controller.abort()
    expect(answers(await outcome)).toStrictEqual(unknown('aborted'))
    expect([controller.listeners, np.registrations('P1')]).toStrictEqual([0, 0])
  })

  it('a caller that has given up sends nothing, and what goes wrong is kept for the next call', async () => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', 'maintenance')
    const outcome = await transport.requestScreening([request], AbortSignal.abort())
    expect(outcome.val).toStrictEqual({ code: 'aborted', acted: 'no', status: null, npCodes: [] })
    expect(np.calls()).toBe(0)
    expect(await transport.requestScreening([request])).toMatchObject({ val: { code: 'maintenance' } })
  })

  it('an empty batch is answered and is no call', async () => {
    const { transport, np } = createMemoryTransport()
    expect(answers(await transport.requestScreening([]))).toStrictEqual([])
    expect(np.calls()).toBe(0)
  })

  it('each who waits for the next call is told of it, once', async () => {
    const { transport, np } = createMemoryTransport()
    const waiting = [np.nextCall(), np.nextCall()]
    await transport.requestScreening([request])
    await Promise.all(waiting)
    let told = false
    void Promise.resolve(np.nextCall()).then(() => {
      told = true
    })
    await Promise.resolve()
    expect(told).toBe(false)
  })
})

describe('what NP decides', () => {
  const at = { orderNumber: 'P1', npTransactionId: 'NP000000001' }

  it.each<[NpDecision, object]>([
    [{ as: 'approved' }, { ...at, outcome: 'settled', result: 'approved' }],
    [{ as: 'pending' }, { ...at, outcome: 'pending' }],
    [
      { as: 'held', codes: ['RE009'] },
      { ...at, outcome: 'settled', result: 'held', codes: ['RE009'] },
    ],
    [
      { as: 'held', codes: [] },
      { ...at, outcome: 'settled', result: 'held', codes: [] },
    ],
    [
      { as: 'held', codes: ['RE029'] },
      { ...at, outcome: 'pending' },
    ],
    [
      { as: 'held', codes: ['RE029', 'RE009'] },
      { ...at, outcome: 'settled', result: 'held', codes: ['RE029', 'RE009'] },
    ],
    [
      { as: 'rejected', codes: ['NG001'] },
      { ...at, outcome: 'settled', result: 'rejected', codes: ['NG001'] },
    ],
    [{ as: 'unrecognised' }, { orderNumber: 'P1', outcome: 'unknown', reason: 'not_understood' }],
  ])('is said to a registration, an update and a poll: %j', async (decision, answer) => {
    const { transport, np } = createMemoryTransport()
    np.decides('P1', decision)
    expect(answers(await transport.requestScreening([request]))).toStrictEqual([answer])
    expect(answers(await transport.pollScreening([at]))).toStrictEqual([answer])
    expect(answers(await transport.requestScreening([{ ...request, ...at }]))).toStrictEqual([answer])
    expect([np.registrations('P1'), np.updates('P1')]).toStrictEqual([1, 1])
  })

  it('refused: neither a registration nor an update is taken, and a poll brings nothing new', async () => {
    const { transport, np } = createMemoryTransport()
    np.decides('P1', { as: 'refused', codes: ['E0100060', 'E0100063'] })
    expect(answers(await transport.requestScreening([request]))).toStrictEqual([refused('E0100060', 'E0100063')])
    expect([np.registrations('P1'), np.registration('P1')]).toStrictEqual([0, null])
    const known = await knowing()
    known.np.decides('P1', { as: 'refused', codes: ['E1'] })
    expect(answers(await known.transport.requestScreening([known.update]))).toStrictEqual([refused('E1')])
    expect(answers(await known.transport.pollScreening([known.known]))).toStrictEqual([{ ...at, outcome: 'pending' }])
    expect(known.np.updates('P1')).toBe(0)
  })

  it('gives each order an id of its own', async () => {
    const { transport } = createMemoryTransport()
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(answers(outcome)).toMatchObject([{ npTransactionId: 'NP000000001' }, { npTransactionId: 'NP000000002' }])
  })

  it('holds what it was told', async () => {
    const { np, transport, update } = await knowing()
    const registration = {
      npTransactionId: 'NP000000001',
      service: 'np_atobarai',
      orderedOn: '2026-04-01',
      amount: 5500,
      buyer: DETAILS.buyer.name,
      destination: '夜叉四郎',
      goods: [
        { price: 3000, quantity: 2 },
        { price: -500, quantity: 1 },
      ],
    }
    expect(np.registration('P1')).toStrictEqual(registration)
    const { destination: _, ...details } = DETAILS
    await transport.requestScreening([{ ...update, service: 'np_atobarai_wiz', details: { ...details, amount: 1 } }])
    const changed = { ...registration, service: 'np_atobarai_wiz', amount: 1, destination: null }
    expect(np.registration('P1')).toStrictEqual(changed)
    expect([np.registration('P2'), np.report('P2')]).toStrictEqual([null, null])
  })
})

describe('what follows a registration', () => {
  it('a report is taken once, and "already reported" is said of the second', async () => {
    const { np, transport, report, update } = await knowing()
    expect(answers(await transport.reportShipments([report]))).toStrictEqual([
      { orderNumber: 'P1', outcome: 'settled' },
    ])
    const again = [{ ...refused('E0100115'), alreadyReported: true }]
    expect(answers(await transport.reportShipments([report]))).toStrictEqual(again)
    expect(np.reports('P1')).toBe(1)
    expect(np.report('P1')).toStrictEqual({ carrier: 'yamato', slipNumber: '123456789013', invoiceDay: null })
    expect(answers(await transport.requestScreening([update])), 'no update any more').toStrictEqual([
      refused('E0100115'),
    ])
  })

  it('SHIP-08: a report tells the day of the invoice in Tokyo', async () => {
    const { np, transport, report } = await knowing()
    await transport.reportShipments([{ ...report, invoicePrintedAt: '2026-04-01T15:30:00Z' }])
    expect(np.report('P1')).toMatchObject({ invoiceDay: '2026-04-02' })
  })

  it.each<NpDecision>([{ as: 'pending' }, { as: 'held', codes: ['RE009'] }])(
    'a report of what is not approved is refused: %j',
    async (decision) => {
      const { np, transport, report } = await knowing(decision)
      const answer = [{ ...refused('E0100120'), alreadyReported: false }]
      expect(answers(await transport.reportShipments([report]))).toStrictEqual(answer)
      expect([np.reports('P1'), np.report('P1')]).toStrictEqual([0, null])
    },
  )

  it('a cancel is done once, and not once the buyer has paid', async () => {
    const { np, transport, known, report } = await knowing()
    expect(answers(await transport.cancel?.([known]))).toStrictEqual([{ orderNumber: 'P1', outcome: 'settled' }])
    const again = [{ ...refused('E0100114'), alreadyCancelled: true }]
    expect(answers(await transport.cancel?.([known]))).toStrictEqual(again)
    expect(np.cancellations('P1')).toBe(1)
    const late = [{ ...refused('E0100114'), alreadyReported: false }]
    expect(answers(await transport.reportShipments([report]))).toStrictEqual(late)
    const paid = await knowing()
    paid.np.pays('P1', '2026-04-05')
    const refusedAsPaid = [{ ...refused('E0100118'), alreadyCancelled: false }]
    expect(answers(await paid.transport.cancel?.([known]))).toStrictEqual(refusedAsPaid)
    expect(paid.np.cancellations('P1')).toBe(0)
  })

  it('a payment is told with its day', async () => {
    const { np, transport, known } = await knowing()
    const told = async () => answers(await transport.pollPayments?.([known]))
    expect(await told()).toStrictEqual([{ orderNumber: 'P1', outcome: 'settled', payment: 'unpaid', paidOn: null }])
    np.pays('P1', '2026-04-05')
    const paid = { orderNumber: 'P1', outcome: 'settled', payment: 'paid', paidOn: '2026-04-05' }
    expect(await told()).toStrictEqual([paid])
  })

  it('an order is registered anew under another id, unless it was cancelled', async () => {
    const { np, transport, known, update } = await knowing()
    const anew = { ...update, details: { ...DETAILS, amount: 3000 } }
    expect(answers(await transport.reregister?.([anew]))).toMatchObject([{ npTransactionId: 'NP000000002' }])
    expect([np.reregistrations('P1'), np.registrations('P1')]).toStrictEqual([1, 1])
    expect(np.registration('P1')).toMatchObject({ npTransactionId: 'NP000000002', amount: 3000 })
    expect(answers(await transport.reregister?.([anew]))).toStrictEqual([refused('E0100113')])
    await transport.cancel?.([{ ...known, npTransactionId: 'NP000000002' }])
    const cancelled = { ...anew, npTransactionId: 'NP000000002' }
    expect(answers(await transport.reregister?.([cancelled]))).toStrictEqual([refused('E0100114')])
    expect(np.reregistrations('P1')).toBe(1)
  })

  it('what NP never heard of is not found, whatever is asked', async () => {
    const { transport } = createMemoryTransport()
    const ref = { orderNumber: 'P1', npTransactionId: 'NP000000001' }
    expect(answers(await transport.cancel?.([ref]))).toStrictEqual([
      { ...refused('E0100113'), alreadyCancelled: false },
    ])
    expect(answers(await transport.pollPayments?.([ref]))).toStrictEqual([refused('E0100113')])
    expect(answers(await transport.reregister?.([{ ...request, ...ref }]))).toStrictEqual([refused('E0100113')])
  })
})

describe('the optional calls', () => {
  it.each<readonly TransportCapability[]>([[], ['cancel'], ['pollPayments', 'reregister']])(
    'are those that were asked for: %j',
    (...capabilities) => {
      const { transport } = createMemoryTransport(capabilities)
      const base = ['requestScreening', 'pollScreening', 'reportShipments']
      expect(Object.keys(transport)).toStrictEqual([...base, ...capabilities])
    },
  )

  it('are all there unless told otherwise', () => {
    const { transport, now, secrets } = createMemoryTransport()
    expect(Object.keys(transport).slice(3)).toStrictEqual(['cancel', 'pollPayments', 'reregister'])
    expect(Date.parse(now)).toBeGreaterThan(0)
    expect(secrets.map((secret) => secret.length > 10)).toStrictEqual([true])
  })
})

describe('what an NP in memory can be told beyond that', () => {
  const known = { orderNumber: 'P1', npTransactionId: 'NP000000001' }
  const report = { ...known, service: 'np_atobarai', shipment, invoicePrintedAt: null } as const

  it('refuses: the next call about the order comes to nothing, whatever it is, and the one after that is as ever', async () => {
    const { transport, np } = createMemoryTransport()
    np.refuses?.('P1', ['E0100060'], false)
    expect(answers(await transport.requestScreening([request]))).toStrictEqual([refused('E0100060')])
    expect([np.registrations('P1'), np.registration('P1')]).toStrictEqual([0, null])
    await transport.requestScreening([request])
    expect(np.registrations('P1')).toBe(1)
    np.refuses?.('P1', ['E0100113'], false)
    expect(answers(await transport.pollScreening([known]))).toStrictEqual([refused('E0100113')])
    np.refuses?.('P1', ['E0100113'], false)
    expect((await transport.pollPayments?.([known]))?.val).toStrictEqual([refused('E0100113')])
    np.refuses?.('P1', ['E0100113'], false)
    const anew = await transport.reregister?.([{ ...request, ...known }])
    expect([anew?.val, np.reregistrations('P1')]).toStrictEqual([[refused('E0100113')], 0])
  })

  it.each([
    [['E0100115'], true],
    [['E0100115', 'E0100115'], true],
    [['E0100115', 'E0100114'], false],
    [['E0100114'], false],
    [[], false],
  ] as const)('refuses: a report by %j, which alone says whether NP has it: %s', async (codes, alreadyReported) => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    np.refuses?.('P1', codes, false)
    const outcome = await transport.reportShipments([report])
    expect(outcome.val).toStrictEqual([{ ...refused(...codes), alreadyReported }])
    expect(np.reports('P1')).toBe(0)
  })

  it.each([
    [['E0100114'], true],
    [['E0100114', 'E0100118'], false],
    [['E0100113'], false],
    [[], false],
  ] as const)('refuses: a cancel by %j, which alone says whether it is done: %s', async (codes, alreadyCancelled) => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    np.refuses?.('P1', codes, false)
    expect((await transport.cancel?.([known]))?.val).toStrictEqual([{ ...refused(...codes), alreadyCancelled }])
    expect(np.cancellations('P1')).toBe(0)
  })

  it('refuses, done: READ-20 NP does it, and nobody knows, of that order alone', async () => {
    const { transport, np } = createMemoryTransport()
    np.refuses?.('P1', ['E0100060'], true)
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(answers(outcome)).toMatchObject([
      { orderNumber: 'P1', outcome: 'unknown', reason: 'contradictory' },
      { orderNumber: 'P2', outcome: 'settled' },
    ])
    expect(np.registrations('P1')).toBe(1)
    expect(answers(await transport.pollScreening([known]))).toMatchObject([{ outcome: 'settled' }])
  })

  it('gatewayFails: READ-20 NP does it, and nobody knows, of the whole call', async () => {
    const { transport, np } = createMemoryTransport()
    np.gatewayFails?.('P1', 502)
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(answers(outcome)).toStrictEqual(
      ['P1', 'P2'].map((orderNumber) => ({ orderNumber, outcome: 'unknown', reason: 'server_error' })),
    )
    expect([np.registrations('P1'), np.registrations('P2'), np.calls()]).toStrictEqual([1, 1, 1])
    expect(answers(await transport.pollScreening([known]))).toMatchObject([{ outcome: 'settled' }])
  })

  it.each([
    ['unclear', { orderNumber: 'P1', outcome: 'settled', payment: 'unclear', paidOn: null }],
    ['unrecognised', { orderNumber: 'P1', outcome: 'unknown', reason: 'not_understood' }],
  ] as const)('paymentIs: %s, whenever it is asked', async (payment, answer) => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    np.paymentIs?.('P1', payment)
    for (let turn = 0; turn < 2; turn += 1)
      expect((await transport.pollPayments?.([known]))?.val).toStrictEqual([answer])
  })

  it.each([
    ['trickles', 'timed_out'],
    ['failsInForm', 'server_error'],
  ] as const)('%s: READ-20 NP does it, and nobody knows, of the whole call', async (member, reason) => {
    const { transport, np } = createMemoryTransport()
    np[member]?.('P1', 500)
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(answers(outcome)).toStrictEqual(
      ['P1', 'P2'].map((orderNumber) => ({ orderNumber, outcome: 'unknown', reason })),
    )
    expect([np.registrations('P1'), np.registrations('P2'), np.calls()]).toStrictEqual([1, 1, 1])
    expect(answers(await transport.pollScreening([known]))).toMatchObject([{ outcome: 'settled' }])
  })

  it('turnsAway: NP has none of the call, once', async () => {
    const { transport, np } = createMemoryTransport()
    np.turnsAway?.('P1', 413)
    const requests = [request, { ...request, orderNumber: 'P2' }]
    expect(answers(await transport.requestScreening(requests))).toStrictEqual(
      ['P1', 'P2'].map((orderNumber) => ({ orderNumber, outcome: 'unknown', reason: 'not_understood' })),
    )
    expect([np.registrations('P1'), np.registrations('P2'), np.calls()]).toStrictEqual([0, 0, 0])
    expect(answers(await transport.requestScreening(requests))).toMatchObject([
      { outcome: 'settled' },
      { outcome: 'settled' },
    ])
  })

  it.each([
    ['in_review', { orderNumber: 'P1', outcome: 'pending', npTransactionId: 'NP000000001' }],
    ['in_error', { orderNumber: 'P1', outcome: 'unknown', reason: 'server_error' }],
  ] as const)('screeningIs: %s, whenever it is asked, until NP decides', async (screening, answer) => {
    const { transport, np } = createMemoryTransport()
    np.screeningIs?.('P1', screening)
    expect(answers(await transport.requestScreening([request]))).toStrictEqual([answer])
    expect(answers(await transport.pollScreening([known]))).toStrictEqual([answer])
    np.decides('P1', { as: 'approved' })
    expect(answers(await transport.pollScreening([known]))).toMatchObject([{ outcome: 'settled', result: 'approved' }])
  })

  it('namesNobody: READ-20 NP does it, and nobody knows, of that order alone', async () => {
    const { transport, np } = createMemoryTransport()
    np.decides('P2', { as: 'refused', codes: ['E0100060'] })
    np.namesNobody?.('P1')
    expect(answers(await transport.requestScreening([request, { ...request, orderNumber: 'P2' }]))).toMatchObject([
      { orderNumber: 'P1', outcome: 'unknown', reason: 'missing' },
      { orderNumber: 'P2', outcome: 'refused', codes: ['E0100060'] },
    ])
    expect([np.registrations('P1'), np.registrations('P2')]).toStrictEqual([1, 0])
  })

  it('addresses: what was registered or updated last', async () => {
    const { transport, np } = createMemoryTransport()
    expect(np.addresses?.('P1')).toBeNull()
    const party = {
      name: '緊那羅花子',
      postcode: '530-0001',
      address: '大阪府大阪市北区梅田1-1',
      telephone: '06-8273-6455',
    }
    const { name: _, ...there } = party
    const { postcode, address, telephone } = DETAILS.buyer
    const details = { ...DETAILS, destination: party }
    await transport.requestScreening([{ ...request, details }])
    expect(np.addresses?.('P1')).toStrictEqual({ buyer: { postcode, address, telephone }, destination: there })
    await transport.requestScreening([{ ...request, ...known, details: { ...details, destination: null } }])
    expect(np.addresses?.('P1')).toMatchObject({ destination: null })
  })
})
