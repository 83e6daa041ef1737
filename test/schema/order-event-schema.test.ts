import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LINK_EVENT_TYPES, OPERATOR_EVENT_TYPES, ORDER_EVENT_TYPES } from '../../src/order/event/event-types.js'
import { operatorEventSchema, orderEventSchema, parseOperatorEvent, parseOrderEvent } from '../../src/schema/index.js'
import { events, SEEDED } from './arbitraries.js'
import { EVENTS } from './examples.js'
import { fieldPaths, partPaths, withField, without } from './paths.js'

const OPTIONAL = ['delivery.completed carrier', 'delivery.completed slipNumber']

const fieldsOf = ORDER_EVENT_TYPES.flatMap((type) =>
  fieldPaths(EVENTS[type]).map((path) => [type, path.join('.'), path] as const),
)
const required = fieldsOf.filter(([type, name]) => !OPTIONAL.includes(`${type} ${name}`))
const optional = fieldsOf.filter(([type, name]) => OPTIONAL.includes(`${type} ${name}`))

const faults = (value: unknown) => {
  const outcome = parseOrderEvent(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('READ-24 an event of the documented shape', () => {
  it.each(ORDER_EVENT_TYPES)('is taken as it is: %s', (type) => {
    expect(parseOrderEvent(EVENTS[type])).toMatchObject({ ok: true, val: EVENTS[type] })
    expect(orderEventSchema.parse(EVENTS[type])).toStrictEqual(EVENTS[type])
  })

  it('holds for every event', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(orderEventSchema.parse(event)).toStrictEqual(event)
        expect(orderEventSchema.parse(JSON.parse(JSON.stringify(event)))).toStrictEqual(event)
      }),
      SEEDED,
    )
  })

  it.each(optional)('%s: null stands for absent in %s', (type, _, path) => {
    expect(faults(without(EVENTS[type], path))).toEqual([])
    expect(faults(withField(EVENTS[type], path, undefined))).toEqual([])
    expect(orderEventSchema.parse(withField(EVENTS[type], path, null))).toStrictEqual(
      withField(EVENTS[type], path, null),
    )
  })

  it('may have no codes, and an empty carrier or slip as it was typed', () => {
    expect(faults({ ...EVENTS['screening.held'], codes: [] })).toEqual([])
    expect(faults({ ...EVENTS['delivery.completed'], carrier: '', slipNumber: '' })).toEqual([])
  })
})

describe('READ-24 an event that is not of the documented shape', () => {
  it.each(required)('%s lacks %s', (type, name, path) => {
    expect(faults(without(EVENTS[type], path))).toEqual([`${name}: missing`])
  })

  it.each(required)('%s has null as %s', (type, name, path) => {
    expect(faults(withField(EVENTS[type], path, null))).toEqual([expect.stringMatching(`^${name}: not_`)])
  })

  it.each(fieldsOf)('%s has a symbol as %s', (type, name, path) => {
    expect(faults(withField(EVENTS[type], path, Symbol(name)))).toEqual([expect.stringMatching(`^${name}: not_`)])
  })

  it('has a field that is not known, in its parts too', () => {
    for (const type of ORDER_EVENT_TYPES) {
      for (const path of partPaths(EVENTS[type])) {
        const place = [...path, 'buyerName']
        expect(faults(withField(EVENTS[type], place, '山田太郎'))).toEqual([`${place.join('.')}: unknown_field`])
      }
    }
  })

  it('SHIP-02 has its slip number under another name, which would be none', () => {
    const { slipNumber, ...rest } = EVENTS['delivery.completed']
    expect(faults({ ...rest, slip_number: slipNumber })).toEqual(['slip_number: unknown_field'])
  })

  it('has a __proto__ that came with the JSON', () => {
    const event = '{"__proto__":{"codes":[]},"type":"screening.approved","at":"2026-04-01T10:00:00Z"}'
    expect(faults(JSON.parse(event))).toEqual(['__proto__: unknown_field'])
  })

  it('inherits its fields, as a copy of a __proto__ that came with the JSON would', () => {
    const body: unknown = JSON.parse('{"__proto__":{"type":"sync.confirmed","status":"screening_approved"}}')
    const copy = Object.assign({}, body, { at: '2026-04-01T10:00:00Z' })
    expect(Object.keys(copy)).toEqual(['at'])
    for (const parse of [parseOperatorEvent, parseOrderEvent]) {
      expect(parse(copy).val).toMatchObject({ code: 'malformed', issues: [{ path: 'type', code: 'missing' }] })
      expect(parse({ ...Object(body), at: copy.at }).ok).toBe(false)
    }
  })

  it.each(['', 'screening', 'Screening.approved', '__proto__', 'constructor', 'toString', 7])('is a %j', (type) => {
    expect(faults({ ...EVENTS['screening.approved'], type })).toEqual(['type: not_among'])
  })

  it.each([undefined, null, 'screening.approved', 1, true, [], [EVENTS['screening.approved']]])('is %o', (value) => {
    expect(faults(value)).toEqual([': not_an_object'])
  })

  it.each([
    [{ ...EVENTS['screening.accepted'], npTransactionId: '' }, 'npTransactionId: not_an_np_transaction_id'],
    [{ ...EVENTS['screening.held'], codes: 'RE009' }, 'codes: not_a_list'],
    [{ ...EVENTS['screening.held'], codes: ['RE009', null] }, 'codes[1]: not_a_text'],
    [{ ...EVENTS['order.edited'], fields: [] }, 'fields: empty'],
    [{ ...EVENTS['order.edited'], fields: ['email', 'phone'] }, 'fields[1]: not_among'],
    [{ ...EVENTS['order.edited'], fields: new Array(1) }, 'fields[0]: missing'],
    [{ ...EVENTS['delivery.completed'], channel: 'csv' }, 'channel: not_among'],
    [{ ...EVENTS['delivery.completed'], slipNumber: 123456789012 }, 'slipNumber: not_a_text'],
    [{ ...EVENTS['paymentMethod.changed'], to: 'bank_transfer' }, 'to: not_an_object'],
    [{ ...EVENTS['order.cancelled'], deleted: 0 }, 'deleted: not_a_boolean'],
    [{ ...EVENTS['status.overridden'], reason: '' }, 'reason: empty'],
    [{ ...EVENTS['status.overridden'], reason: ' \u3000\n' }, 'reason: empty'],
    [{ ...EVENTS['status.overridden'], to: '審査OK' }, 'to: not_among'],
    [{ ...EVENTS['followUp.done'], kind: 'call_the_buyer' }, 'kind: not_among'],
    [{ ...EVENTS['sync.doubted'], reason: 'because' }, 'reason: not_among'],
  ])('%j', (event, fault) => {
    expect(faults(event)).toEqual([fault])
  })

  it.each(['2026-04-01T10:00:00', '2026-02-30T10:00:00Z', '2026-04-01', 1775005200000])(
    'READ-23 its at is no instant: %j',
    (at) => {
      expect(faults({ ...EVENTS['screening.approved'], at })).toEqual([expect.stringMatching('^at: not_a')])
    },
  )
})

describe('an event of an operator', () => {
  it.each(OPERATOR_EVENT_TYPES)('is taken as it is: %s', (type) => {
    expect(parseOperatorEvent(EVENTS[type])).toMatchObject({ ok: true, val: EVENTS[type] })
    expect(operatorEventSchema.parse(EVENTS[type])).toStrictEqual(EVENTS[type])
  })

  it.each(LINK_EVENT_TYPES)('is never a step of the link or an answer of NP: %s', (type) => {
    const read = parseOperatorEvent(EVENTS[type])
    if (read.ok) throw new Error('taken')
    const [issue, ...others] = read.val.issues
    expect([issue?.path, issue?.code, others]).toEqual(['type', 'not_among', []])
    expect(issue?.message.en).toBe(`This must be one of: ${OPERATOR_EVENT_TYPES.join(', ')}`)
    expect(issue?.message.ja).toContain(OPERATOR_EVENT_TYPES.join(', '))
  })

  it('is judged as any other event is', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('at', 'to', 'buyerName'), fc.boolean(), (event, field, spoil) => {
        const value = spoil ? { ...event, [field]: null } : event
        const isOperators = OPERATOR_EVENT_TYPES.some((type) => type === event.type)
        if (isOperators) expect(parseOperatorEvent(value)).toEqual(parseOrderEvent(value))
        else expect(parseOperatorEvent(value).ok).toBe(false)
      }),
      SEEDED,
    )
  })
})

describe('events beside kinds of a shop’s own', () => {
  const either = z.discriminatedUnion('type', [
    operatorEventSchema,
    z.strictObject({ type: z.literal('note.added'), note: z.string() }),
  ])

  it('are both taken', () => {
    const note = { type: 'note.added', note: '電話あり' }
    expect(either.parse(note)).toStrictEqual(note)
    expect(either.parse(EVENTS['delivery.completed'])).toStrictEqual(EVENTS['delivery.completed'])
  })

  it('SHIP-02 READ-24 are refused with a misspelt slip number', () => {
    const { slipNumber, ...shipped } = EVENTS['delivery.completed']
    expect(either.safeParse({ ...shipped, slip_number: slipNumber }).success).toBe(false)
  })
})
