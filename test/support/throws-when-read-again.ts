/** The same value, but for one field: it answers the first reading and throws at the next (READ-24). */
export const throwsWhenReadAgain = <T extends object>(value: T, field: keyof T): T => {
  let asked = 0
  return Object.defineProperty({ ...value }, field, {
    enumerable: true,
    get: () => {
      asked += 1
      if (asked > 1) throw new Error('boom')
      return value[field]
    },
  })
}
