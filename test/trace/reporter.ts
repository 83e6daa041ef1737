import type { Reporter, TestModule } from 'vitest/node'
import { traceFaults } from './trace-faults.js'
import { traceOf } from './trace-of.js'

/**
 * After a whole test run: every rule is named by the title of a test that ran, and the chain rule ↔ edge or validator ↔
 * test is unbroken. Real titles, as they ran, not what stands in the files.
 */
export default class TraceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const titles = modules.flatMap((module) =>
      [...module.children.allTests('passed')].map((test) => ({ file: module.relativeModuleId, title: test.fullName })),
    )
    const trace = traceOf(titles)
    const faults = traceFaults(trace)
    console.log(
      `\n${trace.rules.length} rules, ${trace.edges.length} edges, ${titles.length} tests traced, ${faults.length} faults`,
    )
    for (const fault of faults) console.error(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
}
