import type { MutationReport } from './mutation-report.js'
import { scores } from './scores.js'
import { type Survivor, survivorOf } from './survivor.js'

/** A survivor with the reason why no test can kill it. */
export interface ExplainedSurvivor extends Survivor {
  readonly why: string
}

/** Folders in which at least 95 of 100 mutants have to be seen. */
export const HELD = ['lifecycle', 'machine', 'refusal', 'rules', 'schema', 'validators']
const LEAST = 95

/** What a run has covered: everything, or only some files. */
export type Extent = 'whole' | 'part'

/**
 * Everything by which a mutation run falls short, each worded: a survivor that nobody explained, an explanation that no
 * survivor needs any more, a mutant that was never judged or brought the run down, and a score that is too low. Of a
 * run over a part, only what is about its files.
 */
export function mutationFaults(
  report: MutationReport,
  explained: readonly ExplainedSurvivor[],
  extent: Extent,
): readonly string[] {
  const survivors = survivorsIn(report)
  const relevant = explained.filter(({ file }) => extent === 'whole' || report.files[file] !== undefined)
  return [
    ...without(survivors, relevant).map((each) => `survived, and nobody says why: ${worded(each)}`),
    ...without(relevant, survivors).map((each) => `explained, but it doesn't survive: ${worded(each)}`),
    ...relevant.filter(({ why }) => why.trim() === '').map((each) => `explained by nothing: ${worded(each)}`),
    ...unjudged(report),
    ...(extent === 'whole' ? tooLow(report) : []),
  ]
}

function survivorsIn(report: MutationReport): readonly Survivor[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => survivorOf(file, source, mutant)),
  )
}

/** Those of some that have no counterpart among others; of two that are the same, each needs its own. */
function without(some: readonly Survivor[], others: readonly Survivor[]): readonly Survivor[] {
  const left = others.map(worded)
  return some.filter((each) => {
    const at = left.indexOf(worded(each))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function worded({ file, mutator, from, to }: Survivor): string {
  return `${file}, ${mutator}\n    - ${from}\n    + ${to}`
}

function unjudged(report: MutationReport): readonly string[] {
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Pending' || status === 'RuntimeError')
      .map(({ mutatorName }) => `never judged: ${file}, ${mutatorName}`),
  )
}

function tooLow(report: MutationReport): readonly string[] {
  const found = scores(report)
  return HELD.flatMap((folder) => {
    const score = found.find((each) => each.folder === folder)
    if (score === undefined) return [`${folder}: no mutant at all`]
    return score.percent < LEAST
      ? [`${folder}: ${score.percent.toFixed(2)} % of its mutants are seen, less than ${LEAST} %`]
      : []
  })
}
