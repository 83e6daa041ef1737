/** A list of one thing where a condition holds, else of nothing. */
export function when<T>(condition: boolean, thing: T): readonly T[] {
  return condition ? [thing] : []
}
