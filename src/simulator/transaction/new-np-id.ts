import type { Random } from '../random.js'

/** A new NP取引ID: 11 alphanumerics that the seed decides, and that nobody takes for one of NP's. */
export function newNpId(ids: Random, taken: ReadonlyMap<string, unknown>): string {
  for (;;) {
    const npId = `SIM${base36(ids.next(), 7)}${base36(ids.below(36), 1)}`
    if (!taken.has(npId)) return npId
  }
}

function base36(number: number, length: number): string {
  return number.toString(36).toUpperCase().padStart(length, '0')
}
