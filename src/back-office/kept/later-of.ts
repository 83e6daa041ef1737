/** The later of two instants, however each is written; of two equal ones, the first. */
export function laterOf(one: string, other: string): string {
  return Date.parse(other) > Date.parse(one) ? other : one
}
