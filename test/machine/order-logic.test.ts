import { describe, expect, it } from 'vitest'
import { assign, createActor, initialTransition, sendTo, setup } from 'xstate'
import { stateOf } from '../../src/lifecycle/interpreter/state-of.js'
import { createOrderActor, orderLogic } from '../../src/machine/index.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { anOrder, since } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'

const at = '2026-04-02T10:00:00+09:00'
const approved = anOrder({ in: 'screening_approved' })
const closed: Order = { ...approved, closed: { reason: 'cancelled', at: since } }

/** A machine of somebody else's, with the order as its child. */
const shop = setup({
  types: {
    context: {} as { first: Order; seen: readonly number[]; fault: unknown },
    events: {} as { type: 'happened'; event: OrderEvent },
    input: {} as Order,
  },
  actors: { order: orderLogic },
}).createMachine({
  context: ({ input }) => ({ first: input, seen: [], fault: null }),
  initial: 'open',
  states: {
    open: {
      invoke: {
        src: 'order',
        id: 'order',
        input: ({ context }): Order => context.first,
        onSnapshot: {
          actions: assign({ seen: ({ context, event }) => [...context.seen, event.snapshot.context.version] }),
        },
        onError: { target: 'failed', actions: assign({ fault: ({ event }) => event.error }) },
      },
      on: { happened: { actions: sendTo('order', ({ event }) => event.event) } },
    },
    failed: {},
  },
})

const open = (order: Order) => createActor(shop, { input: order }).start()
const orderIn = (parent: ReturnType<typeof open>): Order | undefined =>
  parent.getSnapshot().children['order']?.getSnapshot().context

/** What can't be well-formed by type: it comes from outside. */
const anything = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('an order as the child of a machine', () => {
  it.each([
    ['in mid-life', approved],
    ['closed', closed],
    ['new', anOrder({ in: 'screening_preparing' })],
  ])('starts with the order that is its input, a copy of it, %s', (_, order) => {
    const parent = open({ ...order, ...{ buyerName: '山田太郎' } })
    expect(orderIn(parent)).toStrictEqual(order)
  })

  it('takes events, and the parent sees each order', () => {
    const parent = open(approved)
    const event = { type: 'delivery.completed', channel: 'order_detail', carrier: 'ヤマト運輸', at } as const
    parent.send({ type: 'happened', event: { ...event, slipNumber: '1234-5678-9013' } })
    expect(orderIn(parent)?.paymentStatus).toBe('shipment_report_preparing')
    expect(parent.getSnapshot().context.seen).toEqual([approved.version, approved.version + 1])
  })

  it('comes to the same order as createOrderActor', () => {
    const event = { type: 'order.cancelled', deleted: false, at } as const
    const parent = open(approved)
    const { send, order } = createOrderActor(approved)
    parent.send({ type: 'happened', event })
    send(event)
    expect(orderIn(parent)).toStrictEqual(order())
  })

  it.each([
    { type: 'delivery.completed', channel: 'sanchok', at },
    { type: 'delivery.completed', channel: 'order_detail', carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013' },
    { type: 'paymentMethod.changed', at },
    { type: 'order.cancelled', deleted: 'no', at },
    { type: 'screening.held', at: '2026-02-30T10:00:00Z', codes: [] },
    { type: 'nothing.known', at },
    { type: '' },
    {},
    { type: 5 },
    { type: '*' },
    { type: 'xstate.error.actor.x', error: 'boo' },
  ])('READ-24 is not moved by a malformed event, and lives on: %j', (event) => {
    const parent = open(approved)
    parent.send({ type: 'happened', event: anything(event) })
    expect(orderIn(parent)).toStrictEqual(approved)
    parent.send({ type: 'happened', event: { type: 'correction.opened', at } })
    expect(orderIn(parent)?.paymentStatus).toBe('needs_attention')
  })

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'correction.opened'],
    ['a list', [{ type: 'correction.opened', at }]],
    ['an event that can’t be read', unreadable({ type: 'correction.opened', at }, 'type')],
    ['XState’s stop, if it can be read only once', throwsWhenReadAgain({ type: 'xstate.stop' }, 'type')],
  ])('READ-24 is not moved by what is no event, nor does it throw: %s', (_, given) => {
    const [before] = initialTransition(orderLogic, approved)
    const after: unknown = Reflect.apply(orderLogic.transition, orderLogic, [before, given, {}])
    expect(after).toBe(before)
  })

  it.each([
    [null, 'order'],
    [{ ...approved, version: 0 }, 'order.version'],
  ])('READ-24 fails with a TypeError where its input is no order, %#', (input, path) => {
    const [snapshot] = initialTransition(orderLogic, approved)
    expect(snapshot.status).toBe('active')
    const { value, context } = open(anything(input)).getSnapshot()
    expect(value).toBe('failed')
    expect(context.fault).toBeInstanceOf(TypeError)
    expect(String(context.fault)).toContain(`: ${path}.`)
  })

  it('is stopped with its parent', () => {
    const parent = open(approved)
    const child = parent.getSnapshot().children['order']
    parent.stop()
    expect(child?.getSnapshot().status).toBe('stopped')
  })
})

describe('the parent’s persisted snapshot', () => {
  const persisted = (change: (child: { value: unknown; context: Record<string, unknown> }) => void = () => {}) => {
    const snapshot = anything(open(approved).getPersistedSnapshot())
    change(snapshot.children.order.snapshot)
    return snapshot
  }
  const restored = (snapshot: ReturnType<typeof persisted>) => createActor(shop, { snapshot, input: approved }).start()

  it('brings the order back, and it goes on', () => {
    const parent = restored(persisted())
    expect(orderIn(parent)).toStrictEqual(approved)
    parent.send({ type: 'happened', event: { type: 'correction.opened', at } })
    expect(orderIn(parent)?.paymentStatus).toBe('needs_attention')
  })

  it('can’t bring another state than the order’s', () => {
    const parent = restored(
      persisted((child) => {
        child.value = 'shipment_report_completed'
      }),
    )
    expect(parent.getSnapshot().children['order']?.getSnapshot().value).toBe(stateOf(approved))
  })

  it.each([
    [{ ...approved, paymentStatus: 'shipped' }, 'order.paymentStatus'],
    [undefined, 'order.orderNumber'],
    [null, 'order.orderNumber'],
  ])('READ-24 makes the child fail, and its parent know, where what it holds is no order, %#', (context, path) => {
    const parent = restored(persisted((child) => Object.assign(child, { context })))
    expect(parent.getSnapshot().value).toBe('failed')
    expect(String(parent.getSnapshot().context.fault)).toContain(`: ${path}.`)
  })

  it.each([
    ['nothing', {}],
    ['an order by itself', approved],
    ['a child that was stopped, without an order', { status: 'stopped', value: 'closed', context: { hello: 1 } }],
    ['no status', { value: 'screening_preparing', context: { ...approved, version: 0 } }],
  ])('READ-24 makes the child fail, and its parent know, where it holds %s', (_, held) => {
    const snapshot = anything(open(approved).getPersistedSnapshot())
    snapshot.children.order.snapshot = held
    const { value, context } = restored(snapshot).getSnapshot()
    expect(value).toBe('failed')
    expect(context.fault).toBeInstanceOf(TypeError)
  })

  it('tells by the order alone where it goes on, whatever else it says of the child', () => {
    const child = createActor(orderLogic, { input: approved }).start()
    child.stop()
    const { status: _, ...rest } = anything(child.getPersistedSnapshot())
    for (const snapshot of [
      { ...rest, status: 'stopped' },
      { ...rest, value: 'closed' },
    ]) {
      const again = createActor(orderLogic, { snapshot, input: approved }).start()
      expect(again.getSnapshot()).toMatchObject({ status: 'active', value: 'screening_approved', context: approved })
      again.send({ type: 'correction.opened', at })
      expect(again.getSnapshot().context.paymentStatus).toBe('needs_attention')
    }
  })
})
