import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { OPERATOR_EVENT_TYPES } from '../../src/order/event/event-types.js'
import {
  operatorEventSchema,
  orderEventSchema,
  parseOperatorEvent,
  parseOrderEvent,
  restoreOrder,
  shapeIssuesFrom,
  storedOrderSchema,
  storeOrder,
} from '../../src/schema/index.js'
import { SHAPE_ISSUE_WORDINGS } from '../../src/schema/issue/shape-issue-wordings.js'
import { unreadable } from '../support/unreadable.js'
import { events, orders, SEEDED } from './arbitraries.js'
import { CLOSED, EVENTS } from './examples.js'
import { fieldPaths, withField, without } from './paths.js'

const { slipNumber, ...shipped } = EVENTS['delivery.completed']
const { deleted: _, ...cancelled } = EVENTS['order.cancelled']

/** What a shop's own endpoint takes: an event, and who reports it. */
const reportSchema = z.object({ by: z.string(), event: operatorEventSchema })

const zodIssues = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues ?? []
const issuesOf = (value: unknown) => shapeIssuesFrom(zodIssues(reportSchema, value), value)
const codesOf = (value: unknown) => issuesOf(value).map(({ path, code }) => `${path}: ${code}`)

describe('an event within an object of a shop’s own', () => {
  it('is taken as it is', () => {
    const report = { by: '山田', event: { ...shipped, slipNumber } }
    expect(reportSchema.parse(report)).toStrictEqual(report)
  })

  it('SHIP-02 READ-24 is refused where its slip number is misspelt, in both languages', () => {
    expect(issuesOf({ by: '山田', event: { ...shipped, slip_number: slipNumber } })).toEqual([
      { code: 'unknown_field', path: 'event.slip_number', message: SHAPE_ISSUE_WORDINGS.unknown_field },
    ])
  })

  it('READ-24 says what is wrong with the domain’s values, in both languages', () => {
    expect(issuesOf({ by: '山田', event: { ...cancelled, deleted: false, at: '2026-02-30T10:00:00Z' } })).toEqual([
      { code: 'not_an_instant', path: 'event.at', message: SHAPE_ISSUE_WORDINGS.not_an_instant },
    ])
  })

  it('READ-24 names the events', () => {
    const [issue] = issuesOf({ by: '山田', event: EVENTS['screening.approved'] })
    expect(issue).toMatchObject({ code: 'not_among', path: 'event.type' })
    expect(issue?.message.ja).toBe(`次のいずれかを指定してください: ${OPERATOR_EVENT_TYPES.join(', ')}`)
  })
})

describe('READ-24 what is missing', () => {
  it('is told from what is of a wrong type', () => {
    expect(codesOf({ by: 5, event: cancelled })).toEqual(['by: not_a_text', 'event.deleted: missing'])
    expect(codesOf({ event: { ...cancelled, deleted: 'no' } })).toEqual(['by: missing', 'event.deleted: not_a_boolean'])
    expect(codesOf({ by: '山田' })).toEqual(['event: missing'])
    expect(codesOf({ by: '山田', event: {} })).toEqual(['event.type: missing'])
    expect(codesOf([])).toEqual([': not_an_object'])
  })

  it('is told of a union, too: with a kind the whole is looked at, else the field', () => {
    const either = z.object({ amount: z.union([z.string(), z.number()]) })
    expect(shapeIssuesFrom(zodIssues(either, {}), {}).map(({ code }) => code)).toEqual(['missing'])
    for (const event of [{}, { type: 5 }, { type: 'no.such' }]) {
      const codes = shapeIssuesFrom(zodIssues(operatorEventSchema, event), event).map(({ code }) => code)
      const read = parseOperatorEvent(event)
      expect(codes).toEqual(read.ok ? [] : read.val.issues.map(({ code }) => code))
    }
  })

  it('isn’t known without what was read: then what is wanted is said', () => {
    const issues = zodIssues(reportSchema, { event: cancelled })
    expect(shapeIssuesFrom(issues).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'by: not_a_text',
      'event.deleted: not_a_boolean',
    ])
  })

  it('isn’t known where something else was made of what was read', () => {
    const schema = z.preprocess((text) => JSON.parse(String(text)), reportSchema)
    const text = JSON.stringify({ by: 5, event: cancelled })
    const codes = (issues: readonly z.core.$ZodIssue[]) => shapeIssuesFrom(issues, text).map(({ code }) => code)
    expect(codes(zodIssues(schema, text))).toEqual(['not_a_text', 'not_a_boolean'])
    // zod can be asked to report it.
    expect(codes(schema.safeParse(text, { reportInput: true }).error?.issues ?? [])).toEqual(['not_a_text', 'missing'])
  })

  it('isn’t known of what can’t be read a second time', () => {
    const issues = zodIssues(reportSchema, { by: '山田', event: cancelled })
    const value = unreadable({ by: '山田', event: cancelled }, 'event')
    expect(shapeIssuesFrom(issues, value).map(({ code }) => code)).toEqual(['not_a_boolean'])
  })
})

describe('a check of somebody else’s', () => {
  const found = (params: Record<string, unknown> | undefined) =>
    shapeIssuesFrom(
      zodIssues(
        z.string().refine(() => false, { params }),
        '山田',
      ),
    )

  it('is malformed', () => {
    expect(found(undefined)).toEqual([{ code: 'malformed', path: '', message: SHAPE_ISSUE_WORDINGS.malformed }])
  })

  it('is worded as the code that it names', () => {
    expect(found({ code: 'duplicate' })).toEqual([
      { code: 'duplicate', path: '', message: SHAPE_ISSUE_WORDINGS.duplicate },
    ])
  })

  it('is worded without the values or the limit that its code would name', () => {
    expect(found({ code: 'not_among' })).toEqual([
      { code: 'not_among', path: '', message: SHAPE_ISSUE_WORDINGS.malformed },
    ])
  })
})

it('zod before 4.4 doesn’t say which kinds there are', () => {
  const issues = zodIssues(reportSchema, { by: '山田', event: EVENTS['screening.approved'] })
  const older = issues.map((issue) =>
    JSON.parse(JSON.stringify(issue, (key, value) => (key === 'options' ? undefined : value))),
  )
  expect(shapeIssuesFrom(older, { event: { type: 'x' } })).toEqual([
    { code: 'not_among', path: 'event.type', message: SHAPE_ISSUE_WORDINGS.malformed },
  ])
})

describe('READ-24 the issues are those of the parsers, but for where they stand', () => {
  const hidden = fc.constantFrom(undefined, null, 'x', '', 0, -1, [], [0], {}, { type: 'x' }, 'screening_waiting')
  const nested = (schema: z.ZodType, value: unknown) => {
    const within = { it: value }
    return shapeIssuesFrom(zodIssues(z.object({ it: schema }), within), within)
  }
  const moved = (path: string) => (path === '' ? 'it' : `it.${path}`)
  const sorted = (message: string) => message.split(/[:,] /).sort()
  const said = (outcome: ReturnType<typeof restoreOrder> | ReturnType<typeof parseOrderEvent>) =>
    outcome.ok ? [] : outcome.val.issues.map(({ path, code, message }) => [moved(path), code, sorted(message.ja)])
  const saidNested = (schema: z.ZodType, value: unknown) =>
    nested(schema, value).map(({ path, code, message }) => [path, code, sorted(message.ja)])

  it('of an event', () => {
    const places = fc.constantFrom(['type'], ['at'], ['codes'], ['fields'], ['to'], ['to', 'id'], ['reason'], ['x'])
    fc.assert(
      fc.property(events, places, hidden, (event, path, value) => {
        const given = withField(event, path, value)
        expect(saidNested(orderEventSchema, given)).toEqual(said(parseOrderEvent(given)))
        const lacking = without(event, path)
        expect(saidNested(orderEventSchema, lacking)).toEqual(said(parseOrderEvent(lacking)))
      }),
      SEEDED,
    )
  })

  it('of a stored order', () => {
    const places = fc.constantFrom(...fieldPaths(storeOrder(CLOSED)).filter(([name]) => name !== 'formatVersion'))
    fc.assert(
      fc.property(orders, places, hidden, (order, path, value) => {
        const given = withField(storeOrder(order), path, value)
        expect(saidNested(storedOrderSchema, given)).toEqual(said(restoreOrder(given)))
      }),
      SEEDED,
    )
  })
})
