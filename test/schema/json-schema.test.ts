import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { FOLLOW_UP_KINDS } from '../../src/index.js'
import * as schema from '../../src/schema/index.js'
import type { Schema } from '../../src/schema/schema.js'
import { drafts, events, orderDetails, orders, SEEDED, shops, snapshots } from './arbitraries.js'

const metadata = schema.describeSchemas()
const jsonSchemaOf = (one: z.ZodType) => z.toJSONSchema(one, { io: 'input', metadata })

const RUNS = { ...SEEDED, numRuns: 2000 }

/** Every part of a JSON Schema that is a schema, itself first. */
function partsOf(part: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(part)) return part.flatMap(partsOf)
  if (typeof part !== 'object' || part === null) return []
  return [{ ...part }, ...Object.values(part).flatMap(partsOf)]
}

/** Whether a JSON Schema of a text lets one pass: its characters are counted by code points. */
function allows({ pattern = '', minLength = 0, maxLength = Infinity }: z.core.JSONSchema.BaseSchema, text: string) {
  const length = [...text].length
  // HTML's attribute `pattern` is read with the flag v.
  return length >= minLength && length <= maxLength && ['u', 'v'].every((flag) => new RegExp(pattern, flag).test(text))
}

/** What was said of each of many texts: by the schema, and by the JSON Schema. */
function verdicts(
  one: Schema<string>,
  texts: fc.Arbitrary<string>,
  agree: (text: string, own: boolean, json: boolean) => void,
) {
  const json = jsonSchemaOf(one)
  let taken = 0
  fc.assert(
    fc.property(texts, (text) => {
      const own = one.safeParse(text).success
      if (own) taken += 1
      agree(text, own, allows(json, text))
    }),
    RUNS,
  )
  expect(taken).toBeGreaterThan(RUNS.numRuns / 10)
  expect(taken).toBeLessThan((RUNS.numRuns * 9) / 10)
}

/** What is looked at of a field. */
const TOLD = z.looseObject({ description: z.string().optional() })
const FIELD = TOLD.extend({ anyOf: z.array(TOLD).optional() })

const PUBLIC = Object.entries(schema).flatMap(([name, one]) => (one instanceof z.ZodType ? [[name, one] as const] : []))

describe('the JSON Schema of a schema', () => {
  it.each(PUBLIC)('says what it is: %s', (_, one) => {
    expect(jsonSchemaOf(one).description).toMatch(/\S/)
  })

  it.each([
    [
      'paymentStatusSchema',
      schema.paymentStatusSchema,
      ['決済ステータス', 'screening_on_hold 審査保留', 'needs_attention 要確認'],
    ],
    ['deliveryStatusSchema', schema.deliveryStatusSchema, ['配送ステータス: not_shipped 未配送, shipped 配送完了']],
    ['receiptStatusSchema', schema.receiptStatusSchema, ['入金ステータス: not_received 未入金, received 入金完了']],
    ['npServiceSchema', schema.npServiceSchema, ['np_atobarai NP後払い, np_atobarai_wiz NP後払いwiz']],
    [
      'carrierSchema',
      schema.carrierSchema,
      ['配送業者: yu_pack ゆうパック, ', ', yamato クロネコヤマト, ', ', click_post クリックポスト'],
    ],
  ])('names the values in Japanese: %s', (_, one, words) => {
    for (const each of words) expect(jsonSchemaOf(one).description).toContain(each)
  })

  it.each(PUBLIC)('says of each field what it is: %s', (_, one) => {
    const parts = partsOf(jsonSchemaOf(one))
    const fields = parts.flatMap(({ properties }) =>
      Object.entries(z.record(z.string(), FIELD).parse(properties ?? {})),
    )
    const bare = fields.filter(([, { description, anyOf = [] }]) => {
      return !(description ?? anyOf[0]?.description)
    })
    expect(bare.map(([name]) => name)).toEqual([])
    expect(parts.filter(({ description }) => description === '')).toEqual([])
  })

  it('tells each kind of follow-up, one after the other', () => {
    const { description = '' } = jsonSchemaOf(schema.followUpKindSchema)
    const kinds = description.replace('What a person has to do: ', '').split(/;(?= [a-z_]+:)/)
    expect(kinds.map((kind) => kind.trim().split(': ')[0])).toEqual(FOLLOW_UP_KINDS)
  })

  it('leaves what somebody else says of a schema, and says the rest', () => {
    const own = z
      .registry<z.core.JSONSchemaMeta>()
      .add(schema.slipNumberSchema, { title: 'Slip', description: 'Our slip' })
    const json = z.toJSONSchema(schema.slipNumberSchema, { io: 'input', metadata: schema.describeSchemas(own) })
    expect(json).toMatchObject({ title: 'Slip', description: 'Our slip', maxLength: 20 })
  })

  it('names what an edit can touch, and the ways in which 配送完了 can be set', () => {
    const json = JSON.stringify(jsonSchemaOf(schema.operatorEventSchema))
    for (const words of ['buyer 注文者情報', 'shipping 配送業者・伝票番号', 'sanchoku 産直システム'])
      expect(json).toContain(words)
  })

  it('says of a time that may be missing whose it is', () => {
    for (const one of [schema.orderSchema, schema.orderSnapshotSchema])
      expect(jsonSchemaOf(one).properties?.['invoicePrintedAt']).toHaveProperty(
        'description',
        'When the wiz invoice was printed',
      )
  })

  it('names each event', () => {
    const types = (jsonSchemaOf(schema.orderEventSchema).oneOf ?? []).map((event) => event.properties?.['type'])
    expect(types.length).toBe(20)
    for (const type of types) expect(type).toHaveProperty('description')
    expect(types).toContainEqual({
      type: 'string',
      const: 'delivery.reverted',
      description: '未配送に戻す: Return to Not shipped',
    })
  })

  it.each([
    ['orders', orders, schema.orderSchema],
    ['events', events, schema.orderEventSchema],
    ['drafts', drafts, schema.orderDraftSchema],
    ['snapshots', snapshots, schema.orderSnapshotSchema],
    ['shops', shops, schema.shopSchema],
    ['details', orderDetails, schema.orderDetailsSchema],
  ] as const)('lets everything pass that the schema does: %s', (_, values: fc.Arbitrary<unknown>, one: z.ZodType) => {
    const read = z.fromJSONSchema(jsonSchemaOf(one))
    fc.assert(
      fc.property(values, (value) => {
        const sent: unknown = JSON.parse(JSON.stringify(value))
        expect(read.safeParse(sent).error).toBeUndefined()
      }),
      SEEDED,
    )
  })

  it('says it by describeSchemas alone, also in the registry where tools look by themselves', () => {
    for (const [, one] of PUBLIC) expect(jsonSchemaOf(one)).not.toEqual(z.toJSONSchema(one, { io: 'input' }))
    try {
      expect(schema.describeSchemas(z.globalRegistry)).toBe(z.globalRegistry)
      for (const [, one] of PUBLIC) expect(jsonSchemaOf(one)).toEqual(z.toJSONSchema(one, { io: 'input' }))
    } finally {
      z.globalRegistry.clear()
    }
  })

  it('has patterns that engines other than that of JavaScript read, too', () => {
    const patterns = PUBLIC.flatMap(([, one]) => partsOf(jsonSchemaOf(one)).flatMap(({ pattern }) => pattern ?? []))
    expect(patterns.length).toBeGreaterThan(4)
    for (const pattern of patterns) expect(pattern).not.toMatch(/[^ -~]|\\[^dsS.-]|\(\?[^:]/)
  })
})

const tokens = fc.string({
  unit: fc.oneof(
    { weight: 20, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    fc.constantFrom(' ', '\n', '\u3000'),
  ),
  maxLength: 50,
})
const slips = fc.string({ unit: fc.constantFrom(...'0123456789AZaz---１. \n'), maxLength: 12 })
const numbers = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((at) => String(at).padStart(2, '0'))
const instants = fc
  .tuple(
    fc.constantFrom('2024', '2025', '2026', '1900', '2000'),
    fc.constantFrom('-'),
    numbers(0, 13),
    fc.constantFrom('-'),
    numbers(0, 32),
    fc.constantFrom('T', 'T', 'T', 'T', 't', ' '),
    numbers(0, 24),
    fc.constantFrom(':'),
    numbers(0, 60),
    fc.constantFrom('', ':00', ':59.5', ':60', '.5', ':00.1234567891'),
    fc.constantFrom('Z', 'z', '', '+09:00', '-23:59', '+24:00', '+0900'),
  )
  .map((parts) => parts.join(''))

describe('READ-19 the JSON Schema of a slip number', () => {
  it('lets the same texts pass', () => {
    verdicts(
      schema.slipNumberSchema,
      fc.oneof(slips, fc.constantFrom('1'.repeat(20), '1'.repeat(21), 'ABC')),
      (text, own, json) => expect(json, text).toBe(own),
    )
  })
})

describe('READ-23 the JSON Schema of an instant', () => {
  it('lets the same texts pass, and 29 February of any year', () => {
    const leap = fc.constantFrom('2026-02-29T10:00Z', '1900-02-29T10:00Z', '2024-02-29T10:00Z')
    verdicts(schema.instantSchema, fc.oneof({ weight: 9, arbitrary: instants }, leap), (text, own, json) => {
      if (text.slice(4, 10) === '-02-29') return
      expect(json, text).toBe(own)
    })
    const json = jsonSchemaOf(schema.instantSchema)
    expect(allows(json, '2026-02-29T10:00Z')).toBe(true)
    expect(allows(json, '2024-02-29T10:00Z')).toBe(true)
  })

  it('claims no format: seconds may be left out, which no date-time may', () => {
    expect(allows(jsonSchemaOf(schema.instantSchema), '2026-04-01T10:00Z')).toBe(true)
    expect(jsonSchemaOf(schema.instantSchema)).not.toHaveProperty('format')
  })
})

describe('READ-24 the JSON Schema', () => {
  it.each([
    ['an order number', schema.orderNumberSchema, 40],
    ['an NP取引ID', schema.npTransactionIdSchema, 64],
  ])('of %s lets more pass only where a character is invisible or counts twice', (_, one, longest) => {
    const long = fc.constantFrom('', 'x'.repeat(longest), 'x'.repeat(longest + 1))
    verdicts(one, fc.oneof(tokens, long), (text, own, json) => {
      if (own) expect(json, text).toBe(true)
      if (/^[\s!-~]*$/.test(text)) expect(json, text).toBe(own)
    })
    expect(allows(jsonSchemaOf(one), 'a\u200b')).toBe(true)
    expect(allows(jsonSchemaOf(one), '🍣'.repeat(longest))).toBe(true)
  })

  it('of a reason wants one, and of follow-ups none twice', () => {
    const overridden = jsonSchemaOf(schema.orderEventSchema).oneOf?.find(
      ({ properties }) => partsOf(properties?.['type'])[0]?.['const'] === 'status.overridden',
    )
    const reason = overridden?.properties?.['reason']
    if (typeof reason !== 'object') throw new Error('no reason')
    for (const blank of ['', ' ', '\u3000\n']) expect(allows(reason, blank)).toBe(false)
    for (const given of ['a', ' 誤入力 ']) expect(allows(reason, given)).toBe(true)
    expect(jsonSchemaOf(schema.orderSchema).properties?.['openFollowUps']).toMatchObject({ uniqueItems: true })
  })
})
