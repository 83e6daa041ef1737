import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXPLAINED } from './explained.js'
import { type ExplainedSurvivor, HELD, mutationFaults } from './mutation-faults.js'
import type { MutationReport, ReportedMutant } from './mutation-report.js'
import { scores } from './scores.js'
import { folded, survivorOf } from './survivor.js'

const LINE = '  return fee > 0'
const SOURCE = ['export function isFee(fee: number): boolean {', LINE, '}'].join('\n')

const mutant = (status: string, replacement = 'fee >= 0'): ReportedMutant => ({
  mutatorName: 'EqualityOperator',
  replacement,
  status,
  location: { start: { line: 2, column: 10 }, end: { line: 2, column: 17 } },
})

/** Twenty mutants of each folder that is held, one of them unseen: 95 %, just enough. */
const mutants = [...Array.from({ length: 18 }, () => mutant('Killed')), mutant('Timeout'), mutant('Survived')]
const files = Object.fromEntries(HELD.map((folder) => [`src/${folder}/is-fee.ts`, { source: SOURCE, mutants }]))
const sound: MutationReport = { files }

const explained: readonly ExplainedSurvivor[] = HELD.map((folder) => ({
  file: `src/${folder}/is-fee.ts`,
  mutator: 'EqualityOperator',
  from: 'return fee > 0',
  to: 'return fee >= 0',
  why: 'a fee is never 0',
}))

const RULES = 'src/rules/is-fee.ts'
const OF_RULES = `${RULES}, EqualityOperator\n    - return fee > 0\n    + return fee >= 0`
const rulesWith = (...list: readonly ReportedMutant[]): MutationReport => ({
  files: { ...files, [RULES]: { source: SOURCE, mutants: list } },
})
const killed = (count: number) => Array.from({ length: count }, () => mutant('Killed'))

/** A fault planted in a sound run, and the one complaint it has to raise. */
const PLANTED: readonly (readonly [string, MutationReport, readonly ExplainedSurvivor[], string])[] = [
  [
    'a survivor that nobody explained',
    sound,
    explained.filter(({ file }) => file !== RULES),
    `survived, and nobody says why: ${OF_RULES}`,
  ],
  [
    'a mutant that no test runs, and nobody explained',
    rulesWith(...killed(19), mutant('NoCoverage')),
    explained.filter(({ file }) => file !== RULES),
    `survived, and nobody says why: ${OF_RULES}`,
  ],
  [
    'a second survivor like one that is explained once',
    rulesWith(...killed(38), mutant('Survived'), mutant('Survived')),
    explained,
    `survived, and nobody says why: ${OF_RULES}`,
  ],
  [
    'a survivor on the line of an explained one, changed in another way',
    rulesWith(...killed(38), mutant('Survived'), mutant('Survived', 'true')),
    explained,
    `survived, and nobody says why: ${RULES}, EqualityOperator\n    - return fee > 0\n    + return true`,
  ],
  [
    'an explanation of a mutant that was killed',
    rulesWith(...killed(20)),
    explained,
    `explained, but it doesn't survive: ${OF_RULES}`,
  ],
  [
    'an explanation of a file that is gone',
    sound,
    [...explained, { file: 'src/gone.ts', mutator: 'BlockStatement', from: '{ a }', to: '{}', why: 'it was so' }],
    "explained, but it doesn't survive: src/gone.ts, BlockStatement\n    - { a }\n    + {}",
  ],
  [
    'an explanation that says nothing',
    sound,
    explained.map((each) => (each.file === RULES ? { ...each, why: ' ' } : each)),
    `explained by nothing: ${OF_RULES}`,
  ],
  [
    'a folder that is seen too little, however well that is explained',
    rulesWith(...killed(18), mutant('Survived')),
    explained,
    'rules: 94.74 % of its mutants are seen, less than 95 %',
  ],
  [
    'a folder that was left out',
    { files: Object.fromEntries(Object.entries(files).filter(([file]) => file !== RULES)) },
    explained.filter(({ file }) => file !== RULES),
    'rules: no mutant at all',
  ],
  [
    'a folder of which nothing was judged',
    rulesWith(mutant('Ignored')),
    explained.filter(({ file }) => file !== RULES),
    'rules: no mutant at all',
  ],
  [
    'a mutant that was never judged',
    rulesWith(...mutants, mutant('Pending')),
    explained,
    `never judged: ${RULES}, EqualityOperator`,
  ],
  [
    'a mutant that brought the run down',
    rulesWith(...mutants, mutant('RuntimeError')),
    explained,
    `never judged: ${RULES}, EqualityOperator`,
  ],
]

function sourceOf(file: string): string {
  const url = new URL(`../../${file}`, import.meta.url)
  return existsSync(url) ? folded(readFileSync(url, 'utf8')) : ''
}

describe('what a mutation run has to show', () => {
  it('finds nothing wrong with a run whose survivors are all explained, at 95 of 100', () => {
    expect(mutationFaults(sound, explained, 'whole')).toEqual([])
  })

  it.each(PLANTED)('catches %s, by its own check', (_, report, explanations, complaint) => {
    expect(mutationFaults(report, explanations, 'whole')).toEqual([complaint])
  })

  it('asks of a run over a part only what is about its files', () => {
    const part: MutationReport = { files: { [RULES]: { source: SOURCE, mutants: [mutant('Killed')] } } }
    expect(mutationFaults(part, explained, 'part')).toEqual([`explained, but it doesn't survive: ${OF_RULES}`])
    expect(mutationFaults(part, [], 'part')).toEqual([])
    expect(mutationFaults(rulesWith(mutant('Survived')), explained, 'part')).toEqual([])
  })

  it('explains only what is there, also in folders that a run covers only when it is told to', () => {
    const sources = new Map([...new Set(EXPLAINED.map(({ file }) => file))].map((file) => [file, sourceOf(file)]))
    expect(EXPLAINED.filter(({ file, from }) => !sources.get(file)?.includes(from))).toEqual([])
  })

  it('knows a survivor again when its file has grown, and when its lines are broken elsewhere', () => {
    const [first] = explained
    const source = `import { a } from './a.js'\n\n${SOURCE.replace(LINE, '  return fee >\n    0')}`
    const location = { start: { line: 4, column: 10 }, end: { line: 5, column: 6 } }
    expect(survivorOf(first?.file ?? '', source, { ...mutant('Survived'), location })).toEqual({
      file: first?.file,
      mutator: 'EqualityOperator',
      from: 'return fee > 0',
      to: 'return fee >= 0',
    })
  })
})

describe('the score of a folder', () => {
  it('counts what was killed or timed out against all that could be judged', () => {
    const judged = [mutant('Killed'), mutant('Timeout'), mutant('Survived'), mutant('NoCoverage')]
    const left = [mutant('Ignored'), mutant('CompileError'), mutant('RuntimeError')]
    const [rules] = scores({ files: { [RULES]: { source: SOURCE, mutants: [...judged, ...left] } } })
    expect(rules).toEqual({ folder: 'rules', killed: 1, timedOut: 1, survived: 2, percent: 50 })
  })

  it('takes a folder with its own folders as one, and the files beside the folders as src', () => {
    const of = { source: SOURCE, mutants: [mutant('Killed')] }
    const names = ['src/result.ts', 'src/order/a.ts', 'src/lifecycle/b.ts', 'src/lifecycle/guards/c.ts']
    const all = scores({ files: Object.fromEntries(names.map((name) => [name, of])) })
    expect(all.map(({ folder, killed: count }) => [folder, count])).toEqual([
      ['lifecycle', 2],
      ['order', 1],
      ['src', 1],
    ])
  })
})
