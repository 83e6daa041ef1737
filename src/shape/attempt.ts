/**
 * Runs something on values that were found well formed, and has an answer ready should they turn out to be hostile: a
 * getter that answers once and throws the next time (READ-24).
 */
export function attempt<T>(run: () => T, otherwise: () => T): T {
  try {
    return run()
  } catch {
    return otherwise()
  }
}
