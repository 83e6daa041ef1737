/** Stands in a message between what was promised and what came instead. */
export const INSTEAD = ' Instead: '

/** Fails a case, saying what was promised and what came instead. */
export function must(holds: boolean, promise: string, seen?: unknown): asserts holds {
  if (holds) return
  throw new Error(seen === undefined ? promise : `${promise}${INSTEAD}${shown(seen)}`)
}

/** Fails a case unless two plain values are the same. */
export function mustEqual(seen: unknown, expected: unknown, promise: string): void {
  must(shown(seen) === shown(expected), `${promise} Expected: ${shown(expected)}.`, seen)
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
