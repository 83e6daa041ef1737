import { describe, expect, it } from 'vitest'
import { type Order, type OrderEvent, PAYMENT_METHODS, type PaymentStatus } from '../../src/index.js'
import { createMemoryStore, recordEvent, type SyncStore, syncEntryOf, versionOf } from '../../src/sync/index.js'
import { approved, at, NP_ID } from '../support/an-event.js'
import { anOrder, aWizOrder, since } from '../support/an-order.js'

const P = 'P202604010000000001'

const opened = { type: 'correction.opened', at } as const

async function aStore() {
  const store = createMemoryStore()
  await store.save(syncEntryOf(anOrder({ in: 'screening_on_hold' })), null)
  return store
}

describe('recordEvent', () => {
  it('saves what the lifecycle makes of an event, and leaves the record of the driver as it is', async () => {
    const store = await aStore()
    const before = await store.load(P)
    const recorded = await recordEvent(store, P, opened)
    expect(recorded).toMatchObject({ ok: true, val: { changed: true } })
    expect(await store.load(P)).toMatchObject({ order: { paymentStatus: 'needs_attention' }, sync: before?.sync })
  })

  it.each(['screening_waiting', 'screening_on_hold'] as const)(
    'LINK-06: notes when what NP has was confirmed, and forgets no later update by that: %s',
    async (status) => {
      const store = createMemoryStore()
      const order = anOrder({ in: status })
      const { sync } = syncEntryOf(order)
      const confirms = { type: 'sync.confirmed', status, at } as const
      for (const [sentAt, noted] of [
        [null, Date.parse(at)],
        ['never', Date.parse(at)],
        [Date.parse(at) - 1, Date.parse(at)],
        [Date.parse(at) + 1, Date.parse(at) + 1],
      ] as const) {
        const orderNumber = `P-${sentAt}`
        const entry = { order: { ...order, orderNumber }, sync: { ...sync, updateSentAtMs: sentAt } }
        await store.save(entry, null)
        await recordEvent(store, orderNumber, { type: 'sync.doubted', reason: 'other', at })
        expect((await recordEvent(store, orderNumber, confirms)).ok).toBe(true)
        expect((await store.load(orderNumber))?.sync.updateSentAtMs).toBe(noted)
      }
    },
  )

  it('READ-21: notes nothing of a confirmation that is told once more', async () => {
    const store = await aStore()
    const before = await store.load(P)
    const told = { type: 'sync.confirmed', status: 'screening_on_hold', at: '2026-01-01T00:00:00Z' } as const
    expect(await recordEvent(store, P, told)).toMatchObject({ ok: true, val: { changed: false } })
    expect(await store.load(P)).toStrictEqual(before)
    expect((await recordEvent(store, P, { ...told, at: since })).ok).toBe(true)
    expect((await store.load(P))?.sync).toMatchObject({ revision: 1, updateSentAtMs: Date.parse(since) })
  })

  it.each<[PaymentStatus, OrderEvent]>([
    ['screening_waiting', { type: 'screening.accepted', npTransactionId: 'NP000000001', at }],
    ['screening_waiting', { type: 'screening.failed', codes: [], at }],
    ['screening_in_progress', { type: 'screening.approved', at }],
    ['screening_in_progress', { type: 'screening.rejected', codes: ['NG001'], at }],
    ['shipment_report_in_progress', { type: 'shipment.reported', at }],
    ['shipment_report_in_progress', { type: 'shipment.failed', codes: [], at }],
  ])(
    'LINK-06: takes nothing that NP said before %s for its answer to what the order is now: $1.type',
    async (status, told) => {
      const store = createMemoryStore()
      const deliveryStatus = status === 'shipment_report_in_progress' ? 'shipped' : 'not_shipped'
      const entry = syncEntryOf(anOrder({ in: status, deliveryStatus }))
      const before = { order: entry.order, sync: { ...entry.sync, call: 'unanswered', dueAtMs: null } } as const
      await store.save(before, null)
      const early = new Date(Date.parse(before.order.statusSince) - 1).toISOString()
      expect(await recordEvent(store, P, { ...told, at: early })).toMatchObject({
        ok: false,
        val: { code: 'outdated' },
      })
      expect(await store.load(P)).toStrictEqual(before)
      const { statusSince } = before.order
      expect(await recordEvent(store, P, { ...told, at: statusSince })).toMatchObject({
        ok: true,
        val: { changed: true },
      })
    },
  )

  it.each<[OrderEvent, Partial<Order>]>([
    [{ type: 'screening.rejected', codes: ['NG001'], at: '2026-01-01T00:00:00Z' }, { syncTrust: 'suspect' }],
    [{ type: 'screening.held', codes: ['RE009'], at: '2026-01-01T00:00:00Z' }, { syncTrust: 'suspect' }],
    [
      { type: 'screening.accepted', npTransactionId: 'NP000000001', at: '2026-01-01T00:00:00Z' },
      { npTransaction: { state: 'live', id: 'NP000000001' } },
    ],
  ])(
    'READ-15, READ-23: what contradicts 審査OK, or only fills its id in, counts whenever NP said it: $0.type',
    async (told, after) => {
      const store = createMemoryStore()
      await store.save(
        syncEntryOf(anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } })),
        null,
      )
      expect(await recordEvent(store, P, told)).toMatchObject({ ok: true, val: { changed: true } })
      expect((await store.load(P))?.order).toMatchObject({ paymentStatus: 'screening_approved', ...after })
    },
  )

  it('LINK-06: a message that is delivered twice ends no wait, and one that changes nothing says so as ever', async () => {
    const store = createMemoryStore()
    const { order, sync } = syncEntryOf(anOrder({ in: 'screening_waiting' }))
    await store.save({ order, sync: { ...sync, call: 'unanswered', dueAtMs: null } }, null)
    const message = { type: 'screening.accepted', npTransactionId: 'NP000000001', at } as const
    expect(await recordEvent(store, P, message)).toMatchObject({ ok: true, val: { changed: true } })
    expect(await recordEvent(store, P, message)).toMatchObject({ ok: true, val: { changed: false } })
    const entry = await store.load(P)
    if (entry === null) throw new Error('It is there.')
    const corrected = {
      ...entry.order,
      paymentStatus: 'screening_waiting',
      statusSince: '2026-04-02T10:00:00Z',
    } as const
    await store.save({ order: corrected, sync: { ...entry.sync, revision: entry.sync.revision + 1 } }, versionOf(entry))
    expect(await recordEvent(store, P, message)).toMatchObject({ ok: false, val: { code: 'outdated' } })
  })

  it('READ-11: a confirmation that tells of an edit makes a wiz invoice stale, as in a kept order', async () => {
    const store = createMemoryStore()
    const order = aWizOrder({ in: 'screening_approved', invoicePrintedAt: since, syncTrust: 'suspect' })
    await store.save(syncEntryOf(order), null)
    const confirms = { type: 'sync.confirmed', status: 'screening_in_progress', at } as const
    expect((await recordEvent(store, P, confirms)).ok).toBe(true)
    expect((await store.load(P))?.order).toMatchObject({
      paymentStatus: 'screening_in_progress',
      invoicePrintedAt: null,
    })
  })

  describe('READ-08, READ-20: the end of an order behind a registration that NP never answered', () => {
    const ends = [
      { type: 'order.cancelled', deleted: false, at },
      { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at },
    ] as const
    const recordedOf = async (order: Order, unansweredRegistration: boolean, event: OrderEvent) => {
      const store = createMemoryStore()
      const { sync } = syncEntryOf(order)
      await store.save({ order, sync: { ...sync, unansweredRegistration } }, null)
      const { opened, warnings } = (await recordEvent(store, P, event)).unwrap()
      return { opened, warnings, order: (await store.load(P))?.order }
    }

    it.each(ends)('$type: NP may take it late though nothing was found there, so a look is left', async (event) => {
      for (const state of ['none', 'rejected'] as const) {
        const order = anOrder({ in: 'needs_attention', npTransaction: { state, id: null } })
        const recorded = await recordedOf(order, true, event)
        expect(recorded).toMatchObject({ opened: ['check_np_console'], warnings: [] })
        expect(recorded.order).toMatchObject({ openFollowUps: ['check_np_console'], npTransaction: { state } })
        expect(recorded.order?.closed).toMatchObject({ at })
      }
    })

    it.each(ends)(
      '$type: where each registration was answered, NP holds what it said, and nothing is left',
      async (event) => {
        expect((await recordedOf(anOrder({ in: 'needs_attention' }), false, event)).opened).toStrictEqual([])
      },
    )

    it.each(ends)(
      '$type: where somebody found it at NP with its id, and NP rejected it, nothing is left',
      async (event) => {
        const { order, sync } = syncEntryOf(anOrder({ in: 'screening_waiting' }))
        const store = createMemoryStore()
        await store.save({ order, sync: { ...sync, unansweredRegistration: true } }, null)
        const found = [
          { type: 'screening.accepted', npTransactionId: NP_ID, at },
          { type: 'screening.rejected', codes: ['NG001'], at },
        ] as const
        for (const each of found) (await recordEvent(store, P, each)).unwrap()
        expect(await store.load(P)).toMatchObject({
          order: { npTransaction: { state: 'rejected', id: NP_ID } },
          sync: { unansweredRegistration: true },
        })
        expect((await recordEvent(store, P, event)).unwrap().opened).toStrictEqual([])
        expect((await store.load(P))?.order.openFollowUps).toStrictEqual([])
      },
    )

    it.each(ends)('$type: what NP may hold is cancelled there, and a look that is open stays', async (event) => {
      const live = anOrder({ in: 'needs_attention', npTransaction: { state: 'requested', id: null } })
      expect((await recordedOf(live, true, event)).order?.openFollowUps).toStrictEqual(['cancel_in_np_console'])
      for (const traits of [{ syncTrust: 'suspect' }, {}] as const) {
        const asked = anOrder({ in: 'needs_attention', openFollowUps: ['check_np_console'], ...traits })
        const recorded = await recordedOf(asked, true, event)
        expect(recorded.opened).toStrictEqual([])
        expect(recorded.order?.openFollowUps).toStrictEqual(['check_np_console'])
      }
    })

    it('READ-08: no other act is an end', async () => {
      const edited = { type: 'order.edited', fields: ['amount'], at } as const
      expect(await recordedOf(anOrder({ in: 'needs_attention' }), true, edited)).toMatchObject({
        opened: [],
        order: { syncTrust: 'linked', paymentStatus: 'screening_preparing' },
      })
    })
  })

  it('gives the refusal of the lifecycle', async () => {
    const edited = { type: 'order.edited', fields: ['items'], at } as const
    expect(await recordEvent(await aStore(), P, edited)).toMatchObject({
      ok: false,
      val: { code: 'refused', orderNumber: P, refusal: { rule: 'CORR-02' } },
    })
  })

  it('saves nothing where nothing changes', async () => {
    const store = await aStore()
    const again = { type: 'screening.held', codes: ['RE009'], at } as const
    const saves: unknown[] = []
    const counted: SyncStore = {
      ...store,
      save: (entry, expected) => {
        saves.push(entry)
        return store.save(entry, expected)
      },
    }
    expect(await recordEvent(counted, P, again)).toMatchObject({ ok: true, val: { changed: false } })
    expect(saves).toStrictEqual([])
  })

  it('looks again when somebody was faster, and undoes nothing', async () => {
    const store = await aStore()
    let raced = false
    const racing: SyncStore = {
      ...store,
      async save(entry, expected) {
        if (!raced) {
          raced = true
          await recordEvent(store, P, approved)
        }
        return store.save(entry, expected)
      },
    }
    expect(await recordEvent(racing, P, opened)).toMatchObject({ ok: true })
    expect((await store.load(P))?.order).toMatchObject({ paymentStatus: 'needs_attention', everApproved: true })
  })

  it('gives up as busy after twenty times', async () => {
    let [loads, saves] = [0, 0]
    const store = await aStore()
    const busy: SyncStore = {
      ...store,
      load: (orderNumber) => {
        loads += 1
        return store.load(orderNumber)
      },
      save: async () => {
        saves += 1
        return 'conflict'
      },
    }
    expect(await recordEvent(busy, P, opened)).toMatchObject({ ok: false, val: { code: 'busy' } })
    expect([loads, saves]).toStrictEqual([20, 20])
  })

  it('closes no other order, where the store gives the entry of another', async () => {
    const store = await aStore()
    const other = syncEntryOf(anOrder({ in: 'screening_approved', orderNumber: 'P2' }))
    await store.save(other, null)
    const swapped: SyncStore = { ...store, load: () => store.load('P2') }
    const cancelled = { type: 'order.cancelled', deleted: false, at } as const
    expect(await recordEvent(swapped, P, cancelled)).toMatchObject({ ok: false, val: { code: 'not_read' } })
    expect(await store.load('P2')).toStrictEqual(other)
  })

  it('READ-20: is not refused by what it recorded itself, where the store says nothing of a save', async () => {
    const store = await aStore()
    const silent = {
      ...store,
      save: async (...told: Parameters<SyncStore['save']>) => {
        await store.save(...told)
      },
    }
    const cancelled = { type: 'order.cancelled', deleted: false, at } as const
    // @ts-expect-error what only plain JavaScript can do
    expect(await recordEvent(silent, P, cancelled)).toMatchObject({
      ok: false,
      val: { code: 'not_saved', orderNumber: P },
    })
  })

  it('READ-24: is a value, however late an event turns out to be hostile', async () => {
    const codes = new Set<string>()
    for (let reads = 0; reads < 20; reads += 1) {
      let left = reads
      const hostile = new Proxy(approved, {
        get(target, name) {
          left -= 1
          if (left < 0) throw new Error('hostile')
          return Reflect.get(target, name)
        },
      })
      const recorded = await recordEvent(await aStore(), P, hostile)
      codes.add(recorded.ok ? 'recorded' : recorded.val.code)
    }
    expect([...codes]).toStrictEqual(['refused', 'recorded'])
  })

  it('READ-21: records what a form said when it was handed over, also when it begins anew', async () => {
    const store = createMemoryStore()
    await store.save(syncEntryOf(anOrder({ in: 'screening_in_progress', syncTrust: 'suspect' })), null)
    const form: { type: 'sync.confirmed'; status: PaymentStatus; at: string } = {
      type: 'sync.confirmed',
      status: 'screening_on_hold',
      at,
    }
    let isFirst = true
    const slower: SyncStore = {
      ...store,
      save: async (entry, expected) => {
        form.status = 'screening_approved'
        if (!isFirst) return store.save(entry, expected)
        isFirst = false
        return 'conflict'
      },
    }
    const recording = recordEvent(slower, P, form)
    form.status = 'screening_rejected'
    expect((await recording).ok).toBe(true)
    expect((await store.load(P))?.order.paymentStatus).toBe('screening_on_hold')
  })

  it.each([
    ['not_found', 'P9', {}],
    ['not_found', P, { load: async () => undefined }],
    ['busy', P, { save: async () => 'conflict' }],
    ['not_read', P, { load: () => Promise.reject(new Error('away')) }],
    ['not_read', P, { load: async () => ({ order: {}, sync: {} }) }],
    [
      'not_saved',
      P,
      {
        save: () => {
          throw new Error('away')
        },
      },
    ],
  ])('is %s as a value', async (code, orderNumber, broken) => {
    const store = Object.assign(await aStore(), broken)
    expect(await recordEvent(store, orderNumber, opened)).toMatchObject({ ok: false, val: { code, orderNumber } })
  })
})
