const FIRST = /* @__PURE__ */ Date.parse('0000-01-01T00:00:00Z')
const LAST = /* @__PURE__ */ Date.parse('9999-12-31T23:59:59.999Z')

/**
 * Whether a value is a time in milliseconds since 1970 that can be written as an instant of ours: in a year of four
 * digits (READ-23).
 */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= FIRST && value <= LAST
}
