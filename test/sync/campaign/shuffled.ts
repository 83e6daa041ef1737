import { Ok, type Result } from '../../../src/index.js'
import type { Random } from '../../../src/simulator/random.js'
import type { NpTransport } from '../../../src/transport/index.js'

/** A transport whose answers come in any order, as the port allows. */
export function shuffled(transport: NpTransport, random: Random): NpTransport {
  const mixed = <A, E>(outcome: Result<readonly A[], E>): Result<readonly A[], E> => {
    if (!outcome.ok) return outcome
    const answers = [...outcome.val]
    for (let left = answers.length; left > 1; left -= 1) {
      const [taken] = answers.splice(random.below(left), 1)
      if (taken !== undefined) answers.push(taken)
    }
    return Ok(answers)
  }
  return {
    requestScreening: async (requests, signal) => mixed(await transport.requestScreening(requests, signal)),
    pollScreening: async (transactions, signal) => mixed(await transport.pollScreening(transactions, signal)),
    reportShipments: async (reports, signal) => mixed(await transport.reportShipments(reports, signal)),
  }
}
