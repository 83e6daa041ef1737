import { EXPLAINED } from './explained.js'
import { type Extent, mutationFaults } from './mutation-faults.js'
import type { MutationReport } from './mutation-report.js'
import { folderOf, type Score, scores } from './scores.js'

/**
 * What came of a run: the scores by folder, as a table, and everything by which it falls short. A whole run covers some
 * folders; of the others only explanations of files that it met are asked for.
 */
export function verdict(
  report: MutationReport,
  extent: Extent,
  covered: readonly string[],
): { readonly table: string; readonly faults: readonly string[] } {
  const asked = EXPLAINED.filter(({ file }) => report.files[file] !== undefined || covered.includes(folderOf(file)))
  return { table: scores(report).map(row).join('\n'), faults: mutationFaults(report, asked, extent) }
}

function row({ folder, killed, timedOut, survived, percent }: Score): string {
  const counts = `${killed} killed, ${timedOut} timed out, ${survived} survived`
  return `${folder.padEnd(12)}${percent.toFixed(2).padStart(7)} %  ${counts}`
}
