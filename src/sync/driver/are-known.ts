import type { NpCodeFacts } from '../../np-code/np-code-types.js'

/** Whether codes of a refusal are all known. One that isn't may say that NP has this already, and so may a refusal without. */
export function areKnown(codes: readonly string[], known: Readonly<Record<string, NpCodeFacts>>): boolean {
  return codes.length > 0 && codes.every((code) => Object.hasOwn(known, code))
}
