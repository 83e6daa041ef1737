import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderDraftSchema, orderSnapshotSchema, parseOrderDraft, parseOrderSnapshot } from '../../src/schema/index.js'
import { drafts, SEEDED, snapshots } from './arbitraries.js'
import { DRAFT, SNAPSHOT } from './examples.js'
import { fieldPaths, withField, without } from './paths.js'

const OPTIONAL = ['shipment', 'invoicePrintedAt', 'npTransactionId', 'problemCodes', 'everApproved']

const named = (value: unknown) => fieldPaths(value).map((path) => [path.join('.'), path] as const)
const draftFaults = (value: unknown) => {
  const outcome = parseOrderDraft(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}
const snapshotFaults = (value: unknown) => {
  const outcome = parseOrderSnapshot(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('READ-24 a draft', () => {
  it('is taken as it is, without what is not known', () => {
    expect(parseOrderDraft({ ...DRAFT, buyerName: '山田太郎' })).toMatchObject({ ok: true, val: DRAFT })
    expect(orderDraftSchema.parse({ ...DRAFT, buyerName: '山田太郎' })).toStrictEqual(DRAFT)
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(orderDraftSchema.parse(draft)).toStrictEqual(draft)
      }),
      SEEDED,
    )
  })

  it.each(named(DRAFT))('lacks %s', (name, path) => {
    expect(draftFaults(without(DRAFT, path))).toEqual([`${name}: missing`])
    expect(draftFaults(withField(DRAFT, path, null))).toEqual([expect.stringMatching(`^${name}: not_`)])
  })

  it.each([
    ['orderNumber', '\u3000', 'not_an_order_number'],
    ['service', 'NP後払い', 'not_among'],
    ['source', 'import', 'not_among'],
    ['preorder', 'false', 'not_a_boolean'],
    ['paymentFee', -330, 'too_small'],
    ['at', '2026-13-01T00:00:00Z', 'not_an_instant'],
  ])('has %s %j: %s', (name, value, code) => {
    expect(draftFaults(withField(DRAFT, [name], value))).toEqual([`${name}: ${code}`])
  })
})

describe('READ-26 a snapshot', () => {
  it('is taken as it is, without what is not known', () => {
    expect(parseOrderSnapshot(SNAPSHOT)).toMatchObject({ ok: true, val: SNAPSHOT })
    const more = withField({ ...SNAPSHOT, buyerName: '山田太郎' }, ['shipment', 'shippedAt'], '2026-04-02')
    expect(orderSnapshotSchema.parse(more)).toStrictEqual(SNAPSHOT)
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(orderSnapshotSchema.parse(snapshot)).toStrictEqual(snapshot)
      }),
      SEEDED,
    )
  })

  it.each(OPTIONAL)('may not know %s: left out, undefined or null', (name) => {
    expect(snapshotFaults(without(SNAPSHOT, [name]))).toEqual([])
    expect(snapshotFaults(withField(SNAPSHOT, [name], undefined))).toEqual([])
    expect(snapshotFaults(withField(SNAPSHOT, [name], null))).toEqual([])
  })

  it.each(named(SNAPSHOT).filter(([name]) => !OPTIONAL.includes(name)))('READ-24 lacks %s', (name, path) => {
    expect(snapshotFaults(without(SNAPSHOT, path))).toEqual([`${name}: missing`])
  })

  it.each(named(SNAPSHOT))('READ-24 has a symbol as %s', (name, path) => {
    expect(snapshotFaults(withField(SNAPSHOT, path, Symbol(name)))).toEqual([expect.stringMatching(`^${name}: not_`)])
  })

  it.each([
    ['shipment.carrier', '002', 'not_among'],
    ['shipment.slipNumber', '', 'not_a_slip_number'],
    ['invoicePrintedAt', '', 'not_an_instant'],
    ['npTransactionId', '', 'not_an_np_transaction_id'],
    ['problemCodes', 'RE009', 'not_a_list'],
    ['everApproved', 1, 'not_a_boolean'],
  ])('READ-24 has %s %j: %s', (path, value, code) => {
    expect(snapshotFaults(withField(SNAPSHOT, path.split('.'), value))).toEqual([`${path}: ${code}`])
  })
})
