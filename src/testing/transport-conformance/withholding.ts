import { mistake } from '../../shape/mistake.js'
import { leakIn } from './leak-in.js'
import type { TransportCase } from './transport-case.js'
import { withheld } from './withheld.js'

/**
 * The case, whose failure repeats none of the credentials that it is told: a test runner prints message, stack, cause
 * and fields of what is thrown, and what a transport throws often has the headers that were sent.
 */
export function withholding(each: TransportCase): TransportCase {
  return {
    ...each,
    async run(tested, capabilities) {
      mustBeTexts(tested.secrets)
      try {
        await each.run(tested, capabilities)
      } catch (thrown) {
        throw withheld(thrown, tested.secrets, `Broken: ${each.title}.`)
      }
    },
  }
}

/** One that is found where nothing is said would be found everywhere. */
function mustBeTexts(secrets: readonly string[]): void {
  const empty = secrets.findIndex((secret) => typeof secret !== 'string' || leakIn('', [secret]) !== null)
  if (empty >= 0) mistake(`secrets[${empty}]`, 'a text, of more than spaces, hyphens and backslashes')
}
