import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/wording/explain.js'

/** For callers without types. Methods are compared bivariantly, so no cast is needed. */
interface Loose {
  explain(x: unknown, locale?: string): string
}
const loose: Loose = { explain }

const LOCALES = ['ja', 'en'] as const
const NOTHING = { ja: '説明できる内容がありません。', en: 'There is nothing to explain.' }

const RUN = { seed: 20260401, numRuns: 500 }

const strange = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

/** Objects that look like something to explain, with anything in their fields. */
const lookalike = fc.record(
  {
    effect: strange,
    step: strange,
    candidates: fc.oneof(strange, fc.array(strange)),
    violations: fc.oneof(strange, fc.array(strange)),
    next: fc.oneof(strange, fc.array(strange)),
    event: strange,
    status: strange,
    code: fc.oneof(strange, fc.constantFrom('malformed', 'slip_malformed', 'constructor', '__proto__')),
    rule: strange,
    detail: strange,
    text: strange,
  },
  { requiredKeys: [] },
)

const saysSomething = (x: unknown): void => {
  for (const locale of LOCALES) {
    const text = loose.explain(x, locale)
    expect(typeof text).toBe('string')
    expect(text).not.toBe('')
  }
}

describe('explain never throws', () => {
  it('READ-24: for anything, in both languages', () => {
    fc.assert(fc.property(fc.anything(), saysSomething), RUN)
    fc.assert(fc.property(strange, saysSomething), RUN)
  })

  it('READ-24: for anything in the fields of what it words', () => {
    fc.assert(fc.property(lookalike, saysSomething), RUN)
  })

  it('READ-24: for any text, which it repeats nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 30 }), (text) => {
        for (const locale of LOCALES) expect(loose.explain(text, locale)).toBe(NOTHING[locale])
      }),
      RUN,
    )
  })
})

const throwing = (trap: keyof ProxyHandler<object>): object =>
  new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error('no')
      },
    },
  )

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const NOT_EXPLAINABLE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 42],
  ['NaN', Number.NaN],
  ['a boolean', true],
  ['a bigint', 1n],
  ['a symbol', Symbol('STAT-01')],
  ['a function', () => 'STAT-01'],
  ['an empty text', ''],
  ['an unknown text', 'STAT-11'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['toString', 'toString'],
  ['an empty object', {}],
  ['an empty array', []],
  ['an array of ids', ['STAT-01']],
  ['a boxed id', Object('STAT-01')],
  ['an object without prototype', Object.create(null)],
  ['a violation without a code', { effect: 'warn', rule: 'SHIP-02', detail: null }],
  ['a step that is no text', { step: {}, event: null, rule: 'LINK-06' }],
  ['violations that are no list', { violations: 7, next: [] }],
  ['violations of nothing', { violations: [null], next: [], event: null, status: null }],
  ['candidates that are no list', { candidates: 1, code: 'unknown', text: 'x' }],
  [
    'a getter that throws',
    {
      effect: 'warn',
      get code(): string {
        throw new Error('no')
      },
    },
  ],
  ['a proxy that throws on has', throwing('has')],
  ['a proxy that throws on get', throwing('get')],
  ['a revoked proxy', revoked()],
]

describe('explain: nothing to explain', () => {
  it.each(NOT_EXPLAINABLE)('%s', (_, x) => {
    for (const locale of LOCALES) expect(loose.explain(x, locale)).toBe(NOTHING[locale])
    expect(loose.explain(x)).toBe(NOTHING.ja)
  })
})
