import { readdirSync, readFileSync } from 'node:fs'
import { publicDefinition } from '../../src/lifecycle/public-definition.js'
import { RULES } from '../../src/rules/rules.js'
import { EXPLAINED_ONLY, TAKEAWAYS } from './takeaways.js'
import type { Trace } from './trace-faults.js'

const SOURCES = new URL('../../src/', import.meta.url)
const ID = /\b(?:STAT|LINK|FLOW|CORR|SHIP|PAY|CANC|SYNC|READ)-\d\d\b/g

/** Everything that can be traced, given the tests that ran. */
export function traceOf(titles: Trace['titles']): Trace {
  return {
    rules: Object.fromEntries(Object.entries(RULES).map(([rule, { level }]) => [rule, level])),
    edges: edges(),
    cited: cited(),
    titles,
    takenAway: Object.keys(TAKEAWAYS),
    explainedOnly: { ...EXPLAINED_ONLY },
  }
}

function edges(): Trace['edges'] {
  const { on, states } = publicDefinition
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

/** What stands in the sources outside the catalogue and the texts, which name every rule anyway. */
function cited(): Trace['cited'] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(rules|wording)\b/.test(file))
    .flatMap((file) => (readFileSync(new URL(file, SOURCES), 'utf8').match(ID) ?? []).map((rule) => ({ file, rule })))
}
