import { describe, expect, it } from 'vitest'
import { explainAnswer, observe, shippingGate } from '../../src/back-office/index.js'
import { at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const ask = (...args: readonly unknown[]) => Reflect.apply(explainAnswer, undefined, args)

describe('explainAnswer', () => {
  it('words what was found, each with its rule, and what to do next', () => {
    const gate = shippingGate(anOrder({ in: 'screening_approved' }))
    expect(explainAnswer(gate, 'en')).toBe(
      'The screening is OK, so the goods may ship (SHIP-01). → Next: After shipping, set "Shipped" with slip number and carrier.',
    )
    expect(explainAnswer(gate)).toBe(
      '「審査OK」のため、出荷できます（SHIP-01）。 → 次の操作: 出荷後、伝票番号と配送業者を入力して「配送完了」にしてください。',
    )
  })

  it('names each step that helps, and leaves out what is none', () => {
    const said = { findings: [{ code: 'may_ship', rule: 'SHIP-01', detail: null }], next: [] }
    const step = (name: unknown) => ({ step: name, event: null, rule: 'SHIP-01' })
    expect(ask({ ...said, next: [step('a'), step(7), step('b')] }, 'en')).toMatch(/\. → Next: a \/ b$/)
    expect(ask({ ...said, next: [step('a'), step(7), step('b')] })).toMatch(/。 → 次の操作: a \/ b$/)
    expect(ask({ ...said, next: [step(7)] })).not.toContain('→')
  })

  it('words one finding by itself, with the label of what it is about', () => {
    const seen = observe(anOrder({ in: 'screening_waiting' }), { paymentStatus: 'screening_in_progress', at }).unwrap()
    const [finding] = seen.findings
    if (finding === undefined) expect.fail('nothing found')
    expect(explainAnswer(finding, 'en')).toBe('By the link it came to "Screening" (LINK-07).')
    expect(explainAnswer(finding)).toBe('自動連携により、「審査中」になりました（LINK-07）。')
  })

  it('shows a text as it came, shortened and without control characters, and never as a pattern', () => {
    const finding = { code: 'status_not_understood', rule: 'READ-26', detail: `$&\u0007${'x'.repeat(100)}` } as const
    expect(explainAnswer(finding, 'en')).toContain(`"$&${'x'.repeat(62)}"`)
  })

  it.each([null, undefined, 7])('never shows where a detail would stand: %o', (detail) => {
    expect(ask({ code: 'link_moved_on', rule: 'LINK-07', detail }, 'en')).toBe(
      'By the link it came to "unknown" (LINK-07).',
    )
    expect(ask({ code: 'link_moved_on', rule: 'LINK-07', detail })).toBe(
      '自動連携により、「不明」になりました（LINK-07）。',
    )
  })

  it('shows an unknown code as it is', () => {
    expect(ask({ code: 'x_1', rule: 'READ-24', detail: null }, 'en')).toBe('x_1 (READ-24).')
    expect(ask({ code: 'constructor', rule: 'READ-24', detail: null }, 'en')).toBe('constructor (READ-24).')
  })

  it.each([
    null,
    undefined,
    1,
    'x',
    {},
    [],
    { findings: 1 },
    { findings: [null] },
    { findings: [], next: [] },
    Symbol(),
  ])('has a neutral sentence for %o', (value) => {
    expect(ask(value, 'en')).toBe('There is nothing to explain.')
    expect(ask(value)).toBe('説明できる内容がありません。')
  })

  it('has one for what can’t be looked at', () => {
    const boom = () => {
      throw new Error('boom')
    }
    expect(ask(new Proxy({}, { has: boom, get: boom }), 'en')).toBe('There is nothing to explain.')
  })
})
