/** The same value, but for one field: it throws whenever it is read (READ-24). */
export function unreadable<T extends object>(value: T, field: keyof T): T {
  return Object.defineProperty({ ...value }, field, {
    enumerable: true,
    get: () => {
      throw new Error('boom')
    },
  })
}
