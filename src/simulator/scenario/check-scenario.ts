import { optionMistake } from '../option-mistake.js'
import type { Scenario } from './scenario.js'

/** Every kind, and whether something more happens at its time. */
const TAKES_TIME: Readonly<Record<Scenario['kind'], boolean>> = {
  approve: false,
  hold: false,
  reject: false,
  wait: true,
  never_answer: false,
  expire: true,
  pay: true,
  unknown_code: false,
  error: false,
}

/** Throws where a scenario isn't one: a mistake of whoever wrote it. */
export function checkScenario(scenario: Scenario): void {
  const checked = new Set<Scenario>()
  let each: Scenario | null = scenario
  for (; each !== null && !checked.has(each); each = nextOf(each)) {
    checkOne(each)
    checked.add(each)
  }
  if (each !== null && isEndless(each)) {
    optionMistake('scenario.afterMs', 'some time where waits come back to the first of them')
  }
}

/**
 * Whether a circle goes round for ever without time passing. A fraction of a millisecond is lost in those since 1970.
 */
function isEndless(start: Scenario): boolean {
  let each: Scenario | null = start
  do {
    if (each.kind !== 'wait' || each.afterMs >= 1) return false
    each = each.next ?? null
  } while (each !== null && each !== start)
  return true
}

/** What comes after it may be itself: a hold that no update ends. */
function nextOf(scenario: Scenario): Scenario | null {
  return ('next' in scenario ? scenario.next : null) ?? null
}

function checkOne(scenario: Scenario): void {
  if (!Object.hasOwn(TAKES_TIME, scenario.kind)) optionMistake('scenario.kind', Object.keys(TAKES_TIME).join(' or '))
  if (scenario.kind === 'hold' && !Array.isArray(scenario.reasons)) {
    optionMistake('scenario.reasons', 'a list where the kind is hold')
  }
  if ('afterMs' in scenario ? !isWhile(scenario.afterMs) : TAKES_TIME[scenario.kind]) {
    optionMistake('scenario.afterMs', `a number of at least 0 where the kind is ${scenario.kind}`)
  }
}

function isWhile(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}
