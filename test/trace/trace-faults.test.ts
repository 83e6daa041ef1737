import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/rules.js'
import { readSources } from './sources.js'
import { type Trace, traceFaults } from './trace-faults.js'
import { traceOf } from './trace-of.js'

const sound: Trace = {
  rules: ['CORR-01', 'PAY-05'],
  edges: [{ name: 'any status × correction.opened, branch 2', rules: ['CORR-01'] }],
  cited: [{ file: 'warnings-of.ts', rule: 'PAY-05' }],
  carried: ['PAY-05'],
  titles: [
    { file: 'test/rules/corr.test.ts', title: 'CORR-01: refused in any other status' },
    { file: 'test/rules/pay.test.ts', title: 'PAY-05: not cancelled at NP' },
  ],
  takenAway: ['CORR-01', 'PAY-05'],
}

/** A fault planted in a sound trace, and the one complaint it has to raise. */
const PLANTED: readonly (readonly [string, Partial<Trace>, string])[] = [
  ['a rule nobody tests', { titles: sound.titles.slice(0, 1) }, 'PAY-05: no test among the rules is titled with it'],
  [
    'an unknown id on an edge',
    { edges: [...sound.edges, { name: 'an edge', rules: ['CORR-99'] }] },
    'CORR-99: unknown, but cited by an edge',
  ],
  ['an unknown id in a source', { cited: [{ file: 'a.ts', rule: 'SHIP-99' }] }, 'SHIP-99: unknown, but cited by a.ts'],
  [
    'an unknown id in a title',
    { titles: [...sound.titles, { file: 'test/rules/corr.test.ts', title: 'CORR-98: something' }] },
    'CORR-98: unknown, but cited by test/rules/corr.test.ts',
  ],
  [
    'an edge without a rule',
    { edges: [...sound.edges, { name: 'a bare edge', rules: [] }] },
    'a bare edge: an edge without a rule',
  ],
  [
    'a test citing nothing',
    { titles: [...sound.titles, { file: 'test/rules/corr.test.ts', title: 'something works' }] },
    '"something works": a test among the rules that cites none',
  ],
  ['a rule that no edge cites', { edges: [] }, 'CORR-01: neither an edge nor any code cites it'],
  ['a rule that comments alone cite', { carried: [] }, 'PAY-05: neither an edge nor any code cites it'],
  ['a rule that is never taken away', { takenAway: ['PAY-05'] }, 'CORR-01: nothing of it is taken away'],
  [
    'an unknown id among what is taken away',
    { takenAway: [...sound.takenAway, 'PAY-99'] },
    'PAY-99: unknown, but cited by the list of takeaways',
  ],
]

describe('the trace from rule to edge to test', () => {
  it('finds nothing wrong with a sound trace', () => {
    expect(traceFaults(sound)).toEqual([])
  })

  it.each(PLANTED)('catches %s, by its own check', (_, fault, complaint) => {
    expect(traceFaults({ ...sound, ...fault })).toEqual([complaint])
  })

  const titles = Object.keys(RULES).map((rule) => ({ file: 'test/rules/all.test.ts', title: rule }))

  it('finds no edge without a rule, no unknown id and no rule uncarried in this library', () => {
    expect(traceFaults(traceOf(titles))).toEqual([])
  })

  it('catches a citation mistaken for another in this library, though comments go on naming the rule', () => {
    const file = 'lifecycle/interpreter/warnings-of.ts'
    const sources = readSources()
    const planted = sources.get(file)?.replace(`'PAY-05'`, `'PAY-06'`) ?? ''
    expect(planted).toContain('PAY-05')
    expect(traceFaults(traceOf(titles, new Map(sources).set(file, planted)))).toContain(
      'PAY-05: neither an edge nor any code cites it',
    )
  })
})
