import { EXPLAINED } from './explained.js'
import { type Extent, mutationFaults } from './mutation-faults.js'
import type { MutationReport } from './mutation-report.js'
import { type Score, scores } from './scores.js'

/** What came of a run: the scores by folder, as a table, and everything by which it falls short. */
export function verdict(
  report: MutationReport,
  extent: Extent,
): { readonly table: string; readonly faults: readonly string[] } {
  return { table: scores(report).map(row).join('\n'), faults: mutationFaults(report, EXPLAINED, extent) }
}

function row({ folder, killed, timedOut, survived, percent }: Score): string {
  const counts = `${killed} killed, ${timedOut} timed out, ${survived} survived`
  return `${folder.padEnd(12)}${percent.toFixed(2).padStart(7)} %  ${counts}`
}
