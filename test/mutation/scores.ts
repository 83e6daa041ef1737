import type { MutationReport } from './mutation-report.js'

/** What became of the mutants of a folder; those that can't run, or are left out by the config, don't count. */
export interface Score {
  readonly folder: string
  readonly killed: number
  readonly timedOut: number
  /** Seen by no test, though some may have run them. */
  readonly survived: number
  /** Killed or timed out, in percent of all. */
  readonly percent: number
}

/**
 * The score of each folder of `src` with mutants, in the order of their names; files beside the folders count as `src`.
 */
export function scores(report: MutationReport): readonly Score[] {
  const statuses = new Map<string, string[]>()
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const folder = folderOf(file)
    statuses.set(folder, [...(statuses.get(folder) ?? []), ...mutants.map(({ status }) => status)])
  }
  return [...statuses]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([folder, all]) => score(folder, all))
    .filter(({ killed, timedOut, survived }) => killed + timedOut + survived > 0)
}

/** `src/order/form/is-instant.ts` lies in `order`. */
function folderOf(file: string): string {
  const [src = '', folder, ...rest] = file.split('/')
  return folder === undefined || rest.length === 0 ? src : folder
}

function score(folder: string, statuses: readonly string[]): Score {
  const count = (...counted: readonly string[]) => statuses.filter((status) => counted.includes(status)).length
  const killed = count('Killed')
  const timedOut = count('Timeout')
  const survived = count('Survived', 'NoCoverage')
  const all = killed + timedOut + survived
  return { folder, killed, timedOut, survived, percent: (100 * (killed + timedOut)) / all }
}
