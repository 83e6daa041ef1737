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
  for (let each: Scenario | undefined = scenario; each !== undefined && !checked.has(each); each = nextOf(each)) {
    checkOne(each)
    checked.add(each)
  }
}

/** What comes after it may be itself: a hold that no update ends. */
function nextOf(scenario: Scenario): Scenario | undefined {
  return 'next' in scenario ? scenario.next : undefined
}

function checkOne(scenario: Scenario): void {
  if (!Object.hasOwn(TAKES_TIME, scenario.kind)) throw new TypeError(`There is no scenario "${scenario.kind}".`)
  if (scenario.kind === 'hold' && !Array.isArray(scenario.reasons)) {
    throw new TypeError('The scenario "hold" has to have a list of reasons.')
  }
  if ('afterMs' in scenario ? !isWhile(scenario.afterMs) : TAKES_TIME[scenario.kind]) {
    throw new TypeError(`The scenario "${scenario.kind}" has to have an afterMs of at least 0.`)
  }
}

function isWhile(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}
