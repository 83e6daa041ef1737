import { definition } from '../../src/lifecycle/definition.js'
import { RULES } from '../../src/rules/rules.js'
import { idsCarriedIn, idsIn } from './ids-in.js'
import { readSources, type Sources } from './sources.js'
import { TAKEAWAYS } from './takeaways.js'
import type { Trace } from './trace-faults.js'

/** The catalogue and the texts name every rule anyway, and what is there for tests names what it asks for. */
const CARRIES_NOTHING = /(^|\/)(?:rules|wording|testing)\//

/** Everything that can be traced, given the tests that ran. */
export function traceOf(titles: Trace['titles'], sources: Sources = readSources()): Trace {
  return {
    rules: Object.keys(RULES),
    edges: edges(),
    cited: [...sources].flatMap(([file, code]) => idsIn(code).map((rule) => ({ file, rule }))),
    carried: [...sources].flatMap(([file, code]) => (CARRIES_NOTHING.test(file) ? [] : idsCarriedIn(code))),
    titles,
    takenAway: Object.keys(TAKEAWAYS),
  }
}

function edges(): Trace['edges'] {
  const { on, states } = definition
  const cells = [
    ['any status', on] as const,
    ...Object.entries(states).map(([state, node]) => [state, node.on] as const),
  ]
  return cells.flatMap(([state, own]) =>
    Object.entries(own).flatMap(([type, branches]) =>
      branches.map(({ meta }, at) => ({ name: `${state} × ${type}, branch ${at + 1}`, rules: meta.rules })),
    ),
  )
}
