import { mistake } from '../../../shape/mistake.js'

/** Throws where something that a driver is given can't do what it is there for: a mistake in the program. */
export function mustHave(given: unknown, name: string, functions: readonly string[]): void {
  for (const each of functions) {
    // What is no object has no functions either, and neither has a promise that nobody waited for.
    if (!hasFields(given) || typeof given[each] !== 'function') mistake(`${name}.${each}`, 'a function')
  }
}

/** A function may have some of its own. */
function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
