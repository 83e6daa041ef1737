import { describe, expect, it, vi } from 'vitest'
import { createActor, type InspectionEvent } from 'xstate'
import type { Order } from '../../src/index.js'
import { createOrderActor, orderMachine, orderSnapshot } from '../../src/machine/index.js'
import { anOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

const placed = anOrder({ in: 'screening_preparing' })

describe('a subscriber that sends', () => {
  it('gets, as the one who sent first, what came of its own event, judged on the order as it then was', () => {
    const { actor, send, order: current } = createOrderActor(placed)
    const nested: unknown[] = []
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      nested.push(send({ type: 'screening.accepted', npTransactionId: 'first', at: '2026-04-01T10:01:00Z' }))
      nested.push(send({ type: 'screening.accepted', npTransactionId: 'second', at: '2026-04-01T10:02:00Z' }))
    })
    const outer = send({ type: 'screening.requested', at: '2026-04-01T10:00:00Z' })
    expect(outer).toMatchObject({ ok: true, val: { order: { paymentStatus: 'screening_waiting' } } })
    expect(nested).toMatchObject([
      { ok: true, val: { order: { paymentStatus: 'screening_in_progress', npTransaction: { id: 'first' } } } },
      {
        ok: true,
        val: { opened: ['check_np_console'], order: { syncTrust: 'suspect', npTransaction: { id: 'first' } } },
      },
    ])
    expect(current()).toMatchObject({ syncTrust: 'suspect', version: placed.version + 3 })
  })
})

describe('READ-24: an order that answers each question only once', () => {
  /** Its field says something else the second time. */
  const changing = (field: keyof Order): Order => {
    let readings = 0
    const get = () => (readings++ === 0 ? placed[field] : { secret: 1 })
    return Object.defineProperty({ ...placed }, field, { enumerable: true, get })
  }
  const FIELDS = ['orderNumber', 'paymentStatus', 'npTransaction', 'closed', 'problem', 'openFollowUps'] as const

  it.each(FIELDS)('is taken as it was the first time: %s', (field) => {
    for (const given of [changing, (name: keyof Order) => throwsWhenReadAgain(placed, name)]) {
      expect(createOrderActor(given(field)).order()).toStrictEqual(placed)
      expect(orderSnapshot(given(field)).context).toStrictEqual(placed)
      expect(createActor(orderMachine, { input: given(field) }).getSnapshot().context).toStrictEqual(placed)
    }
  })

  it('is a TypeError where it is none the first time', () => {
    for (const broken of [
      { ...placed, openFollowUps: '' },
      { ...placed, problem: { stage: 'screening', codes: 'E' } },
    ]) {
      expect(() => createOrderActor(broken as never)).toThrow(/^This has to be an order, .* order\.(openFoll|prob)/)
    }
  })
})

describe('an actor that was stopped', () => {
  it('send on an actor that was stopped is a TypeError, not a silent loss', () => {
    const { actor, send } = createOrderActor(placed)
    actor.stop()
    const late = () => send({ type: 'screening.requested', at: '2026-04-01T10:00:00Z' })
    expect(late).toThrow(TypeError)
    expect(late).toThrow(/stopped/)
  })
})

describe('send and order() among subscribers', () => {
  const at = '2026-04-01T10:00:00Z'
  const start = () => createOrderActor(placed)

  it('order() is up to date straight after a send from a subscriber', () => {
    const { actor, send, order } = start()
    const seen: string[] = []
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      send({ type: 'screening.accepted', npTransactionId: '9', at })
      seen.push(order().paymentStatus)
    })
    send({ type: 'screening.requested', at })
    expect(seen).toEqual(['screening_in_progress'])
  })

  it('two sends from a subscriber follow one another, also when the first event came through the actor itself', () => {
    const { actor, send, order } = start()
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      expect(send({ type: 'screening.accepted', npTransactionId: '9', at }).ok).toBe(true)
      expect(send({ type: 'screening.approved', at }).ok).toBe(true)
    })
    actor.send({ type: 'screening.requested', at })
    expect(order().paymentStatus).toBe('screening_approved')
  })

  it('READ-07 an order that an event sent past send has closed stays closed, whatever a send looked ahead to', () => {
    const { actor, send, order } = start()
    const cancelled = { type: 'order.cancelled', deleted: false, at } as const
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      actor.send(cancelled)
      expect(send({ type: 'screening.accepted', npTransactionId: '9', at }).ok).toBe(true)
    })
    send({ type: 'screening.requested', at })
    expect(order()).toMatchObject({ paymentStatus: 'screening_waiting', closed: { reason: 'cancelled' } })
  })

  it('READ-03 order() is what the actor came to, where a subscriber sends past send before it sends', () => {
    const { actor, send, order } = createOrderActor(placed)
    actor.subscribe(({ context }) => {
      if (context.version > placed.version + 1) return
      actor.send({ type: 'sync.doubted', reason: 'other', at })
      send({ type: 'screening.accepted', npTransactionId: '9', at })
      send({ type: 'screening.approved', at })
    })
    send({ type: 'screening.requested', at })
    expect(order()).toStrictEqual(actor.getSnapshot().context)
    expect(order()).toMatchObject({ paymentStatus: 'screening_waiting', syncTrust: 'suspect' })
    const shipped = { type: 'delivery.completed', channel: 'order_detail', at } as const
    expect(send({ ...shipped, carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013' }).ok).toBe(false)
  })

  it('order() is up to date after sends from a subscriber, what was sent past send and refused among them', () => {
    const { actor, send, order } = start()
    const seen: (readonly string[])[] = []
    actor.subscribe(({ value }) => {
      if (value === 'screening_waiting' && seen.length === 0) {
        actor.send({ type: 'shipment.reported', at })
        send({ type: 'screening.accepted', npTransactionId: '9', at })
        // Heard again, it changes nothing.
        send({ type: 'screening.accepted', npTransactionId: '9', at })
        send({ type: 'screening.approved', at })
        send({ type: 'correction.opened', at })
      }
      seen.push([value, order().paymentStatus])
    })
    send({ type: 'screening.requested', at })
    const last = 'needs_attention'
    expect(seen).toEqual([
      ['screening_waiting', last],
      ['screening_waiting', last],
      ['screening_in_progress', last],
      ['screening_in_progress', last],
      ['screening_approved', last],
      [last, last],
    ])
    expect(order()).toStrictEqual(actor.getSnapshot().context)
    expect(order().paymentStatus).toBe(last)
  })

  it('an inspector that throws loses the event, and order() says so', () => {
    const { actor, send, order } = start()
    let isBroken = true
    actor.system.inspect(() => {
      if (isBroken) throw new Error('inspector')
    })
    expect(() => send({ type: 'screening.requested', at })).toThrow('inspector')
    isBroken = false
    expect(order()).toStrictEqual(placed)
    expect(send({ type: 'screening.accepted', npTransactionId: '9', at }).ok).toBe(false)
    expect(send({ type: 'screening.requested', at }).ok).toBe(true)
    expect(order()).toStrictEqual(actor.getSnapshot().context)
  })

  it('throws nothing inside, which a debugger would stop at', () => {
    const { send } = start()
    const thrown = vi.spyOn(globalThis, 'TypeError')
    send({ type: 'screening.requested', at })
    expect(thrown).not.toHaveBeenCalled()
    thrown.mockRestore()
  })

  it.each(['@xstate.event', '@xstate.microstep', '@xstate.snapshot'])(
    'an inspector that throws once, told of %s, is of no consequence',
    (type) => {
      let isBroken = true
      const inspect = (each: InspectionEvent) => {
        if (!isBroken || each.type !== type) return
        isBroken = false
        throw new Error('inspector')
      }
      for (const given of [inspect, { next: inspect }]) {
        isBroken = true
        const { actor, send, order } = createOrderActor(placed, { inspect: given })
        expect(send({ type: 'screening.requested', at }).ok).toBe(true)
        expect(send({ type: 'screening.accepted', npTransactionId: '9', at }).ok).toBe(true)
        expect(isBroken).toBe(false)
        expect(order().paymentStatus).toBe('screening_in_progress')
        expect(order()).toStrictEqual(actor.getSnapshot().context)
      }
    },
  )

  it('order() is what the actor came to in the next turn, though a second inspector has XState lose what was sent', async () => {
    const { actor, send, order } = start()
    let isBroken = true
    actor.system.inspect(({ type }) => {
      if (!isBroken || type !== '@xstate.snapshot') return
      isBroken = false
      throw new Error('inspector')
    })
    actor.subscribe(({ value }) => {
      if (value === 'screening_waiting') send({ type: 'screening.accepted', npTransactionId: '9', at })
    })
    expect(() => actor.send({ type: 'screening.requested', at })).toThrow('inspector')
    await Promise.resolve()
    expect(order()).toStrictEqual(actor.getSnapshot().context)
  })

  it('tells an inspector everything from the start, by the order number', () => {
    const told: InspectionEvent[] = []
    const { actor } = createOrderActor(placed, { inspect: (each) => told.push(each) })
    expect(actor.id).toBe(placed.orderNumber)
    expect(told[0]?.type).toBe('@xstate.actor')
    expect(told[0]?.actorRef).toBe(actor)
  })

  it('READ-24 an event is read once, and what was read is sent', () => {
    const { send, order } = start()
    expect(send(throwsWhenReadAgain({ type: 'screening.requested', at } as const, 'at')).ok).toBe(true)
    expect(order()).toMatchObject({ paymentStatus: 'screening_waiting', statusSince: at })
  })

  it('stopped by a subscriber, the actor shows what it came to, and send is a TypeError from then on', () => {
    const { actor, send, order } = start()
    actor.subscribe(({ value }) => {
      if (value !== 'screening_waiting') return
      actor.stop()
      send({ type: 'screening.accepted', npTransactionId: '9', at })
    })
    send({ type: 'screening.requested', at })
    expect(order().paymentStatus).toBe('screening_waiting')
    expect(() => send({ type: 'screening.approved', at })).toThrow(TypeError)
  })
})
