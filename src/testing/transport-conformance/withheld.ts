import { INSTEAD } from '../must.js'
import { lookThrough } from './look-through.js'

const UNSEEN = "the kit can't look through all of it"

/**
 * What was thrown; if it repeats a credential, or can't be looked through, an error in its place, with as much of its
 * message as repeats none.
 *
 * @param promise - what is said to be broken, if what was thrown doesn't say it
 */
export function withheld(thrown: unknown, secrets: readonly string[], promise: string): unknown {
  const { place, isWhole } = lookThrough(thrown, secrets)
  if (place < 0 && isWhole) return thrown
  const leak = `\`secrets[${place}]\``
  const isClean = (text: string) => text !== '' && lookThrough(text, secrets).place < 0
  const message = thrown instanceof Error ? thrown.message : ''
  const [broken = ''] = message.includes(INSTEAD) ? message.split(INSTEAD) : [promise]
  if (isClean(message)) {
    const said = message.includes(INSTEAD) ? message : `${promise}${INSTEAD}${message.replace(/\.?$/, '.')}`
    return new Error(`${said} Stack and cause are withheld: ${place < 0 ? UNSEEN : `they repeat ${leak}`}.`)
  }
  const why = place < 0 ? UNSEEN : `it repeats ${leak}`
  return new Error(`${isClean(broken) ? broken : promise}${INSTEAD}withheld, since ${why}.`)
}
