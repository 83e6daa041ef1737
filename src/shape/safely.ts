/**
 * A fault finder that never throws: a value that can't even be looked at, such as one with a getter that throws, is
 * faulty as a whole (READ-24).
 */
export function safely(find: (value: unknown) => string | null, whole: string): (value: unknown) => string | null {
  return (value) => {
    try {
      return find(value)
    } catch {
      return whole
    }
  }
}
