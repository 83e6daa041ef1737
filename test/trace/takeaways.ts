import type { RuleId } from '../../src/rules/rule-id.js'
import { CLOSING_TAKEAWAYS } from './takeaways/closing-takeaways.js'
import { CORR_TAKEAWAYS } from './takeaways/corr-takeaways.js'
import { EARLY_READ_TAKEAWAYS } from './takeaways/early-read-takeaways.js'
import { FLOW_TAKEAWAYS } from './takeaways/flow-takeaways.js'
import { LATE_READ_TAKEAWAYS } from './takeaways/late-read-takeaways.js'
import { LINK_TAKEAWAYS } from './takeaways/link-takeaways.js'
import { SHIP_TAKEAWAYS } from './takeaways/ship-takeaways.js'
import { STAT_TAKEAWAYS } from './takeaways/stat-takeaways.js'
import type { Takeaway, Takeaways } from './takeaways/takeaway.js'

/**
 * For each rule: how what carries it (an edge, a guard, an update, a validator, a parser, a next step or a finding) is
 * taken away. `npm run trace` does so, one piece at a time, and expects a test titled with the rule to turn red each
 * time.
 */
export const TAKEAWAYS: { readonly [R in RuleId]: Takeaways } = {
  ...STAT_TAKEAWAYS,
  ...LINK_TAKEAWAYS,
  ...FLOW_TAKEAWAYS,
  ...CORR_TAKEAWAYS,
  ...SHIP_TAKEAWAYS,
  ...CLOSING_TAKEAWAYS,
  ...EARLY_READ_TAKEAWAYS,
  ...LATE_READ_TAKEAWAYS,
}

/** One of the ways to take something of a rule away. */
export interface NamedTakeaway {
  readonly rule: string
  /** Its place among those of the rule. */
  readonly at: number
  /** The rule and what goes, for a title. */
  readonly title: string
}

/** Every single one, in the order of the rules. */
export const EACH_TAKEAWAY: readonly NamedTakeaway[] = Object.entries(TAKEAWAYS).flatMap(([rule, takeaways]) =>
  takeaways.map((takeaway, at) => ({ rule, at, title: `${rule}: ${whatGoes(takeaway)}` })),
)

function whatGoes(takeaway: Takeaway): string {
  if (takeaway === 'edges') return 'every branch that cites it'
  const { file, take, leave } = takeaway
  return `${file}: ${oneLine(take)} becomes ${leave === '' ? 'nothing' : oneLine(leave)}`
}

function oneLine(code: string): string {
  return code.replace(/\s+/g, ' ').trim()
}
