import { describe, expect, it } from 'vitest'
import { type Trace, traceFaults } from './trace-faults.js'
import { traceOf } from './trace-of.js'

const sound: Trace = {
  rules: { 'CORR-01': 'must', 'LINK-07': 'info' },
  edges: [{ name: 'any status × correction.opened, branch 2', rules: ['CORR-01'] }],
  cited: [],
  titles: [
    { file: 'test/rules/corr.test.ts', title: 'CORR-01: refused in any other status' },
    { file: 'test/rules/link.test.ts', title: 'LINK-07: nobody has to act' },
  ],
  takenAway: ['CORR-01'],
  explainedOnly: { 'LINK-07': 'nothing to refuse' },
}

/** A fault planted in a sound trace, and the one complaint it has to raise. */
const PLANTED: readonly (readonly [string, Partial<Trace>, string])[] = [
  ['a rule nobody tests', { titles: sound.titles.slice(0, 1) }, 'LINK-07: no test among the rules is titled with it'],
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
  ['a rule that no code cites', { edges: [] }, 'CORR-01: neither an edge nor any code cites it'],
  ['a rule that is never taken away', { takenAway: [] }, 'CORR-01: has to be either taken away or explained only'],
  [
    'a must that is only explained',
    { takenAway: [], explainedOnly: { ...sound.explainedOnly, 'CORR-01': 'why not' } },
    'CORR-01: is explained only, though its level is must',
  ],
]

describe('the trace from rule to edge to test', () => {
  it('finds nothing wrong with a sound trace', () => {
    expect(traceFaults(sound)).toEqual([])
  })

  it.each(PLANTED)('catches %s, by its own check', (_, fault, complaint) => {
    expect(traceFaults({ ...sound, ...fault })).toEqual([complaint])
  })

  it('finds no edge without a rule, no unknown id and no rule uncarried in this library', () => {
    const titles = Object.keys(traceOf([]).rules).map((rule) => ({ file: 'test/rules/all.test.ts', title: rule }))
    expect(traceFaults(traceOf(titles))).toEqual([])
  })
})
