import type { ReportedMutant } from './mutation-report.js'

/**
 * A mutant that no test can tell from the original, named by what it does and not by where it stands: the lines that it
 * touches, before and after, every run of white space as one space.
 */
export interface Survivor {
  readonly file: string
  /** Stryker's name for the kind of change. */
  readonly mutator: string
  readonly from: string
  readonly to: string
}

/** The survivor that a mutant of a file is. */
export function survivorOf(file: string, source: string, mutant: ReportedMutant): Survivor {
  const { start, end } = mutant.location
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const before = lines[0]?.slice(0, start.column - 1) ?? ''
  const after = lines.at(-1)?.slice(end.column - 1) ?? ''
  const to = `${before}${mutant.replacement ?? ''}${after}`
  return { file, mutator: mutant.mutatorName, from: folded(lines.join('\n')), to: folded(to) }
}

/** A text with every run of white space as one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
