import { INSTEAD } from '../must.js'
import { leakIn } from './leak-in.js'
import type { TransportCase } from './transport-case.js'

/**
 * The case, whose failure repeats none of the credentials that it is told: a test runner prints message, stack, cause
 * and fields of what is thrown, and what a transport throws often has the headers that were sent.
 */
export function withholding(each: TransportCase): TransportCase {
  return {
    ...each,
    async run(tested, capabilities) {
      try {
        await each.run(tested, capabilities)
      } catch (thrown) {
        throw shown(thrown, tested.secrets, each.title)
      }
    },
  }
}

/** What was thrown; if it repeats a credential, an error in its place, with as much of its message as repeats none. */
function shown(thrown: unknown, secrets: readonly string[], title: string): unknown {
  const place = secrets.findIndex((secret) => isIn(thrown, secret))
  if (place < 0) return thrown
  const message = thrown instanceof Error ? thrown.message : ''
  const isClean = (text: string) => text !== '' && !secrets.some((secret) => isIn(text, secret))
  const [promise = ''] = message.split(INSTEAD)
  const leak = `\`secrets[${place}]\``
  if (message !== promise && isClean(message)) {
    return new Error(`${message} Stack and cause are withheld: they repeat ${leak}.`)
  }
  return new Error(`${isClean(promise) ? promise : `Broken: ${title}.`}${INSTEAD}withheld, since it repeats ${leak}.`)
}

/** Whether a thing repeats a credential, as it is or as JSON writes it, which is how answers are shown. */
function isIn(thing: unknown, secret: string): boolean {
  return leakIn(thing, [secret, JSON.stringify(secret).slice(1, -1)]) !== null
}
