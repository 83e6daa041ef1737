/** What may stand behind `"results":` where nothing was done. */
const NOTHING = ['[]', 'null'] as const

/**
 * Whether a body speaks of orders that NP acted on, be it cut off. A failure that does is no proof that nothing was done:
 * what stands between may have put its own status on NP's answer.
 */
export function bringsResults(body: string): boolean {
  const [, ...told] = body.replaceAll(/\s/g, '').split('"results":')
  return told.some((results) => !NOTHING.some((nothing) => results.startsWith(nothing)))
}
