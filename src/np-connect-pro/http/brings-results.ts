/** What may stand behind `"results":` where nothing was done. */
const NOTHING = ['[]', 'null'] as const

/**
 * Whether a body, even one that is cut off, speaks of orders that NP acted on. The status of a failure over such a body is no
 * proof that nothing was done: a proxy may have put its own status on NP's answer.
 */
export function bringsResults(body: string): boolean {
  const [, ...told] = body.replaceAll(/\s/g, '').split('"results":')
  return told.some((results) => !NOTHING.some((nothing) => results.startsWith(nothing)))
}
