import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fullDefinition } from '../../src/lifecycle/full-definition.js'
import { decideBy } from '../../src/lifecycle/interpreter/decide-by.js'
import { explainBy } from '../../src/lifecycle/interpreter/explain-by.js'
import { holding } from '../../src/lifecycle/interpreter/holding.js'
import { stateOf } from '../../src/lifecycle/interpreter/state-of.js'
import type { Lifecycle } from '../../src/lifecycle/lifecycle.js'
import { type Case, casesOf } from '../arbitraries/cases.js'
import { toldByCode, toldByModel } from '../model/comparable.js'
import { modelDecide } from '../model/model-decide.js'
import { EVENT_TYPES, MODEL_STATUSES } from '../model/names.js'
import { type Mutant, mutants } from './mutants.js'

const SEED = 20260404
const PER_ROW = 25

const cases: ReadonlyMap<string, readonly Case[]> = new Map(
  MODEL_STATUSES.flatMap((status) =>
    EVENT_TYPES.map((type) => [`${status} × ${type}`, [...casesOf(status, type, PER_ROW, SEED).values()].flat()]),
  ),
)

/** The cases that a change of a cell can touch: of one state, or, for the root's, of all. */
function casesFor({ state, type }: Mutant): readonly Case[] {
  return MODEL_STATUSES.filter((status) => state === null || status === state).flatMap(
    (status) => cases.get(`${status} × ${type}`) ?? [],
  )
}

/**
 * Mutants that nothing can tell from the original: the last of ten branches, one for each status that the event can
 * name, is reached only by the status that it asks for.
 */
const EQUIVALENT: readonly string[] = [
  'any status × status.overridden, branch 11: guard always holds',
  'any status × sync.confirmed, branch 12: guard always holds',
]

/** Whether an order ends in another state than the branch leads to, so that the machine and the order would part. */
function parts(lifecycle: Lifecycle, [order, event]: Case): boolean {
  const decided = decideBy(lifecycle, order, event)
  const [branch] = holding(lifecycle, order, event)
  if (!decided.ok || branch === undefined) return false
  return (branch.target?.replace('.', '') ?? stateOf(order)) !== stateOf(decided.val.order)
}

/** Whether the model's word and what the definition leads to differ, for the event or for the screen's buttons. */
function differs(lifecycle: Lifecycle, [order, event]: Case): boolean {
  const outcome = modelDecide(order, event)
  if (!isDeepStrictEqual(toldByCode(decideBy(lifecycle, order, event)), toldByModel(outcome))) return true
  if (parts(lifecycle, [order, event])) return true
  const allowed = explainBy(lifecycle, order).find((action) => action.event === event.type)?.allowed
  if (allowed === undefined) return false
  if (outcome.ok && outcome.changed) return allowed === 'never'
  // Nothing is open, so no kind of follow-up can change anything: the one branch that only the buttons show.
  const mustBeNever = event.type === 'followUp.done' && order.openFollowUps.length === 0
  return (mustBeNever && allowed !== 'never') || (!outcome.ok && allowed === 'always')
}

describe('the golden matrix', () => {
  it('finds no fault in the definition itself', () => {
    const faults = [...cases.values()].flat().filter((each) => differs(fullDefinition, each))
    expect(faults).toEqual([])
  })

  it(`catches every mutant of the definition (seed ${SEED})`, () => {
    const counts = new Map<string, number>()
    const survivors: string[] = []
    for (const mutant of mutants()) {
      counts.set(mutant.kind, (counts.get(mutant.kind) ?? 0) + 1)
      if (!casesFor(mutant).some((each) => differs(mutant.lifecycle, each))) survivors.push(mutant.name)
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    console.log(
      `${total} mutants, ${total - survivors.length} caught:`,
      [...counts].map(([kind, count]) => `${kind} ${count}`).join(', '),
    )
    expect(survivors).toEqual(EQUIVALENT)
    expect(total).toBeGreaterThan(1000)
  })
})
