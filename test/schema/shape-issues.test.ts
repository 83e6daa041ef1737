import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseOrderEvent, parseOrderSnapshot, restoreOrder, storeOrder } from '../../src/schema/index.js'
import { issuePath } from '../../src/schema/issue/issue-path.js'
import { SHAPE_ISSUE_WORDINGS } from '../../src/schema/issue/shape-issue-wordings.js'
import { readWith } from '../../src/schema/read-with.js'
import { events, orders, SEEDED, snapshots } from './arbitraries.js'
import { CLOSED, EVENTS, SNAPSHOT } from './examples.js'
import { fieldPaths, withField } from './paths.js'

const issuesOf = (outcome: ReturnType<typeof restoreOrder> | ReturnType<typeof parseOrderEvent>) =>
  outcome.ok ? [] : outcome.val.issues

describe('the words of an issue', () => {
  it.each(Object.entries(SHAPE_ISSUE_WORDINGS))('are Japanese and English: %s', (_, { ja, en }) => {
    expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠].*[。}]$/)
    expect(en).toMatch(/^[A-Z][ -~]*[.}]$/)
    expect(ja.includes('{}')).toBe(en.includes('{}'))
  })

  it('name the allowed values', () => {
    const [issue] = issuesOf(parseOrderEvent({ ...EVENTS['sync.doubted'], reason: 'because' }))
    expect(issue).toEqual({
      code: 'not_among',
      path: 'reason',
      message: {
        ja: '次のいずれかを指定してください: np_console_edited, other',
        en: 'This must be one of: np_console_edited, other',
      },
    })
  })

  it('name the events', () => {
    const [issue] = issuesOf(parseOrderEvent({ ...EVENTS['sync.doubted'], type: 'sync' }))
    for (const type of Object.keys(EVENTS)) expect(issue?.message.ja).toContain(type)
    expect(issue?.message.en).toMatch(/^This must be one of: [\w.]+(, [\w.]+)+$/)
  })

  it('name the limit', () => {
    const [issue] = issuesOf(restoreOrder({ ...storeOrder(CLOSED), version: 0 }))
    expect(issue?.message).toEqual({ ja: '1以上を指定してください。', en: 'This must be 1 or more.' })
    const [upper] = issuesOf(restoreOrder({ ...storeOrder(CLOSED), version: Number.MAX_SAFE_INTEGER }))
    expect(upper?.message.en).toBe('This must be 9007199254740990 or less.')
  })

  it('are ours also for what our own schemas never ask for', () => {
    const schema = z.object({
      mail: z.email(),
      long: z.string().max(4),
      short: z.string().min(3),
      pair: z.tuple([z.string()]),
      either: z.union([z.string(), z.number()]),
    })
    const outcome = readWith(schema, { mail: '山田', long: '山田太郎様', short: '山田', pair: '山田', either: true })
    expect(outcome.ok || outcome.val.issues).toEqual(
      ['mail', 'long', 'short', 'pair', 'either'].map((path) => {
        return { code: 'malformed', path, message: SHAPE_ISSUE_WORDINGS.malformed }
      }),
    )
    const without = readWith(schema, { mail: 'a@example.com', long: '', short: '山田様', pair: ['山田'] })
    expect(without.ok || without.val.issues.map(({ code, path }) => [code, path])).toEqual([['missing', 'either']])
  })

  it.each([undefined, {}, { code: 'other' }, { code: ['missing'] }, { code: 1 }])(
    'are ours also for a check of somebody else’s, with %j',
    (params) => {
      const outcome = readWith(z.object({ name: z.string().refine(() => false, { params }) }), { name: '山田' })
      expect(outcome.ok || outcome.val.issues).toEqual([
        { code: 'malformed', path: 'name', message: SHAPE_ISSUE_WORDINGS.malformed },
      ])
    },
  )

  it('are said once for each path, the first fault first', () => {
    const schema = z.object({ name: z.string().min(1).regex(/^\d+$/) })
    const outcome = readWith(schema, { name: '' })
    expect(outcome.ok || outcome.val.issues.map(({ code }) => code)).toEqual(['empty'])
  })
})

describe('an issue never repeats the value', () => {
  const secret = 'やまだ花子090'
  const hidden = fc.constantFrom<unknown>(
    secret,
    [secret],
    [[secret]],
    { [secret]: secret },
    { type: secret, at: secret },
    new Map([[secret, secret]]),
    Symbol(secret),
  )
  const silent = (outcome: { readonly val: unknown; readonly ok: boolean }) =>
    outcome.ok || !/やまだ|花子|090/.test(JSON.stringify(outcome.val))

  it('of a stored order', () => {
    const places = fc.constantFrom([], [secret], ['problem', secret], ...fieldPaths(storeOrder(CLOSED)))
    fc.assert(
      fc.property(orders, places, hidden, (order, path, value) => {
        return silent(restoreOrder(withField(storeOrder(order), path, value)))
      }),
      SEEDED,
    )
  })

  it('of an event', () => {
    const places = fc.constantFrom([], ['type'], ['at'], ['codes'], ['fields'], ['to'], ['to', 'id'], ['reason'])
    fc.assert(
      fc.property(events, places, hidden, (event, path, value) =>
        silent(parseOrderEvent(withField(event, path, value))),
      ),
      SEEDED,
    )
  })

  it('of a snapshot', () => {
    fc.assert(
      fc.property(snapshots, fc.constantFrom([], ...fieldPaths(SNAPSHOT)), hidden, (snapshot, path, value) => {
        return silent(parseOrderSnapshot(withField(snapshot, path, value)))
      }),
      SEEDED,
    )
  })

  it.each(['山田太郎', 'taro@example.com', '090-0000-0000', 'x'.repeat(41), '', '1'])(
    'nor a field name that is no plain name: %j',
    (name) => {
      const outcome = restoreOrder(withField(storeOrder(CLOSED), ['problem', name], 1))
      expect(issuesOf(outcome)).toEqual([
        { code: 'unknown_field', path: 'problem', message: SHAPE_ISSUE_WORDINGS.unknown_field },
      ])
    },
  )
})

describe('the path of an issue', () => {
  it('leaves out a key that is a symbol, and one that could be personal', () => {
    expect(issuePath([Symbol('山田'), 'problem', '山田', 'codes', 2])).toBe('problem.codes[2]')
    expect(issuePath(['x'.repeat(41), 'x'.repeat(40)])).toBe('x'.repeat(40))
  })
})

describe('too much', () => {
  const megabyte = 'x'.repeat(2 ** 20)

  it('is a text of a megabyte: refused where a limit is known, kept where none is', () => {
    for (const path of [['orderNumber'], ['statusSince'], ['shipment', 'slipNumber'], ['npTransaction', 'id']]) {
      const outcome = restoreOrder(withField(storeOrder(CLOSED), path, megabyte))
      expect(issuesOf(outcome).map((issue) => issue.path)).toEqual([path.join('.')])
      expect(JSON.stringify(issuesOf(outcome)).length).toBeLessThan(1000)
    }
    expect(parseOrderEvent({ ...EVENTS['screening.held'], codes: [megabyte] }).ok).toBe(true)
  })

  it('is a field name of a megabyte', () => {
    expect(JSON.stringify(issuesOf(restoreOrder({ [megabyte]: 1 }))).length).toBeLessThan(10_000)
  })

  it('is a long list of nonsense: 50 issues say enough', () => {
    const outcome = parseOrderEvent({ ...EVENTS['screening.held'], codes: new Array(10_000).fill(0) })
    expect(issuesOf(outcome).map(({ path }) => path)).toEqual(Array.from({ length: 50 }, (_, at) => `codes[${at}]`))
  })

  it('is a list so long that zod gives up', () => {
    const problem = { stage: 'screening', codes: new Array(300_000).fill(0) }
    expect(restoreOrder({ ...storeOrder(CLOSED), problem }).ok).toBe(false)
  })
})

describe('lone surrogates', () => {
  it('are kept in codes and labels, through JSON too', () => {
    const problem = { stage: 'screening', codes: ['\ud800', '\udfff🍣'] } as const
    const order = { ...CLOSED, problem, paymentMethod: { id: '\ud800', label: '\udc00', linked: false } }
    expect(restoreOrder(JSON.parse(JSON.stringify(storeOrder(order)))).unwrap()).toStrictEqual(order)
  })
})
