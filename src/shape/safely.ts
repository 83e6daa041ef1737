/**
 * A look at a value that never throws: one that can't even be looked at, such as one with a getter that throws, is
 * faulty as a whole (READ-24).
 */
export function safely<V, T>(look: (value: V) => T, whole: string): (value: V) => T | string {
  return (value) => {
    try {
      return look(value)
    } catch {
      return whole
    }
  }
}
