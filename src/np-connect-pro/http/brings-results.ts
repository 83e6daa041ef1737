import { attempt } from '../../shape/attempt.js'
import { LONGEST_BODY } from '../answer/longest-body.js'

/** What may stand behind `"results":` where nothing was done. */
const NOTHING = ['[]', 'null'] as const

/**
 * Whether a body, even one that is cut off, speaks of orders that NP acted on. The status of a failure over such a body
 * is no proof that nothing was done: a proxy may have put its own status on NP's answer. Nor is it over one that is too
 * long to be read.
 */
export function bringsResults(body: string): boolean {
  if (body.length > LONGEST_BODY) return true
  const [, ...lists] = withoutEscapes(body).replaceAll(/\s/g, '').split('"results":')
  return lists.some((list) => !NOTHING.some((nothing) => list.startsWith(nothing)))
}

/** JSON that is whole may write a key by escapes; what is cut off stays as it is. */
function withoutEscapes(body: string): string {
  return attempt(
    () => JSON.stringify(JSON.parse(body)),
    () => body,
  )
}
