/** Throws where something that a driver is given can't do what it is there for: a mistake in the program. */
export function mustHave(given: unknown, name: string, functions: readonly string[]): void {
  // What is no object has no functions either, and neither has a promise that nobody waited for.
  const fields: Readonly<Record<string, unknown>> = Object(given)
  for (const each of functions) {
    if (typeof fields[each] !== 'function') throw new TypeError(`${name}.${each} is a function.`)
  }
}
