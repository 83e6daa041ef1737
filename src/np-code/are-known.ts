import type { NpCodeFacts } from './np-code-types.js'

/** Whether there are codes, and all of them are in a table. One that isn't known may say that NP has this already. */
export function areKnown(codes: readonly string[], known: Readonly<Record<string, NpCodeFacts>>): boolean {
  return codes.length > 0 && codes.every((code) => Object.hasOwn(known, code))
}
